import type { Flag, RollUp, Settings } from '../../engine/model/follow-up';
import type { FollowUpWords } from '../../engine/model/follow-up-words';

/** The words of a tab as one language has them. */
export type TabWords = Omit<FollowUpWords, 'knownFlags' | 'knownRules'>;

/** The words of one language, with what the others call the choices of a person. */
export function withKnown(words: TabWords, all: readonly TabWords[]): FollowUpWords {
  const knownFlags: Record<string, Flag> = {};
  const knownRules: Record<string, Settings['rule'] | RollUp> = {};
  for (const { flags, settings, goals } of all) {
    for (const flag of ['fully', 'partly', 'not', 'none'] as const)
      knownFlags[flags[flag].toLowerCase()] = flag;
    knownRules[settings.both.toLowerCase()] = 'both';
    knownRules[settings.either.toLowerCase()] = 'either';
    for (const rule of ['share', 'worst', 'majority'] as const)
      knownRules[goals.rollUps[rule].toLowerCase()] = rule;
  }
  return { ...words, knownFlags, knownRules };
}
