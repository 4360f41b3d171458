import { sv as texts } from '../sv';
import { sv as words } from './sv';
import type { SpokenOfResult } from './words';

export const spoken: SpokenOfResult = { texts, words };
