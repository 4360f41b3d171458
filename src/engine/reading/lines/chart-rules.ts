/** "This line is made of those": the whole words of a chart, before anything is known of the figures. */
export interface ChartRule {
  readonly total: string;
  /** Each part is a list of lines that stand for each other; the first that the table has is taken. */
  readonly parts: readonly (readonly string[])[];
  /** A sum is made of the lines around it, a net of lines wherever they stand; some lines read the same. */
  readonly kind: 'sum' | 'net' | 'same';
}

const sum = (total: string, ...parts: string[]): ChartRule => ({
  total,
  parts: parts.map((part) => part.split('|')),
  kind: 'sum',
});
const net = (total: string, ...parts: string[]): ChartRule => ({ ...sum(total, ...parts), kind: 'net' });
const same = (total: string, other: string): ChartRule => ({ ...sum(total, other), kind: 'same' });

/** What both countries print in one block, wherever it is counted. */
const TAXES = ['tax-revenue', 'state-grants', 'property-fee', 'lss-equalisation', 'equalisation-fees'];
const FINANCIAL = ['financial-revenue', 'financial-costs', 'financial-net'];
const INTEREST = ['interest-revenue', 'other-financial-revenue', 'interest-costs', 'other-financial-costs'];
const EXTRAORDINARY = ['extraordinary-net', 'extraordinary-revenue', 'extraordinary-costs'];

/** Where a table has several totals that could open a rule, each alternative is a rule of its own. */
export const CHART_RULES: readonly ChartRule[] = [
  sum('operating-revenue', 'sales-revenue', 'fee-revenue', 'grants-revenue', 'rent-revenue', 'other-revenue'),
  sum('personnel-costs', 'salaries', 'social-costs', 'pension-costs', 'other-social-costs'),
  sum('social-costs', 'pension-costs', 'other-social-costs'),
  sum(
    'operating-costs',
    'personnel-costs',
    'salaries',
    'social-costs',
    'other-personnel-costs',
    'services',
    'client-services',
    'other-services',
    'materials',
    'grants-costs',
    'premises-costs',
    'capital-costs',
    'other-costs',
  ),
  sum('services', 'client-services', 'other-services'),
  sum('tax-revenue', 'municipal-tax', 'corporate-tax', 'property-tax'),
  sum('tax-net', ...TAXES),
  net('operating-margin', 'operating-revenue', 'stock-change', 'own-production', 'operating-costs'),
  net('operating-margin', 'operating-revenue', 'operating-costs', 'depreciation'),
  net(
    'net-operating-costs',
    'operating-revenue',
    'comparability-revenue',
    'operating-costs',
    'comparability-costs',
    'comparability-net',
    'depreciation',
    'impairment',
  ),
  net('net-before-disposition', 'operating-revenue', 'operating-costs'),
  net('operations-result', 'net-operating-costs', 'tax-net'),
  net('operations-result', 'net-operating-costs', ...TAXES),
  net('result-after-financial', 'operations-result', ...FINANCIAL),
  net('result-after-financial', 'net-operating-costs', ...TAXES, ...FINANCIAL),
  net('year-result', 'result-after-financial', ...EXTRAORDINARY, 'result-tax', 'minority'),
  net('year-result', 'operations-result', ...FINANCIAL, ...EXTRAORDINARY),
  net('year-result', 'net-operating-costs', ...TAXES, ...FINANCIAL, 'extraordinary-net'),
  net('financial-net', ...INTEREST),
  net('annual-margin', 'operating-margin', 'tax-revenue', 'state-grants', 'financial-net'),
  net('annual-margin', 'operating-margin', 'tax-revenue', 'state-grants', ...INTEREST),
  net('period-result', 'annual-margin', 'depreciation', 'impairment', ...EXTRAORDINARY),
  net(
    'profit-before',
    'operating-profit',
    'financial-revenue',
    'financial-costs',
    'financial-net',
    'extraordinary-net',
  ),
  net('period-result', 'profit-before', 'depreciation-difference', 'reserves-change', 'result-tax'),
  net('surplus', 'profit-before', 'depreciation-difference', 'reserves-change', 'result-tax'),
  net(
    'surplus',
    'period-result',
    'depreciation-difference',
    'reserves-change',
    'funds-change',
    'result-tax',
    'minority',
  ),
  same('total-financing', 'total-assets'),
  sum('fixed-assets', 'intangible-assets', 'tangible-assets', 'financial-assets'),
  sum('current-assets', 'inventories', 'receivables', 'cash'),
  sum('equity', 'basic-capital', 'retained-result', 'surplus', 'year-result'),
  sum('liabilities', 'long-liabilities', 'short-liabilities'),
  net('total-assets', 'fixed-assets', 'infrastructure-grant', 'entrusted-assets', 'current-assets'),
  net(
    'total-financing',
    'equity',
    'minority',
    'untaxed-reserves',
    'provisions',
    'entrusted-capital',
    'liabilities',
  ),
  net('cash-both', 'cash-operating', 'cash-investing'),
  net('cash-change', 'cash-both', 'cash-financing'),
  net('cash-change', 'cash-operating', 'cash-investing', 'cash-financing', 'infrastructure-grant'),
  net('cash-closing', 'cash-opening', 'cash-change'),
  net('operating-margin', 'own-budget', 'own-deviation'),
  net('adjusted-result', 'year-result'),
  net('balance-result', 'adjusted-result', 'reserve-in', 'reserve-out'),
];
