import { en as texts } from '../en';
import type { Spoken } from './languages';
import { en as words } from './en';

export const spoken: Spoken = { texts, words };
