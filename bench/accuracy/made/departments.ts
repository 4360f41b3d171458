import type { Roll } from '../dice';
import { AREAS } from './chart';
import { SO_FAR, anyColumns, headerFor, type Convention } from './columns';
import {
  anyPrint,
  chance,
  one,
  usualSize,
  type DraftBook,
  type DraftColumn,
  type DraftLine,
  type DraftRelation,
  type DraftTerm,
} from './draft';

const SUMS = [
  ['Summa', 'Yhteensä'],
  ['Totalt', 'Yhteensä'],
  ['SUMMA NÄMNDER', 'LAUTAKUNNAT YHTEENSÄ'],
  ['Sammanlagt', 'Kaikki yhteensä'],
  ['Summa driftsekonomi', 'Käyttötalous yhteensä'],
] as const;

interface Rows {
  readonly names: readonly string[];
  /** For each printed line the areas it sums; a single one for an area itself. */
  readonly lines: readonly {
    readonly label: string;
    readonly areas: readonly number[];
    readonly of: readonly number[];
  }[];
}

/** Areas with a sum below or above, perhaps in groups with sums of their own. */
function rowsOf(roll: Roll, language: 0 | 1): Rows {
  const count = 4 + Math.floor(roll() * 10);
  const names = AREAS.slice(0, count).map((pair) => pair[language]);
  const all = names.map((_, i) => i);
  const above = chance(roll, 0.2);
  const nameless = chance(roll, 0.06);
  const sum = nameless ? '' : one(roll, SUMS)[language];
  const area = (i: number) => ({ label: names[i] ?? '', areas: [i], of: [] });
  if (count >= 6 && chance(roll, 0.35)) {
    const cut = 2 + Math.floor(roll() * (count - 4));
    const lines: { label: string; areas: readonly number[]; of: readonly number[] }[] = [];
    const totals: number[] = [];
    const groups = [all.slice(0, cut), all.slice(cut)];
    groups.forEach((group, g) => {
      const label = language === 1 ? `Toimiala ${String(g + 1)} yhteensä` : `Summa sektor ${String(g + 1)}`;
      if (above) {
        const at = lines.length;
        totals.push(at);
        lines.push({
          label: language === 1 ? `Toimiala ${String(g + 1)}` : `Sektor ${String(g + 1)}`,
          areas: group,
          of: group.map((_, i) => at + 1 + i),
        });
        lines.push(...group.map(area));
      } else {
        const first = lines.length;
        lines.push(...group.map(area));
        totals.push(lines.length);
        lines.push({ label, areas: group, of: group.map((_, i) => first + i) });
      }
    });
    return { names, lines: [...lines, { label: sum, areas: all, of: totals }] };
  }
  const total = { label: sum, areas: all, of: above ? all.map((i) => i + 1) : all };
  return { names, lines: above ? [total, ...all.map(area)] : [...all.map(area), total] };
}

export function departments(roll: Roll): DraftBook {
  return chance(roll, 0.4) ? single(roll) : split(roll);
}

