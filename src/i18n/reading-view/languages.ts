import type { Language } from '../texts';
import { en } from './en';
import { fi } from './fi';
import { sv } from './sv';
import type { ReadingViewWords } from './words';

export const READING_VIEW_WORDS: Readonly<Record<Language, ReadingViewWords>> = { sv, fi, en };
