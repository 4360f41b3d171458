import { fi as texts } from '../fi';
import type { Spoken } from './words';
import { fi as words } from './fi';

export const spoken: Spoken = { texts, words };