/** One measure: the net cost or the grant of each area. */
function single(roll: Roll): DraftBook {
  const language = chance(roll, 0.4) ? 1 : 0;
  const sign = chance(roll, 0.5) ? 1 : -1;
  const plan = anyColumns(roll, language, sign === 1 && chance(roll, 0.5));
  // A column of net costs turns the deviation of every line or of none.
  const convention: Convention = plan.convention === 'result-effect' ? 'budget-outcome' : plan.convention;
  const print = anyPrint(roll);
  const size = usualSize(roll, print) * 3;
  const rows = rowsOf(roll, language);
  const way = convention === 'budget-outcome' ? -1 : 1;
  const areas = rows.names.map(() => {
    const level = size * 10 ** (roll() * 1.5);
    const row = plan.columns.map(() => 0);
    for (const column of plan.drawn) {
      const amendment = plan.derived.some((item) => item.kind === 'amended' && item.parts[1] === column);
      row[column] = amendment
        ? chance(roll, 0.4)
          ? Math.round(level * (roll() - 0.5) * 0.1)
          : 0
        : sign * Math.round(level * (0.9 + 0.2 * roll()) * (plan.soFar === column ? SO_FAR : 1));
    }
    for (const { column, kind, parts } of plan.derived) {
      const [a, b] = [row[parts[0]] ?? 0, row[parts[1]] ?? 0];
      row[column] = kind === 'amended' ? a + b : way * (a - b);
    }
    return row;
  });
  const sums = rows.lines.map((line) =>
    plan.columns.map((_, c) => line.areas.reduce((sum, area) => sum + (areas[area]?.[c] ?? 0), 0)),
  );
  const lines: DraftLine[] = rows.lines.map((line, i) => {
    const amounts: (number | null)[] = [...(sums[i] ?? [])];
    for (const { column, of } of plan.ratios) {
      const [a, b] =
        typeof of === 'number'
          ? [amounts[of] ?? 0, 15311]
          : [(amounts[of[0]] ?? 0) * 100, amounts[of[1]] ?? 0];
      amounts[column] = b === 0 ? null : a / b;
    }
    return { label: line.label, depth: 0, kind: line.of.length > 0 ? 'total' : 'detail', amounts };
  });
  const relations: DraftRelation[] = sumsOf(rows, plan.columns);
  for (const { column, kind, parts } of plan.derived) {
    const factor = kind === 'amended' ? 1 : way;
    relations.push({
      name: kind,
      equations: lines.map((_, line) => [
        { table: 0, line, column, weight: -1 },
        { table: 0, line, column: parts[0], weight: factor },
        { table: 0, line, column: parts[1], weight: kind === 'amended' ? 1 : -factor },
      ]),
    });
  }
  const title = one(roll, [
    ['Nettokostnader per nämnd', 'Toimintakate lautakunnittain'],
    ['Budgetföljsamhet', 'Talousarvion toteutuminen'],
  ] as const)[language];
  return {
    name: 'departments single',
    tables: [{ title, language, lines, columns: plan.columns, print }],
    relations,
  };
}

function sumsOf(rows: Rows, columns: readonly DraftColumn[]): DraftRelation[] {
  return rows.lines.flatMap((line, total): DraftRelation[] =>
    line.of.length === 0
      ? []
      : [
          {
            name: 'sum',
            equations: columns.flatMap((column, at): DraftTerm[][] =>
              column.kind === 'amount'
                ? [
                    [
                      { table: 0, line: total, column: at, weight: -1 },
                      ...line.of.map((part) => ({ table: 0, line: part, column: at, weight: 1 })),
                    ],
                  ]
                : [],
            ),
          },
        ],
  );
}

const MEASURES = [
  [
    ['Intäkter', 'Kostnader', 'Netto'],
    ['Tuotot', 'Kulut', 'Netto'],
  ],
  [
    ['Inkomster', 'Utgifter', 'Netto'],
    ['Tulot', 'Menot', 'Netto'],
  ],
  [
    ['Intäkter', 'Kostnader', 'Nettokostnad'],
    ['Tuotot', 'Kulut', 'Toimintakate'],
  ],
] as const;

