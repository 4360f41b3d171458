import type { Language } from '../texts';
import { en } from './en';
import { fi } from './fi';
import { sv } from './sv';
import type { ReadingWords } from './words';

export const READING_WORDS: Readonly<Record<Language, ReadingWords>> = { sv, fi, en };
