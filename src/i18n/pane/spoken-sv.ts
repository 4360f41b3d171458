import { first as texts } from '../sv/first';
import type { Spoken } from './words';
import { sv as words } from './sv';

export const spoken: Spoken = { texts, words };
