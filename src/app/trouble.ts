import type { Trouble } from '../i18n/texts';
import { HostError } from './host';

/** What went wrong, as a screen tells it. */
export interface TroubleTold {
  readonly trouble: Trouble;
  /** For IT support; holds no figure of the user's. */
  readonly detail: string;
}

export function told(error: unknown): TroubleTold {
  if (error instanceof HostError) return { trouble: error.failure, detail: error.detail };
  return {
    trouble: 'unexpected',
    detail: error instanceof Error ? `${error.name} ${stackOf(error)}` : 'unknown',
  };
}

/** Where it happened, without the message: that could quote a cell. */
function stackOf(error: Error): string {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s*at /.test(line))
    .slice(0, 5)
    .join('\n');
}
