import { sv as texts } from '../sv';
import type { SpokenOfResult } from '../pane/languages';
import { sv as words } from './sv';

export const spoken: SpokenOfResult = { texts, words };