/** Revenue, costs and net of each area, at one to three times and perhaps with the deviation of each. */
function split(roll: Roll): DraftBook {
  const language = chance(roll, 0.4) ? 1 : 0;
  const positive = chance(roll, 0.5);
  const netCost = positive && chance(roll, 0.25);
  const print = anyPrint(roll);
  const size = usualSize(roll, print) * 2;
  const rows = rowsOf(roll, language);
  const measures = one(roll, MEASURES)[language];
  const costFirst = chance(roll, 0.3);
  const order = costFirst ? [1, 0, 2] : [0, 1, 2];
  const deviation = chance(roll, 0.55);
  const lone = !deviation && chance(roll, 0.4);
  const times = lone
    ? ['']
    : deviation
      ? [
          headerFor(roll, 'budget', language),
          headerFor(roll, chance(roll, 0.4) ? 'forecast' : 'outcome', language),
          headerFor(roll, 'deviation', language),
        ]
      : [headerFor(roll, 'prior', language), headerFor(roll, 'budget', language)];
  const byMeasure = chance(roll, 0.5);
  const effect = positive && chance(roll, 0.75);
  const at = (m: number, t: number) =>
    byMeasure ? order.indexOf(m) * times.length + t : t * 3 + order.indexOf(m);
  const width = 3 * times.length;
  const netOf = (income: number, cost: number) =>
    positive ? (netCost ? cost - income : income - cost) : income + cost;
  const turn = (m: number) => (positive ? (effect ? (m === 1 || (m === 2 && netCost) ? -1 : 1) : -1) : 1);
  const areas = rows.names.map(() => {
    const row = new Array<number>(width).fill(0);
    const revenue = size * 10 ** (roll() * 1.5) * 0.4;
    const cost = revenue * (1 + 4 * roll());
    const free = chance(roll, 0.12);
    for (let t = 0; t < (deviation ? 2 : times.length); t++) {
      const income = free ? 0 : Math.round(revenue * (0.9 + 0.2 * roll()));
      const spent = (positive ? 1 : -1) * Math.round(cost * (0.9 + 0.2 * roll()));
      row[at(0, t)] = income;
      row[at(1, t)] = spent;
      row[at(2, t)] = netOf(income, spent);
    }
    if (deviation)
      for (let m = 0; m < 3; m++) row[at(m, 2)] = turn(m) * ((row[at(m, 1)] ?? 0) - (row[at(m, 0)] ?? 0));
    return row;
  });
  const columns = Array.from({ length: width }, (): DraftColumn => ({
    group: '',
    header: '',
    kind: 'amount',
  }));
  const flat = lone || chance(roll, 0.25);
  measures.forEach((measure, m) =>
    times.forEach((time, t) => {
      const [group, header] = byMeasure ? [measure, time] : [time, measure];
      columns[at(m, t)] = flat
        ? { group: '', header: `${measure} ${time.toLowerCase()}`.trim(), kind: 'amount' }
        : { group, header, kind: 'amount' };
    }),
  );
  const lines: DraftLine[] = rows.lines.map((line) => ({
    label: line.label,
    depth: 0,
    kind: line.of.length > 0 ? 'total' : 'detail',
    amounts: columns.map((_, c) => line.areas.reduce((sum, area) => sum + (areas[area]?.[c] ?? 0), 0)),
  }));
  const relations = sumsOf(rows, columns);
  times.forEach((_, t) => {
    const plain = deviation && t === 2;
    const signs = !positive || (plain && effect) ? [1, 1] : netCost ? [-1, 1] : [1, -1];
    relations.push({
      name: 'net',
      equations: lines.map((_line, line) => [
        { table: 0, line, column: at(2, t), weight: -1 },
        { table: 0, line, column: at(0, t), weight: signs[0] ?? 1 },
        { table: 0, line, column: at(1, t), weight: signs[1] ?? 1 },
      ]),
    });
  });
  if (deviation)
    measures.forEach((_, m) => {
      relations.push({
        name: 'deviation',
        equations: lines.map((_line, line) => [
          { table: 0, line, column: at(m, 2), weight: -1 },
          { table: 0, line, column: at(m, 1), weight: turn(m) },
          { table: 0, line, column: at(m, 0), weight: -turn(m) },
        ]),
      });
    });
  const title = language === 1 ? 'Tuloarviot ja määrärahat' : 'Drift per nämnd';
  return {
    name: `departments ${byMeasure ? 'by measure' : 'by time'} ${positive ? 'positive' : 'signed'}`,
    tables: [{ title, language, lines, columns, print }],
    relations,
  };
}
