import type { Language } from '../texts';
import { en } from './en';
import { fi } from './fi';
import { sv } from './sv';
import type { PaneWords } from './words';

const ALL = { sv, fi, en } as const;

export function paneWords(language: Language): PaneWords {
  return ALL[language];
}
