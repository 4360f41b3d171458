import { fi as texts } from '../fi';
import type { SpokenOfResult } from '../pane/languages';
import { fi as words } from './fi';

export const spoken: SpokenOfResult = { texts, words };
