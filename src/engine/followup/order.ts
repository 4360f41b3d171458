import type { PlacedLine } from '../reading/lines/lines';

const REVENUE = [
  'sales-revenue',
  'fee-revenue',
  'grants-revenue',
  'rent-revenue',
  'comparability-revenue',
  'other-revenue',
  'operating-revenue',
  'stock-change',
  'own-production',
];
const COSTS = [
  'personnel-costs',
  'salaries',
  'social-costs',
  'pension-costs',
  'other-social-costs',
  'other-personnel-costs',
  'services',
  'materials',
  'grants-costs',
  'premises-costs',
  'comparability-costs',
  'other-costs',
  'operating-costs',
];
const FINANCE = [
  'interest-revenue',
  'other-financial-revenue',
  'financial-revenue',
  'interest-costs',
  'other-financial-costs',
  'financial-costs',
  'financial-net',
];
const EXTRAORDINARY = ['extraordinary-revenue', 'extraordinary-costs', 'extraordinary-net'];
const WEAR = ['depreciation', 'impairment', 'depreciation-and-interest'];
const TAXES = ['tax-revenue', 'state-grants', 'equalisation-fees'];
const LAST = ['net-before-disposition', 'internal-items', 'calculated-items'];

const FINNISH = [
  ...REVENUE,
  ...COSTS,
  'operating-margin',
  ...TAXES,
  ...FINANCE,
  'annual-margin',
  ...WEAR,
  ...EXTRAORDINARY,
  'period-result',
  'surplus',
  ...LAST,
];
const SWEDISH = [
  ...REVENUE,
  ...COSTS,
  ...WEAR,
  'net-operating-costs',
  'operating-margin',
  ...TAXES,
  'operations-result',
  ...FINANCE,
  'result-after-financial',
  ...EXTRAORDINARY,
  'year-result',
  ...LAST,
];

/**
 * The order of the chart that the table follows, revenue first. A line that no chart knows stays behind the one it
 * stood behind. Where a standard line occurs twice its labels cannot be trusted, and the order stays as it is.
 */
export function inStandardOrder<Line extends PlacedLine>(lines: readonly Line[]): Line[] {
  const known = lines.flatMap((line) => line.standard ?? []);
  if (new Set(known).size < known.length) return [...lines];
  const swedish = known.some((id) =>
    ['net-operating-costs', 'operations-result', 'year-result'].includes(id),
  );
  const chart = swedish ? SWEDISH : FINNISH;
  const places = new Map<Line, number>();
  // Parts that no chart knows come before the total they lead up to, so they count from the line behind them.
  let place = chart.length;
  for (const line of [...lines].reverse()) {
    const own = line.standard === null ? -1 : chart.indexOf(line.standard);
    if (own >= 0) place = own;
    places.set(line, own >= 0 ? own : line.role === 'memo' ? -1 : place - 0.5);
  }
  let before = -1;
  for (const line of lines) {
    if (line.role === 'memo') places.set(line, before + 0.1);
    else before = places.get(line) ?? before;
  }
  return [...lines].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}
