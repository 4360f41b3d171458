import { isZero } from '../model/amount';
import type { ReadTable } from '../reading/read';
import { labelWords } from '../reading/lines';

/** Most lines of one table are lines of the other. */
export function haveSameLines(a: ReadTable, b: ReadTable): boolean {
  const [own, others] = [lineNames(a), lineNames(b)];
  if (own.size < 2 || others.size < 2) return false;
  const common = [...own.keys()].filter((name) => others.has(name)).length;
  return common / (own.size + others.size - common) >= MOSTLY;
}

const MOSTLY = 0.6;

/** Tables that say the same are versions of one, and adding them up would count everything twice. */
export function areVersions(
  a: ReadTable,
  b: ReadTable,
  columnOf: (read: ReadTable) => number | null,
): boolean {
  const [inA, inB] = [columnOf(a), columnOf(b)];
  if (inA === null || inB === null) return false;
  const others = lineNames(b);
  const same = [...lineNames(a)].flatMap(([name, row]) => {
    const theirs = others.get(name);
    const [mine, their] = [
      a.figures.at(row, inA)?.amount,
      theirs === undefined ? undefined : b.figures.at(theirs, inB)?.amount,
    ];
    if (!mine || !their || (isZero(mine) && isZero(their))) return [];
    return [mine.units === their.units && mine.decimals === their.decimals];
  });
  return same.length > 0 && same.filter(Boolean).length * 2 >= same.length;
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
      line.figures && line.role !== 'heading' ? [[line.standard ?? labelWords(line.label), line.row]] : [],
    ),
  );
}
