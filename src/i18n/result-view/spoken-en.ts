import { en as texts } from '../en';
import type { SpokenOfResult } from '../pane/languages';
import { en as words } from './en';

export const spoken: SpokenOfResult = { texts, words };
