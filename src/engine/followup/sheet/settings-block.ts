import type { PlanCell } from '../../model/sheet-plan';
import { hasBudget } from '../../model/follow-up';
import { LAST_COLUMN } from './grid';
import type { TabInput, TabNames, TabRow } from './tab';
import { cell, sectionRow } from './tab';

/** What decides flags and comments; each value is a cell with a name, and the user changes it there. */
export function settingRows({ followUp, words, names }: TabInput): TabRow[] {
  const { settings } = followUp;
  const row = (
    id: keyof TabNames,
    look: string,
    value: PlanCell['value'],
    extra: { readonly formula?: string; readonly list?: TabRow['list'] } = {},
  ): TabRow => {
    const [label, note] = words.settings[id];
    return {
      key: `set:${id}`,
      fits: true,
      merges: [[2, LAST_COLUMN]],
      name: { name: names[id], column: 1 },
      ...(extra.list ? { list: extra.list } : {}),
      cells: () => [cell(0, 'text', label), cell(1, look, value, extra.formula), cell(2, 'note', note)],
    };
  };
  const goalSettings = () => {
    const rules = Object.values(words.goals.rollUps);
    const [label, note] = words.settings.rollUp;
    return [
      row('goalTolerance', 'settingPercent', settings.goalTolerance),
      row('goalPoints', 'settingPoints', settings.goalPoints),
      row('rollUp', 'settingText', words.goals.rollUps[settings.rollUp], {
        list: { column: 1, words: rules, prompt: [label, note] },
      }),
    ];
  };
  const { both, either } = words.settings;
  const budgetSettings = () => [
    row('amount', 'settingAmount', settings.amount),
    row('share', 'settingPercent', settings.share),
    row('rule', 'settingText', settings.rule === 'both' ? both : either, {
      list: { column: 1, words: [both, either], prompt: [words.settings.rule[0], words.settings.rule[1]] },
    }),
    row('tolerance', 'settingPercent', settings.tolerance),
    row('guide', 'settingPercent', settings.guide),
    ...(followUp.period === 'T3' ? [row('accuracy', 'settingPercent', settings.accuracy)] : []),
  ];
  const rows = [
    ...(hasBudget(followUp) ? budgetSettings() : []),
    ...(followUp.goals ? goalSettings() : []),
    // Formulas that read figures out of texts must write them as whoever has the workbook open writes numbers.
    row('mark', 'checkText', '.', { formula: '=IF(IFERROR(VALUE("0,5"),5)=0.5,",",".")' }),
  ];
  return [{ ...sectionRow('settings', words.sections.settings), keep: rows.length }, ...rows];
}
