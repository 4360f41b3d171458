import type { Table } from '../../model/table';
import type { TableKind } from '../../model/kinds';
import type { PlacedColumn } from '../columns/columns';
import type { PlacedLine } from './lines';
import { isClosing, isOpening, saysSum } from './lines';
import { OTHER_LINES } from './other-charts';
import { plainWords } from '../words/words';

const BUDGET_ROLES: ReadonlySet<string> = new Set([
  'budget',
  'amendment',
  'amended',
  'forecast',
  'deviation',
  'plan',
]);

const ACCOUNTS = /bokslut|utfall|redovisning|tilinp|toteu|^tp\b/i;
const AREA = /nämnd|styrelse|utskott|lautakun|hallitus|valtuusto|jaosto/i;

/** What the parts of a municipality are called, over their names. */
const DIVISION =
  /^(?:nämnd|förvaltning|sektor|ansvarsområde|verksamhet|enhet|toimiala|lautakunta|yksikkö)(?![a-zåäö])/i;

/**
 * At least two lines of a chart or areas of a municipality, a header that speaks of a budget or of accounts, money
 * with a sum, the parts of a municipality with a sum, an opening and a closing balance in lines or in columns, or revenue
 * and costs side by side.
 */
export function isBudget(
  lines: readonly PlacedLine[],
  columns: readonly PlacedColumn[],
  unit: Table['unit'],
): boolean {
  if (columns.some((column) => column.figures && BUDGET_ROLES.has(column.role))) return true;
  const standards = new Set(lines.flatMap((line) => line.standard ?? []));
  const has = (fits: (label: string) => boolean) => lines.some((line) => line.figures && fits(line.label));
  const measures = new Set(columns.filter((column) => column.figures).map((column) => column.measure));
  return (
    standards.size >= 2 ||
    (unit.currency !== null && lines.some((line) => line.figures && line.role === 'total')) ||
    lines.filter((line) => line.figures && AREA.test(line.label)).length >= 2 ||
    columns.some((column) => column.figures && ACCOUNTS.test(column.header)) ||
    (has(isOpening) && has(isClosing)) ||
    (has(saysSum) && isLedger(columns)) ||
    (has(saysSum) && columns.some((column) => column.role === 'label' && DIVISION.test(column.header))) ||
    (measures.has('revenue') && measures.has('cost'))
  );
}

const FIRST_DAY = /^[^-]*(?<!\d)0?1\. ?0?1\.(?: ?(?:19|20)\d\d)?$|(?<!\d)(?:19|20)\d\d-01-01$/;
const LAST_DAY =
  /^[^-]*(?<!\d)(?:31\. ?12|31\. ?0?8|30\. ?0?[46])\.(?: ?(?:19|20)\d\d)?$|(?<!\d)(?:19|20)\d\d-(?:12-31|08-31|0[46]-30)$/;

/** `Saldo 1.1. | Nostot | Lyhennykset | Saldo 31.12.`: a balance on the first day, and one on the last. */
function isLedger(columns: readonly PlacedColumn[]): boolean {
  const headers = columns.flatMap(({ figures, header }) => (figures ? plainWords(header) : []));
  return (
    headers.some((one) => isOpening(one) || FIRST_DAY.test(one)) &&
    headers.some((one) => isClosing(one) || LAST_DAY.test(one))
  );
}

const OTHERS = new Set(OTHER_LINES.map((line) => line.id));

export function kindOf(lines: readonly PlacedLine[], columns: readonly PlacedColumn[]): TableKind {
  const own = lines.filter((line) => line.figures && line.standard !== null);
  const known = own.filter((line) => !OTHERS.has(line.standard ?? '')).length;
  if (own.length - known > known) return 'other';
  const all = lines.filter((line) => line.figures).length;
  const split = columns.filter((column) => column.measure === 'revenue' || column.measure === 'cost').length;
  if (split >= 2) return 'departments';
  if (known >= 2 && known * 3 >= all)
    return columns.some((column) => column.role === 'forecast') ? 'forecast' : 'statement';
  return columns.some(
    (column) => column.role !== 'other' && column.role !== 'label' && column.role !== 'text',
  ) && all > 2
    ? 'departments'
    : 'other';
}
