import { judgeIndicators } from '../engine';
import { placeText } from '../engine/model/cell';
import type { Goals, Value } from '../engine/model/goals';
import { VALUE_ROLES } from '../engine/model/goals';
import { followUpWords } from '../i18n/follow-up/languages';
import { writeAmount } from '../i18n/numbers';
import type { Texts } from '../i18n/texts';

/** What was read of goals, indicators and activities, and what each indicator comes to. */
export function goalsText(goals: Goals, texts: Texts): string {
  const { goals: words, flags } = followUpWords(texts.language);
  const judgements = judgeIndicators(goals);
  const value = (one: Value) =>
    one.kind === 'figure' ? `${writeAmount(one.amount, texts.numbers)} ${one.unit}`.trim() : one.text;
  const depth = (at: number | null): number => (at === null ? 0 : 1 + depth(goals.goals[at]?.parent ?? null));
  const blocks: readonly (readonly [title: string, lines: readonly string[]])[] = [
    [
      words.sections.goals,
      goals.goals.map(({ cell, level, name, parent, status }) => {
        const said = status === null ? '' : `: ${flags[status]}`;
        return `${'  '.repeat(depth(parent))}${placeText(cell, '')}  ${words.levels[level]}: ${name || words.unnamed}${said}`;
      }),
    ],
    [
      words.sections.targets,
      goals.targets.map(({ cell, name, responsible }) =>
        `${placeText(cell, '')}  ${name}  ${responsible}`.trimEnd(),
      ),
    ],
    [
      words.sections.indicators,
      goals.indicators.map(({ cell, name, values }, i) => {
        const told = VALUE_ROLES.flatMap((role) => {
          const one = values[role];
          return one ? [`${words.headers[role]} ${value(one)}`] : [];
        });
        return `${placeText(cell, '')}  ${name}: ${[...told, flags[judgements[i]?.status ?? 'none']].join('; ')}`;
      }),
    ],
    [
      words.sections.activities,
      goals.activities.map(({ cell, name, start, end, deviation }) => {
        const days = `${start?.day ?? start?.text ?? ''} \u2013 ${end?.day ?? end?.text ?? ''}`;
        return `${placeText(cell, '')}  ${name}: ${days}${deviation && deviation.text !== '' ? `; ${deviation.text}` : ''}`;
      }),
    ],
  ];
  return blocks
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => [title, ...lines.map((line) => `  ${line}`)].join('\n'))
    .join('\n\n');
}
