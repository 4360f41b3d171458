import { amountText, isZero } from '../model/amount';
import type { ReadTable } from '../reading/read-table';

/** Most lines of one table are lines of the other. */
export function haveSameLines(a: ReadTable, b: ReadTable): boolean {
  const [own, others] = [lineNames(a), lineNames(b)];
  if (own.size < 2 || others.size < 2) return false;
  const common = [...own.keys()].filter((name) => others.has(name)).length;
  return common / (own.size + others.size - common) >= MOSTLY;
}

const MOSTLY = 0.6;

/** Whether two of the tables are versions of one: adding them up would count everything twice. */
export function hasVersions(
  tables: readonly ReadTable[],
  columnOf: (read: ReadTable) => number | null,
): boolean {
  const seen = new Map<string, number[]>();
  const sizes: number[] = [];
  return tables.some((read, index) => {
    const column = columnOf(read);
    const told = column === null ? [] : figuresIn(read, column);
    sizes[index] = told.length;
    const same = new Map<number, number>();
    for (const figure of told) {
      const others = seen.get(figure);
      for (const other of others ?? []) same.set(other, (same.get(other) ?? 0) + 1);
      if (others) others.push(index);
      else seen.set(figure, [index]);
    }
    return [...same].some(([other, count]) => count * 2 >= Math.min(told.length, sizes[other] ?? 0));
  });
}

/** Each line with its amount, nothing aside. */
function figuresIn(read: ReadTable, column: number): string[] {
  return [...lineNames(read)].flatMap(([name, row]) => {
    const own = read.figures.at(row, column)?.amount;
    return own && !isZero(own) ? [`${name}|${amountText(own)}`] : [];
  });
}

export function nameOfTable({ table }: ReadTable): string {
  return table.title ?? table.range.sheet;
}

/** A table for the whole is called so. */
export function isCalledWhole(read: ReadTable): boolean {
  return [read.table.title ?? '', read.table.range.sheet].some((name) => WHOLE.test(name));
}

const WHOLE =
  /(?<!\p{L})(?:total\p{L}*|summa\p{L}*|sammandrag|samtliga|hela|tillsammans|sammanlagt|yhteensä|koko|kaikki|overall|whole)(?!\p{L})/iu;

function lineNames({ lines }: ReadTable): Map<string, number> {
  return new Map(
    lines.flatMap((line) =>
      line.figures && line.role !== 'heading' ? [[line.standard ?? line.words, line.row]] : [],
    ),
  );
}
