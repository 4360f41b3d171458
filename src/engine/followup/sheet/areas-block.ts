import type { Amount } from '../../model/amount';
import { absolute, amountToNumber, isZero, subtract } from '../../model/amount';
import type { Area, AmountRole } from '../../model/follow-up';
import { AMOUNT_ROLES } from '../../model/follow-up';
import { missing, textLiteral } from '../formulas';
import { at, columnOf, LAST_COLUMN } from './grid';
import { lineRow } from './line-row';
import type { TabInput, TabRow } from './tab';
import { amountCell, cell, lineHeight, sectionRow } from './tab';

/** Every area with revenue, cost and net, their total, and whether it agrees with the central table. */
export function areaRows(input: TabInput): TabRow[] {
  const { words, followUp } = input;
  const { areas } = followUp;
  if (!areas) return [];
  const checks = areas.total.lines.flatMap((line) => {
    const central = areas.central[line.key];
    return central === undefined ? [] : [checkRow(line.key, central, line.label, areas.areas.length, input)];
  });
  return [
    sectionRow('areas', words.sections.areas),
    ...areas.areas.flatMap((area) => oneArea(area, input)),
    ...oneArea(areas.total, input),
    ...checks,
  ];
}

function oneArea(area: Area, input: TabInput): TabRow[] {
  return [
    {
      key: `${area.key}|name`,
      height: 20,
      keep: area.lines.length,
      cells: () => [cell(0, 'area', area.name)],
    },
    ...area.lines.map((line) =>
      // The net of each area is judged, and what the summary shows.
      line.key.endsWith('|result') || Object.values(input.followUp.keys).includes(line.key)
        ? lineRow(line, input, { judged: true })
        : lineRow({ ...line, kind: line.kind === 'difference' ? 'difference' : 'detail' }, input, {
            judged: false,
            level: 1,
          }),
    ),
  ];
}

/** The areas' total less the central line; rounding may explain as much as its figures can hide. */
function checkRow(key: string, central: string, label: string, areas: number, input: TabInput): TabRow {
  const { values, words, followUp } = input;
  const slack = ((areas + 1) * 10 ** -followUp.decimals) / 2;
  const gap = (role: AmountRole): Amount | null => {
    const [total, stated] = [values.amount(key, role), values.amount(central, role)];
    return total && stated ? subtract(total, stated) : null;
  };
  const gaps = AMOUNT_ROLES.flatMap((role) => gap(role) ?? []);
  const verdict = gaps.every(isZero)
    ? words.areas.agrees
    : gaps.every((one) => amountToNumber(absolute(one)) <= slack)
      ? words.areas.rounding
      : words.areas.differs;
  const first = columnOf('flag');
  return {
    key: `${key}|check`,
    height: lineHeight(label, false),
    merges: [[first, LAST_COLUMN]],
    cells: (row, places) => {
      const within = (limit: number) =>
        AMOUNT_ROLES.map((role) => `ABS(SUM(${at(role, row)}))<=${String(limit)}`).join(',');
      return [
        cell(0, 'difference.label', words.areas.check(label)),
        ...AMOUNT_ROLES.map((role) => {
          const total = at(role, places.get(key) ?? 0);
          const stated = at(role, places.get(central) ?? 0);
          const formula = `=IF(OR(${missing(total)},${missing(stated)}),"",ROUND(${total}-${stated},${String(followUp.places)}))`;
          return amountCell(columnOf(role), 'difference.amount', gap(role), formula);
        }),
        cell(
          first,
          'checkText',
          verdict,
          `=IF(AND(${within(0)}),${textLiteral(words.areas.agrees)},IF(AND(${within(slack)}),` +
            `${textLiteral(words.areas.rounding)},${textLiteral(words.areas.differs)}))`,
        ),
      ];
    },
  };
}
