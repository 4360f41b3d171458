/** The figures written in another way, or others put beside them that follow from them. */
import type { CellValue } from '../../../src/engine/model/cell';
import { amountToNumber } from '../../../src/engine/model/amount';
import { GENERAL } from '../../../src/engine/model/snapshot';
import type { Figure } from '../../../src/engine/numbers/figure';
import { readValue } from '../../../src/engine/numbers/figure';
import type { Alteration } from './alteration';
import { each, eachFigure, textAt } from './alteration';
import type { Spread } from './spread';

interface Writing {
  readonly group: string;
  readonly minus: (figure: string) => string;
}

const PLAIN: Writing = { group: ' ', minus: (figure) => `-${figure}` };

function writtenWith({ group, minus }: Writing, { amount, decimals, percent }: Figure): string {
  const places = Math.max(0, percent ? decimals - 2 : decimals);
  const number = amountToNumber(amount) * (percent ? 100 : 1);
  const [whole = '', fraction] = Math.abs(number).toFixed(places).split('.');
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, group) + (fraction ? `,${fraction}` : '');
  return (number < 0 ? minus(digits) : digits) + (percent ? ' %' : '');
}

/** Every figure as a text. */
function asText(name: string, writing: Partial<Writing>): Alteration {
  return each(
    name,
    (one) => {
      const { figures, table } = one.read;
      let exact = false;
      let negative = !('minus' in writing);
      eachFigure(one, (line, column) => {
        const figure = figures.at(line.row, column.column);
        if (figure?.exact) exact = true;
        if (figure && figure.amount.units < 0n) negative = true;
      });
      if (exact || !negative) return false;
      eachFigure(one, (line, column) => {
        const cell = one.leaf.at(line.row, column.column);
        const { format } = cell;
        if (!figures.at(line.row, column.column)) return;
        one.leaf.turn(line.row, column.column, (value) => {
          const read = readValue(value, format, table.decimalMark);
          return read.kind === 'figure' ? writtenWith({ ...PLAIN, ...writing }, read.figure) : value;
        });
        cell.format = { ...format, numberFormat: GENERAL.numberFormat };
      });
      return true;
    },
    ['text-number'],
  );
}

/** What stands for nothing is written in another way; a dash says that nothing is missing. */
function nothingAs(name: string, from: 'any' | 'stated', value: CellValue): Alteration {
  const besides = from === 'any' ? ['blank-outcome'] : [];
  const alter = (one: Spread) => {
    let done = false;
    eachFigure(one, (line, column) => {
      const { row } = line;
      const reading = one.read.figures.reading(row, column.column);
      const nothing =
        reading.kind === 'dash' ||
        (reading.kind === 'figure' && reading.figure.amount.units === 0n) ||
        (from === 'any' && reading.kind === 'blank' && hasFigures(one, column.column));
      const cell = one.leaf.at(row, column.column);
      if (!nothing || cell.value === value || cell.value === '') return;
      one.leaf.turn(row, column.column, (now) => {
        const read = readValue(now, cell.format, one.read.table.decimalMark);
        const none =
          read.kind === 'dash' ||
          read.kind === 'blank' ||
          (read.kind === 'figure' && read.figure.amount.units === 0n);
        return none ? value : now;
      });
      done = true;
    });
    return done;
  };
  return each(name, alter, besides);
}

const hasFigures = ({ read, lines }: Spread, column: number) =>
  lines.some((line) => read.figures.has(line.row, column));

/** Where the unit is said, and what it says then. */
const UNITS: readonly (readonly [from: RegExp, thousandth: string])[] = [
  [/\btkr\b/i, 'kr'],
  [/\b1 ?000 ?€/, '€'],
  [/\b1 ?000 euro\b/, 'euro'],
  [/\b1 ?000 euroa\b/, 'euroa'],
  [/\b1 ?000 kr\b/, 'kr'],
  [/\btuhansina euroina\b/i, 'euroina'],
];
const MILLIONS: readonly (readonly [RegExp, string])[] = [
  [/\btkr\b/i, 'mnkr'],
  [/\b1 ?000 ?€/, 'mn €'],
  [/\b1 ?000 euro\b/, 'mn euro'],
  [/\b1 ?000 euroa\b/, 'milj. euroa'],
  [/\b1 ?000 kr\b/, 'mnkr'],
];

function inUnit(
  name: string,
  words: readonly (readonly [RegExp, string])[],
  how: (value: number) => number,
  times: number,
): Alteration {
  return {
    name,
    exact: true,
    alter: (leaf, spreads) => {
      const plain = spreads.every((one) => {
        let fit = one.read.table.unit.scale === 1000;
        for (const column of one.columns) if (column.role === 'share') fit = false;
        eachFigure(one, (line, column) => {
          const figure = one.read.figures.at(line.row, column.column);
          if (figure && (figure.decimals !== 0 || figure.percent || figure.stored === 'text')) fit = false;
        });
        return fit;
      });
      if (!plain || spreads.length === 0) return false;
      let said = false;
      for (const row of leaf.rows)
        for (const cell of row) {
          const text = textAt(cell.value);
          const found = text.length > 110 ? undefined : words.find(([word]) => word.test(text));
          if (!found) continue;
          cell.value = text.replace(found[0], found[1]);
          said = true;
        }
      if (!said) return false;
      for (const one of spreads)
        eachFigure(one, ({ row }, { column }) => {
          const cell = leaf.at(row, column);
          leaf.turn(row, column, (value) => (typeof value === 'number' ? how(value) : value), times);
          cell.format = { ...cell.format, numberFormat: times < 1 ? '#,##0.000' : '#,##0' };
        });
      return true;
    },
  };
}

