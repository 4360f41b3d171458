/** Rows and columns put in, taken out and moved. */
import { textOf } from '../../../src/engine/model/cell';
import type { CellValue } from '../../../src/engine/model/cell';
import type { Alteration } from './alteration';
import { each } from './alteration';
import type { Spread } from './spread';
import { isPlain } from './spread';

const lastHeader = ({ header, top }: Spread) => header.at(-1) ?? top - 1;
/** The header without what stands above the column of the labels. */
const headerRow = ({ leaf, header }: Spread): CellValue[][] =>
  header.map((row) => leaf.rows[row]?.map((cell) => cell.value) ?? []);
const copyOf = (values: readonly CellValue[], left = 0): CellValue[] => [
  ...Array.from({ length: left }, () => null),
  ...values,
];
/** The rows of the lines that others are the parts of, from the bottom upwards. */
const totals = ({ lines }: Spread) =>
  lines
    .filter((line) => line.role === 'total')
    .map((line) => line.row)
    .reverse();
/** A row in the middle that begins a line: the one before it is a line too, and no piece of a label. */
const middle = ({ lines }: Spread) =>
  lines.find(
    (line, i) => 2 * i >= lines.length && lines[i - 1]?.figures && lines[i - 1]?.row === line.row - 1,
  )?.row ?? null;

/** Puts a column of cells before another one, in the rows of one table. */
function column(spread: Spread, at: number, heading: string, valueOf: (place: number) => CellValue): void {
  spread.leaf.insertCells(spread.top, spread.bottom, at);
  fill(spread, at, heading, valueOf);
}

function fill(
  { leaf, header, lines }: Spread,
  at: number,
  heading: string,
  valueOf: (place: number) => CellValue,
): void {
  const row = header.at(-1);
  if (row !== undefined && heading !== '') leaf.put(row, at, heading);
  lines
    .filter((line) => line.figures)
    .forEach((line, i) => {
      const value = valueOf(i);
      if (value !== null) leaf.put(line.row, at, value);
    });
}

/** A whole column before the labels of all tables of the sheet; titles and texts move along. */
function inFront(
  name: string,
  swedish: string,
  finnish: string,
  valueOf: (place: number) => CellValue,
): Alteration {
  return {
    name,
    alter: (leaf, spreads) => {
      const [first] = spreads;
      const at = first?.labels[0];
      if (!first || at === undefined || spreads.some((one) => one.labels[0] !== at)) return false;
      leaf.insertCells(0, leaf.rows.length - 1, at);
      for (const one of spreads) fill(one, at, one.finnish ? finnish : swedish, valueOf);
      return true;
    },
  };
}

function pageBreak(spread: Spread, rowsOf: (titles: CellValue[][]) => CellValue[][]): boolean {
  const { leaf, top, alone } = spread;
  const at = middle(spread);
  const title = (leaf.rows[top - 1] ?? []).map((cell) => cell.value);
  const texts = title.filter((value) => value !== null);
  const isTitle = texts.length === 1 && /^\p{Lu}.{3,60}$/u.test(textOf(texts[0] ?? null));
  const above = isTitle ? [title] : [];
  if (at === null || !alone || spread.header.length === 0 || spread.lines.length < 4) return false;
  for (const row of [...rowsOf(above)].reverse()) leaf.insertRow(at, row);
  return true;
}

/** A small table that has nothing to do with the others. */
const OTHER: readonly (readonly CellValue[])[] = [
  ['Anställda', 2022, 2023],
  ['Kvinnor', 412, 420],
  ['Män', 133, 129],
  ['Visstidsanställda kvinnor', 31, 28],
];

