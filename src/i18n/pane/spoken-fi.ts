import { first as texts } from '../fi/first';
import type { Spoken } from './words';
import { fi as words } from './fi';

export const spoken: Spoken = { texts, words };
