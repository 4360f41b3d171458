import { sv as texts } from '../sv';
import type { Spoken } from './words';
import { sv as words } from './sv';

export const spoken: Spoken = { texts, words };
