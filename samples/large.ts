import { address } from '../src/engine/model/cell';
import type { NewCell, NewSheet, NewStyle, NewWorkbook } from '../src/xlsx/create';

const SHEETS = 200;
const TABLES = 5;
const REVENUE = [
  'Försäljningsintäkter',
  'Avgiftsintäkter',
  'Understöd och bidrag',
  'Hyresintäkter',
  'Försäkringsersättningar',
  'Ersättningar för samarbete',
  'Interna intäkter',
  'Övriga verksamhetsintäkter',
];
const COSTS = [
  'Löner och arvoden',
  'Pensionskostnader',
  'Övriga lönebikostnader',
  'Köp av kundtjänster',
  'Köp av övriga tjänster',
  'Material, förnödenheter och varor',
  'Energi',
  'Understöd till hushåll',
  'Understöd till samfund',
  'Hyror',
  'Interna kostnader',
  'Övriga verksamhetskostnader',
];
const HEADER = ['', 'Budget 2024', 'Ändringar', 'Efter ändringar', 'Bokslut 2024', 'Avvikelse'];

const TITLE: NewStyle = { bold: true, size: 12 };
const HEAD: NewStyle = { bold: true, align: 'right', fill: 'DDEBF7', border: { bottom: 'thin' } };
const LABEL: NewStyle = { indent: 1 };
const FIGURE: NewStyle = { numberFormat: '#,##0' };
const TOTAL_LABEL: NewStyle = { bold: true, border: { top: 'thin' } };
const TOTAL: NewStyle = { bold: true, numberFormat: '#,##0', border: { top: 'thin' } };

type Figures = readonly number[];

/** 200 sheets with five tables of 25 rows each: all adds up, the totals are live, the same in every run. */
export function largeWorkbook(): NewWorkbook {
  const random = pseudoRandom(20241231);
  return { sheets: Array.from({ length: SHEETS }, (_, index) => sheet(index + 1, random)) };
}

function sheet(number: number, random: () => number): NewSheet {
  const rows: NewCell[][] = [];
  for (let unit = 1; unit <= TABLES; unit++) {
    rows.push([{ value: `Resultatområde ${number}, enhet ${unit}`, style: TITLE }]);
    rows.push(HEADER.map((text) => ({ value: text === '' ? null : text, style: HEAD })));
    addTable(rows, random);
    rows.push([]);
  }
  return { name: `Område ${number}`, rows, columnWidths: [36, 14, 14, 16, 14, 14] };
}

function addTable(rows: NewCell[][], random: () => number): void {
  const addDetails = (labels: readonly string[], sign: 1 | -1) => {
    const first = rows.length;
    const details = labels.map(() => detail(sign, random));
    labels.forEach((label, index) => rows.push(detailRow(label, details[index] ?? [])));
    return { sum: sumOf(details), first, last: rows.length - 1 };
  };
  const addTotal = (label: string, sum: Figures, formula: (column: number) => string) => {
    const cells = sum.map((value, index) => ({ value, formula: formula(index + 1), style: TOTAL }));
    return rows.push([{ value: label, style: TOTAL_LABEL }, ...cells]) - 1;
  };
  const range = (first: number, last: number) => (column: number) =>
    `SUM(${address({ row: first, column })}:${address({ row: last, column })})`;
  const both = (one: number, other: number) => (column: number) =>
    `${address({ row: one, column })}+${address({ row: other, column })}`;

  const revenue = addDetails(REVENUE, 1);
  const income = addTotal('Verksamhetens intäkter', revenue.sum, range(revenue.first, revenue.last));
  const costs = addDetails(COSTS, -1);
  const expense = addTotal('Verksamhetens kostnader', costs.sum, range(costs.first, costs.last));
  const net = sumOf([revenue.sum, costs.sum]);
  const contribution = addTotal('Verksamhetsbidrag', net, both(income, expense));
  const depreciation = detail(-1, random);
  const written = rows.push(detailRow('Avskrivningar enligt plan', depreciation)) - 1;
  addTotal('Resultat', sumOf([net, depreciation]), both(contribution, written));
}

function detail(sign: 1 | -1, random: () => number): Figures {
  const budget = sign * Math.round(5_000 + random() * 900_000);
  const change = random() < 0.3 ? sign * Math.round((random() - 0.4) * 40_000) : 0;
  const amended = budget + change;
  const outcome = Math.round(amended * (0.92 + random() * 0.16));
  return [budget, change, amended, outcome, outcome - amended];
}

function detailRow(label: string, figures: Figures): NewCell[] {
  return [{ value: label, style: LABEL }, ...figures.map((value) => ({ value, style: FIGURE }))];
}

function sumOf(lines: readonly Figures[]): Figures {
  return HEADER.slice(1).map((_, index) => lines.reduce((sum, figures) => sum + (figures[index] ?? 0), 0));
}

/** Between 0 and 1; a linear congruence is random enough for a table. */
function pseudoRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