export const ROWS: readonly Alteration[] = [
  each('blank row under the header', (one) => {
    if (one.header.length === 0) return false;
    one.leaf.insertRow(lastHeader(one) + 1);
    return true;
  }),
  each('blank row after every total', (one) => {
    const rows = totals(one);
    for (const row of rows) one.leaf.insertRow(row + 1);
    return rows.length > 0;
  }),
  each('blank row after every line', (one) => {
    for (const { row } of [...one.lines].reverse()) one.leaf.insertRow(row + 1);
    return true;
  }),
  each('blank column before the figures', (one) => {
    one.leaf.insertCells(one.top, one.bottom, one.first);
    return true;
  }),
  each('blank column after every column', (one) => {
    for (const { column: at } of [...one.columns].reverse())
      one.leaf.insertCells(one.top, one.bottom, at + 1);
    return true;
  }),
  {
    name: 'moved three rows down, two columns to the right',
    alter: (leaf) => {
      leaf.insertCells(0, leaf.rows.length - 1, 0);
      leaf.insertCells(0, leaf.rows.length - 1, 0);
      for (let i = 0; i < 3; i++) leaf.insertRow(0);
      return true;
    },
  },
  each('column of notes', (one) => {
    column(one, one.first, one.finnish ? 'Liite' : 'Not', (i) => (i % 3 === 1 ? null : 1 + (i % 24)));
    return true;
  }),
  inFront('column of row numbers in front', '', '', (i) => i + 1),
  inFront('column of row numbers in front, with a header', 'Nr', 'Nro', (i) => i + 1),
  inFront('column of account codes in front', 'Konto', 'Tili', (i) => 3000 + 37 * i),
  inFront(
    'column of account codes as text in front',
    'Konto',
    'Tili',
    (i) => `${String(30 + i)}–${String(31 + i)}`,
  ),
  each('column of comments at the end', (one) => {
    const words = one.finnish ? ['Palkkojen korotus', 'Ks. sivu 12'] : ['Vakanta tjänster', 'Se sidan 12'];
    column(one, one.last + 1, one.finnish ? 'Huomautus' : 'Kommentar', (i) => words[i % 4] ?? null);
    return true;
  }),
  each('footnotes right below', (one) => {
    if (!one.alone) return false;
    const words = one.finnish
      ? ['1) Sisältää sisäiset erät.', '2) Sitova nettositovuus']
      : ['1) Inklusive interna poster.', '2) Bindande mot fullmäktige'];
    for (const text of [...words].reverse())
      one.leaf.insertRow(one.bottom + 1, copyOf([text], one.labels[0]));
    return true;
  }),
  each('footnotes below a blank row', (one) => {
    if (!one.alone) return false;
    one.leaf.insertRow(one.bottom + 1, copyOf(['* Inklusive interna poster 2023, 1 250 tkr'], one.labels[0]));
    one.leaf.insertRow(one.bottom + 1);
    return true;
  }),
  each('hidden line', (one) => {
    const detail = one.lines.find((line) => line.figures && line.role === 'detail');
    if (!detail) return false;
    one.leaf.hideRow(detail.row);
    return true;
  }),
  each('hidden column', (one) => {
    const [at] = one.columns;
    if (!at || one.columns.length < 3) return false;
    one.leaf.hideColumn(at.column);
    return true;
  }),
  each('heading rows without figures', (one) => {
    const at = middle(one);
    const first = one.lines[0];
    if (at === null || !first || !one.alone || one.lines.length < 5) return false;
    one.leaf.insertRow(at, copyOf([one.finnish ? 'Muut erät' : 'Övriga poster'], one.labels[0]));
    one.leaf.insertRow(
      first.row,
      copyOf([one.finnish ? 'Varsinainen toiminta' : 'Löpande verksamhet'], one.labels[0]),
    );
    return true;
  }),
  each('header again in the middle', (one) => pageBreak(one, () => headerRow(one))),
  each('page number and header in the middle', (one) =>
    pageBreak(one, () => [copyOf(['Sida 7'], one.labels[0]), ...headerRow(one)]),
  ),
  each('title and header in the middle', (one) => pageBreak(one, (title) => [...title, ...headerRow(one)])),
  each('blank row, title and header in the middle', (one) =>
    pageBreak(one, (title) => [[], ...title, ...headerRow(one)]),
  ),
  {
    name: 'another table below without a gap',
    alter: (leaf, spreads) => {
      const [last] = spreads;
      if (!last?.alone) return false;
      for (const row of [...OTHER].reverse()) leaf.insertRow(last.bottom + 1, copyOf(row, last.labels[0]));
      return true;
    },
  },
  {
    name: 'another table beside',
    alter: (leaf, spreads) => {
      const last = spreads.at(-1);
      if (!last?.alone || last.header.length === 0) return false;
      OTHER.forEach((row, r) => {
        row.forEach((value, c) => {
          leaf.put(lastHeader(last) + r, last.last + 2 + c, value);
        });
      });
      return last.bottom - lastHeader(last) >= OTHER.length;
    },
  },
  {
    name: 'tables of the sheet without a gap',
    alter: (leaf, spreads) => {
      let done = false;
      for (const { bottom } of spreads.slice(1))
        while (leaf.rows.length > bottom + 2 && leaf.isBlank(bottom + 1)) {
          leaf.rows.splice(bottom + 1, 1);
          done = true;
        }
      return done;
    },
  },
  {
    name: 'tables of the sheet side by side',
    alter: (leaf, spreads) => {
      const [second, first] = spreads;
      if (spreads.length !== 2 || !first || !second || !first.alone || !second.alone) return false;
      const start = first.bottom + 1;
      const moved = leaf.rows.splice(start);
      while (moved[0]?.every((cell) => cell.value === null)) moved.shift();
      const above = leaf.rows.slice(0, first.top).findIndex((row) => row.some((cell) => cell.value !== null));
      const top = Math.max(0, above < 0 ? first.top : Math.max(above, first.top - (second.top - start)));
      const left = Math.max(...leaf.rows.map((row) => row.findLastIndex((cell) => cell.value !== null))) + 2;
      moved.forEach((row, r) => {
        leaf.at(top + r, left);
        leaf.rows[top + r]?.splice(left, Infinity, ...row);
      });
      return true;
    },
  },
  each('figure columns backwards', (one) => moveColumns(one, (places) => [...places].reverse())),
  each('budget and outcome change places', (one) => {
    const budget = one.columns.findIndex((other) => ['budget', 'amended'].includes(other.role));
    const outcome = one.columns.findIndex((other) => ['outcome', 'forecast'].includes(other.role));
    if (budget < 0 || outcome < 0) return false;
    return moveColumns(one, (places) =>
      places.map((place, i) => places[i === budget ? outcome : i === outcome ? budget : i] ?? place),
    );
  }),
  each('total first', totalFirst, ['label-displaced']),
];

