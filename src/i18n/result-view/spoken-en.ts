import { en as texts } from '../en';
import { en as words } from './en';
import type { SpokenOfResult } from './words';

export const spoken: SpokenOfResult = { texts, words };
