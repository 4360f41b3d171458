import type { Amount } from '../../model/amount';
import { subtract } from '../../model/amount';
import type { AmountRole, FollowUpLine } from '../../model/follow-up';
import { AMOUNT_ROLES } from '../../model/follow-up';
import { missing } from '../formulas';
import { at, columnOf } from './grid';
import { deviationFormula, lineRow } from './line-row';
import type { TabInput, TabRow } from './tab';
import { amountCell, cell, lineHeight, sectionRow } from './tab';

type Term = readonly [key: string, weight: 1 | -1];

/** From the net before the disposition, over the council's grant and the result fund, to the net after it. */
export function fundRows(input: TabInput): TabRow[] {
  const { words, followUp, lines } = input;
  const { fund } = followUp;
  if (!fund) return [];
  const net = followUp.keys.net === null ? undefined : lines.get(followUp.keys.net);
  const { opening, closing, after, grant } = fund;
  if (!opening || !closing) return [];
  const draw = 'fund:draw';
  const drawTerms: Term[] = [
    [opening.key, 1],
    [closing.key, -1],
  ];
  const rows: TabRow[] = [sectionRow('fund', words.sections.fund)];
  if (net) rows.push(sumRow('fund:before', words.fund.before, [[net.key, 1]], 'detail', input));
  if (grant)
    rows.push(
      lineRow({ ...grant, kind: 'detail' }, input, { judged: false, shares: false, label: words.fund.grant }),
    );
  else if (net && after) {
    // What else must have come in for the printed bridge to hold.
    const implied: Term[] = [
      [after.key, 1],
      [net.key, -1],
      [closing.key, 1],
      [opening.key, -1],
    ];
    rows.push(sumRow('fund:grant-implied', words.fund.grantImplied, implied, 'detail', input));
  }
  rows.push(balance(opening, words.fund.opening, input), balance(closing, words.fund.closing, input));
  rows.push(sumRow(draw, words.fund.draw, drawTerms, 'detail', input));
  if (after)
    rows.push(
      lineRow({ ...after, kind: 'total' }, input, { judged: false, shares: false, label: words.fund.after }),
    );
  if (fund.costsAfter)
    rows.push(
      lineRow({ ...fund.costsAfter, kind: 'detail' }, input, {
        judged: false,
        shares: false,
        label: words.fund.costsAfter,
      }),
    );
  return rows;
}

function balance(line: FollowUpLine, label: string, input: TabInput): TabRow {
  return lineRow({ ...line, kind: 'balance' }, input, { judged: false, shares: false, label });
}

/** Other rows of the tab added up; blank where one of them is. */
function sumRow(
  key: string,
  label: string,
  terms: readonly Term[],
  kind: 'detail',
  { values, followUp }: TabInput,
): TabRow {
  const { period, places: digits } = followUp;
  const total = (role: AmountRole): Amount | null =>
    terms.reduce<Amount | null>(
      (all, [term, weight]) => {
        const own = values.amount(term, role);
        if (!own || !all) return null;
        return weight > 0 ? subtract(all, { ...own, units: -own.units }) : subtract(all, own);
      },
      { units: 0n, decimals: 0 },
    );
  const budget = total('amended');
  const basis = period === 'T3' ? (total('outcome') ?? total('forecast')) : total('forecast');
  const deviation = basis && budget ? subtract(basis, budget) : basis;
  return {
    key,
    height: lineHeight(label, false),
    cells: (row, places) => {
      const reference = (role: AmountRole, term: string) => at(role, places.get(term) ?? 0);
      const formula = (role: AmountRole) => {
        const blank = terms.map(([term]) => missing(reference(role, term))).join(',');
        const sum = terms
          .map(([term, weight], i) => `${weight < 0 ? '-' : i === 0 ? '' : '+'}${reference(role, term)}`)
          .join('');
        return `=IF(OR(${blank}),"",ROUND(${sum},${String(digits)}))`;
      };
      return [
        cell(0, `${kind}.label`, label),
        ...AMOUNT_ROLES.map((role) =>
          amountCell(columnOf(role), `${kind}.amount`, total(role), formula(role)),
        ),
        amountCell(columnOf('deviation'), `${kind}.amount`, deviation, deviationFormula(row, followUp)),
      ];
    },
  };
}