function moveColumns(spread: Spread, order: (places: number[]) => number[]): boolean {
  const { leaf, top, bottom, columns } = spread;
  if (columns.length < 2 || !isPlain(spread)) return false;
  const places = columns.map((one) => one.column);
  const from = order(places);
  for (let row = top; row <= bottom; row++) {
    const cells = from.map((at) => leaf.at(row, at));
    const target = leaf.rows[row];
    if (target) places.forEach((at, i) => target.splice(at, 1, cells[i] ?? leaf.at(row, at)));
  }
  return true;
}

/** Every sum of the lines right above it goes before them, if none of these is such a sum itself; results stay last. */
function totalFirst({ leaf, read, lines }: Spread): boolean {
  const sums = read.table.relations.filter(
    ({ axis, weights, parts, total, kind }) =>
      axis === 'row' &&
      kind === 'sum' &&
      parts.length > 1 &&
      lines.every((line) => line.row !== total || line.side !== 'result') &&
      weights.every((weight) => weight === 1) &&
      lines.every(
        ({ row, role }) =>
          row < Math.min(...parts) || row > total || row === total || parts.includes(row) || role === 'memo',
      ) &&
      Math.max(...parts) < total,
  );
  const rows = new Set(sums.map((one) => one.total));
  const leaves = sums.filter((one) => !one.parts.some((part) => rows.has(part)));
  if (leaves.length === 0 || leaves.length < sums.length) return false;
  for (const { total, parts } of leaves) leaf.moveRow(total, Math.min(...parts));
  return true;
}
