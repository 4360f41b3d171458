import type { FollowUpWords } from '../../model/follow-up-words';
import type { PlanConditional } from '../../model/sheet-plan';
import { at, columnOf, type COLUMNS } from './grid';
import { HEAD_ROWS } from './head';

/** The colours of the flags, and what stands out: a judgement against its proposal, a large deviation, what was not read. */
export function conditionals(lastRow: number, { flags }: FollowUpWords): PlanConditional[] {
  const first = HEAD_ROWS;
  const box = (from: (typeof COLUMNS)[number], to: (typeof COLUMNS)[number]) => [
    { top: first, bottom: lastRow, left: columnOf(from), right: columnOf(to) },
  ];
  const flag = at('flag', first);
  const [fixedFlag, judgement] = [`$${flag}`, `$${at('judgement', first)}`];
  const flagged = (word: string, color: string, fill: string): PlanConditional => ({
    boxes: box('flag', 'judgement'),
    formula: `=${flag}="${word}"`,
    color,
    fill,
  });
  return [
    {
      boxes: box('judgement', 'judgement'),
      formula: `=AND(${judgement}<>"",${fixedFlag}<>"",${judgement}<>${fixedFlag})`,
      bold: true,
      color: '7A3E00',
      fill: 'FFD9A8',
    },
    flagged(flags.fully, '1B5E33', 'E4F3E8'),
    flagged(flags.partly, '6B4A00', 'FFF1CC'),
    flagged(flags.not, '8E1B1B', 'FBE0DE'),
    flagged(flags.none, '595F69', 'EEF0F3'),
    {
      boxes: box('deviation', 'deviationShare'),
      formula: `=AND($${at('commentRequired', first)}<>"",SUM($${at('deviation', first)})<0)`,
      bold: true,
      color: '8E1B1B',
    },
    { boxes: box('budget', 'forecast'), formula: `=${at('budget', first)}="?"`, bold: true, color: '8E1B1B' },
  ];
}
