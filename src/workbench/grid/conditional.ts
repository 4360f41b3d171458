import type { IStyleBase } from '@univerjs/presets';
import { BooleanNumber } from '@univerjs/presets';
import type { IConditionFormattingRule } from '@univerjs/presets/preset-sheets-conditional-formatting';
import {
  AddConditionalRuleMutation,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  DeleteConditionalRuleMutation,
} from '@univerjs/presets/preset-sheets-conditional-formatting';
import { address } from '../../engine/model/cell';
import type { ConditionalFormat, ConditionalLook } from '../host/model/parts';
import type { Sheet } from '../host/model/sheet';
import { gridBox } from './sheetData';
import type { Shown } from './shown';
import { apply } from './shown';

/** Exchanges the conditional formats of a sheet for the workbook's; the first one stands uppermost. */
export function arrangeConditionalFormats(shown: Shown, sheet: Sheet): void {
  const subUnitId = sheet.id;
  const known = shown.unit.getSheetBySheetId(sheet.id)?.getConditionalFormattingRules() ?? [];
  for (const { cfId } of known) apply(shown, DeleteConditionalRuleMutation, { subUnitId, cfId });
  for (const format of [...sheet.conditionalFormats].reverse()) {
    apply(shown, AddConditionalRuleMutation, { subUnitId, rule: gridRule(format) });
  }
}

function gridRule(format: ConditionalFormat): IConditionFormattingRule {
  const shared = { type: CFRuleType.highlightCell as const, style: gridLook(format.look) };
  const rule = { cfId: format.id, ranges: [gridBox(format.box)], stopIfTrue: format.stopIfTrue };
  const custom = (value: string) => ({
    ...rule,
    rule: { ...shared, subType: CFSubRuleType.formula as const, value },
  });
  if (format.type === 'Custom') return custom(withEquals(format.formula));
  const { operator, formula1, formula2 } = format.cellRule as Readonly<Record<string, string>>;
  const sign = SIGNS[operator ?? ''];
  const [first, second] = [bare(formula1), bare(formula2)];
  const number = Number(first);
  if (sign && first !== '' && !Number.isNaN(number)) {
    return {
      ...rule,
      rule: { ...shared, subType: CFSubRuleType.number, operator: sign.operator, value: number },
    };
  }
  const cell = address({ row: format.box.top, column: format.box.left });
  if (sign) return custom(`=${cell}${sign.text}(${first})`);
  const between = `AND(${cell}>=(${first}),${cell}<=(${second}))`;
  return custom(operator === 'NotBetween' ? `=NOT(${between})` : `=${between}`);
}

const bare = (formula: string | undefined) => (formula ?? '').replace(/^=/, '');
const withEquals = (formula: string) => `=${bare(formula)}`;

const SIGNS = {
  EqualTo: { text: '=', operator: CFNumberOperator.equal },
  NotEqualTo: { text: '<>', operator: CFNumberOperator.notEqual },
  GreaterThan: { text: '>', operator: CFNumberOperator.greaterThan },
  LessThan: { text: '<', operator: CFNumberOperator.lessThan },
  GreaterThanOrEqual: { text: '>=', operator: CFNumberOperator.greaterThanOrEqual },
  LessThanOrEqual: { text: '<=', operator: CFNumberOperator.lessThanOrEqual },
} as Readonly<Record<string, { text: string; operator: SingleOperator }>>;

type SingleOperator = Exclude<CFNumberOperator, CFNumberOperator.between | CFNumberOperator.notBetween>;

function gridLook(look: ConditionalLook): IStyleBase {
  const on = { s: BooleanNumber.TRUE };
  return {
    ...(look.fill ? { bg: { rgb: look.fill } } : {}),
    ...(look.fontColor ? { cl: { rgb: look.fontColor } } : {}),
    ...(look.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(look.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(look.strikethrough ? { st: on } : {}),
    ...(look.underline && look.underline !== 'None' ? { ul: on } : {}),
  };
}
