import { en as texts } from '../en';
import type { Spoken } from './words';
import { en as words } from './en';

export const spoken: Spoken = { texts, words };
