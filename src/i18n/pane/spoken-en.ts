import { first as texts } from '../en/first';
import type { Spoken } from './words';
import { en as words } from './en';

export const spoken: Spoken = { texts, words };
