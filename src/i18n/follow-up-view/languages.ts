import type { Language } from '../texts';
import { en } from './en';
import { fi } from './fi';
import { sv } from './sv';
import type { FollowUpViewWords } from './words';

export const FOLLOW_UP_VIEW_WORDS: Readonly<Record<Language, FollowUpViewWords>> = { sv, fi, en };
