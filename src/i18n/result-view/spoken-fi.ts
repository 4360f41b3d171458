import { fi as texts } from '../fi';
import { fi as words } from './fi';
import type { SpokenOfResult } from './words';

export const spoken: SpokenOfResult = { texts, words };
