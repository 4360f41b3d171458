import type { FollowUpWords } from '../../engine/model/follow-up-words';
import type { Language } from '../texts';
import { en } from './en';
import { fi } from './fi';
import { sv } from './sv';
import { withKnown } from './words';

const ALL = { sv, fi, en } as const;

export function followUpWords(language: Language): FollowUpWords {
  return withKnown(ALL[language], Object.values(ALL));
}
