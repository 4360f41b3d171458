import type { Roll } from '../dice';
import { SO_FAR } from './columns';
import { anyPrint, chance, one, usualSize, type DraftBook, type DraftColumn, type DraftLine } from './draft';

const AREA_NAMES = [
  'Måltidsservice',
  'Kontaktcenter',
  'Administration',
  'Inköp',
  'Ekonomi',
  'HR och lön',
  'IT',
  'Juridik',
];

/** The forecast table of a Stockholm board: costs without a minus, the deviation as an effect on the result. */
export function board(roll: Roll): DraftBook {
  const print = anyPrint(roll);
  const size = usualSize(roll, print) * 20;
  const names = AREA_NAMES.slice(0, 3 + Math.floor(roll() * 5));
  const withPrior = chance(roll, 0.4);
  const headers = [
    ...(withPrior ? ['Utfall jan-aug'] : []),
    one(roll, ['Budget', 'Budget 2023', 'Budget helår']),
    one(roll, ['Prognos', 'Prognos T2', 'Prognos helår']),
    'Avvikelse',
  ];
  const columns: DraftColumn[] = headers.map((header) => ({ group: '', header, kind: 'amount' }));
  const shift = withPrior ? 1 : 0;
  const drawn = names.map(() => {
    const cost = size * 10 ** (roll() - 0.5);
    const income = cost * (0.8 + 0.3 * roll());
    const vary = (level: number) =>
      Array.from({ length: 2 + shift }, (_, i) =>
        Math.round(level * (0.93 + 0.14 * roll()) * (i < shift ? SO_FAR : 1)),
      );
    return { cost: vary(cost), income: chance(roll, 0.1) ? vary(0) : vary(income) };
  });
  const sum = (pick: (area: (typeof drawn)[number]) => readonly number[]) =>
    Array.from({ length: 2 + shift }, (_, c) => drawn.reduce((all, area) => all + (pick(area)[c] ?? 0), 0));
  const lines: DraftLine[] = [];
  const ways: (1 | -1)[] = [];
  const put = (
    label: string,
    kind: DraftLine['kind'],
    values: readonly number[],
    way: 1 | -1,
    opens = false,
  ) => {
    const difference = way * ((values[1 + shift] ?? 0) - (values[shift] ?? 0));
    lines.push({ label, depth: kind === 'detail' ? 1 : 0, kind, amounts: [...values, difference], opens });
    ways.push(way);
    return lines.length - 1;
  };
  const sums: { total: number; parts: number[]; weights: number[] }[] = [];
  const perArea = chance(roll, 0.4);
  const income = sum((area) => area.income);
  const cost = sum((area) => area.cost);
  const net = income.map((value, i) => value - (cost[i] ?? 0));
  if (perArea) {
    const blocks = (['income', 'cost'] as const).map((side) => {
      const parts = names.map((name, i) =>
        put(name, 'detail', drawn[i]?.[side] ?? [], side === 'income' ? 1 : -1, i === 0),
      );
      const total = put(
        side === 'income' ? 'Summa intäkter' : 'Summa kostnader',
        'total',
        side === 'income' ? income : cost,
        side === 'income' ? 1 : -1,
      );
      sums.push({ total, parts, weights: parts.map(() => 1) });
      return total;
    });
    const result = put('Netto', 'total', net, 1);
    sums.push({ total: result, parts: blocks, weights: [1, -1] });
  } else {
    const costs = put('Kostnader', 'detail', cost, -1);
    if (chance(roll, 0.6))
      put(
        'varav avskrivningar och internränta',
        'memo',
        cost.map((value) => Math.round(value * 0.03)),
        -1,
      );
    const incomes = put('Intäkter', 'detail', income, 1);
    const before = put('Nettoresultat före resultatdispositioner', 'total', net, 1);
    sums.push({ total: before, parts: [costs, incomes], weights: [-1, 1] });
  }
  const equationsAt = (column: number) => headers.length - 1 === column;
  return {
    name: `board ${perArea ? 'areas' : 'short'}`,
    tables: [
      {
        title: one(roll, ['Årsprognos', 'Prognos för nämnden', 'Ekonomisk uppföljning']),
        language: 0,
        lines,
        columns,
        print,
      },
    ],
    relations: [
      ...sums.map(({ total, parts, weights }) => ({
        name: weights.includes(-1) ? 'net' : 'sum',
        equations: columns.map((_, column) => [
          { table: 0, line: total, column, weight: -1 },
          ...parts.map((line, i) => ({
            table: 0,
            line,
            column,
            weight: equationsAt(column) ? 1 : (weights[i] ?? 1),
          })),
        ]),
      })),
      {
        name: 'deviation',
        equations: lines.map((_, line) => [
          { table: 0, line, column: headers.length - 1, weight: -1 },
          { table: 0, line, column: 1 + shift, weight: ways[line] ?? 1 },
          { table: 0, line, column: shift, weight: -(ways[line] ?? 1) },
        ]),
      },
    ],
  };
}
