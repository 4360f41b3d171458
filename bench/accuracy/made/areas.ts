import type { Roll } from '../dice';
import { AREAS, DEPARTMENT_TAIL, FINNISH, type ChartEntry } from './chart';
import { anyColumns } from './columns';
import { anyPrint, chance, one, usualSize, type DraftBook, type DraftRelation } from './draft';
import { bookOf, draw, type StatementPlan } from './statement';

/** A short statement for each area, and one for the whole that they add up to. */
export function areas(roll: Roll): DraftBook {
  const language = chance(roll, 0.45) ? 1 : 0;
  const positive = chance(roll, 0.25);
  const detailed = chance(roll, 0.5);
  const keys = detailed
    ? ['TI', 'TI1', 'TI2', 'TI4', 'TK', 'TK1', 'TK2', 'TK3', 'TK5', 'VB']
    : chance(roll, 0.5)
      ? ['TI', 'TE', 'TK', 'VB']
      : ['TI', 'TK', 'VB'];
  const tail = chance(roll, 0.3) ? DEPARTMENT_TAIL : [];
  const chart: ChartEntry[] = [...FINNISH.filter((line) => keys.includes(line.key)), ...tail];
  const labels = new Map(chart.map((line) => [line.key, one(roll, language === 1 ? line.fi : line.sv)]));
  const depths = new Map(chart.map((line) => [line.key, /^T[IK]\d/.test(line.key) ? 1 : 0]));
  const columns = anyColumns(roll, language, positive);
  const print = anyPrint(roll);
  const shared = { language, chart, labels, depths, positive, netCost: false, columns, print } as const;
  const count = 2 + Math.floor(roll() * 5);
  const names = [...AREAS].sort(() => roll() - 0.5).slice(0, count);
  const parts: StatementPlan[] = names.map((name) => ({ ...shared, title: name[language] }));
  const drawn = parts.map((plan) => draw(roll, plan, usualSize(roll, print)));
  const sums = new Map(
    chart.map((line) => [
      line.key,
      columns.columns.map((_, c) => drawn.reduce((sum, area) => sum + (area.get(line.key)?.[c] ?? 0), 0)),
    ]),
  );
  const whole: StatementPlan = {
    ...shared,
    title:
      one(roll, [
        ['Staden sammanlagt', 'Kaupunki yhteensä'],
        ['Centralen totalt', 'Keskus yhteensä'],
        ['Hela kommunen', 'Koko kunta'],
      ])[language] ?? '',
  };
  const last = chance(roll, 0.4);
  const plans = last ? [...parts, whole] : [whole, ...parts];
  const book = bookOf(plans, last ? [...drawn, sums] : [sums, ...drawn]);
  const total = last ? parts.length : 0;
  const consolidation: DraftRelation = {
    name: 'consolidation',
    equations: chart.flatMap((_, line) =>
      columns.columns.flatMap((column, at) =>
        column.kind === 'amount'
          ? [
              plans
                .map((_plan, table) => ({ table, line, column: at, weight: table === total ? -1 : 1 }))
                .sort((a, b) => a.weight - b.weight),
            ]
          : [],
      ),
    ),
  };
  return { name: 'areas', ...book, relations: [...book.relations, consolidation] };
}