/** Costs without a minus throughout, or with one where they had none; then the net is what is told by its signs. */
function flippedCosts(one: Spread): boolean {
  const { table } = one.read;
  const measured = one.columns.some((column) => column.measure !== null);
  const sides = one.lines.filter((line) => line.figures).map((line) => [line, line.side] as const);
  if (table.signConvention !== 'costs-negative' || measured) return false;
  if (sides.some(([line, side]) => side === null && line.role !== 'memo')) return false;
  let texts = false;
  eachFigure(one, ({ row }, { column }) => {
    if (one.read.figures.at(row, column)?.stored === 'text') texts = true;
  });
  if (texts) return false;
  let above: string | null = null;
  let done = false;
  for (const [line, side] of sides) {
    const own: string | null = side ?? above;
    above = own;
    if (own !== 'cost') continue;
    for (const { column, role } of one.columns) {
      if (role === 'share') continue;
      one.leaf.turn(line.row, column, (value) => (typeof value === 'number' ? -value || 0 : value), -1);
    }
    done = true;
  }
  return done;
}

function columnAtEnd(
  { leaf, top, bottom, last, header, lines }: Spread,
  heading: string,
  valueOf: (row: number) => number | null,
  numberFormat: string,
): void {
  leaf.insertCells(top, bottom, last + 1);
  const row = header.at(-1);
  if (row !== undefined) leaf.put(row, last + 1, heading);
  for (const line of lines) {
    const value = line.figures ? valueOf(line.row) : null;
    if (value !== null) leaf.put(line.row, last + 1, value, { ...GENERAL, numberFormat });
  }
}

/** The budget that stands, and what came of it. */
function pairOf({ columns }: Spread): readonly [budget: number, outcome: number] | null {
  const budget =
    columns.find((one) => one.role === 'amended') ?? columns.find((one) => one.role === 'budget');
  const outcome = columns.filter((one) => one.role === 'outcome' || one.role === 'forecast');
  const plain = columns.every((one) => one.measure === null && [null, 12].includes(one.months));
  return budget && outcome[0] && plain && outcome.length === 1 ? [budget.column, outcome[0].column] : null;
}

export const FIGURES: readonly Alteration[] = [
  asText('figures as text, blank between thousands', { group: ' ' }),
  asText('figures as text, no-break blank', { group: '\u00a0' }),
  asText('figures as text, narrow no-break blank', { group: '\u202f' }),
  asText('figures as text, apostrophe', { group: "'" }),
  asText('figures as text, point between thousands', { group: '.' }),
  asText('figures as text, nothing between thousands', { group: '' }),
  asText('real minus', { minus: (figure) => `\u2212${figure}` }),
  asText('en dash as minus', { minus: (figure) => `\u2013${figure}` }),
  asText('minus and a blank', { minus: (figure) => `- ${figure}` }),
  asText('minus after the figure', { minus: (figure) => `${figure}-` }),
  asText('brackets for a minus', { minus: (figure) => `(${figure})` }),
  nothingAs('0 for nothing', 'stated', 0),
  nothingAs('dash for nothing', 'stated', '–'),
  nothingAs('blank for nothing', 'stated', null),
  nothingAs('dash for nothing and for blanks', 'any', '-'),
  inUnit('in whole euro or kronor', UNITS, (value) => value * 1000, 1000),
  inUnit('in millions with three decimals', MILLIONS, (value) => value / 1000, 0.001),
  each('costs without a minus', flippedCosts),
  each('column of per cents', (one) => {
    const pair = pairOf(one);
    if (!pair || one.columns.some((column) => column.role === 'share')) return false;
    const { figures } = one.read;
    columnAtEnd(
      one,
      one.finnish ? 'Tot. %' : 'Utfall, %',
      (row) => {
        const [budget, outcome] = pair.map((column) => figures.number(row, column));
        const share = Math.round((1000 * (outcome ?? NaN)) / (budget ?? NaN)) / 1000;
        return Number.isFinite(share) ? share : null;
      },
      '0.0%',
    );
    return true;
  }),
  each('column of deviations', (one) => {
    const pair = pairOf(one);
    if (!pair || one.columns.some((column) => column.role === 'deviation')) return false;
    const { figures } = one.read;
    columnAtEnd(
      one,
      one.finnish ? 'Poikkeama' : 'Avvikelse',
      (row) => {
        const [budget, outcome] = pair.map((column) => figures.at(row, column));
        if (!budget && !outcome) return null;
        const places = 10 ** Math.max(budget?.decimals ?? 0, outcome?.decimals ?? 0);
        const value = (figure: Figure | null | undefined) => (figure ? amountToNumber(figure.amount) : 0);
        return Math.round((value(outcome) - value(budget)) * places) / places || 0;
      },
      GENERAL.numberFormat,
    );
    return true;
  }),
  each('thin columns of earlier years at the end', (one) => {
    const outcome = one.columns.find((column) => column.role === 'outcome' || column.role === 'budget');
    const result = one.lines.findLast((line) => line.figures && line.role === 'total');
    const figure = outcome && result ? one.read.figures.at(result.row, outcome.column) : null;
    if (!result || !figure) return false;
    const first = Math.min(2020, ...one.columns.flatMap(({ year }) => year ?? []));
    for (const year of [first - 2, first - 1])
      columnAtEnd(
        one,
        `${one.finnish ? 'TP' : 'Bokslut'} ${String(year)}`,
        (row) => (row === result.row ? amountToNumber(figure.amount) : null),
        GENERAL.numberFormat,
      );
    return true;
  }),
];
