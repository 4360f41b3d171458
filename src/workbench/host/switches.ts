/** What can be changed while the host runs, to see what a client makes of it. */
export interface Switches {
  /** Milliseconds before each answer. */
  latency: number;
  /** The n-th action from now fails, once; counted from 1. */
  failure: { action: number; code: string } | null;
  /** Bytes of one request and of one response; Excel on the web has 5 MB. */
  payloadLimit: number;
  /** The user is typing in a cell: Excel refuses every request. */
  cellEditing: boolean;
}

export const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

export function defaultSwitches(): Switches {
  return { latency: 0, failure: null, payloadLimit: WEB_PAYLOAD_LIMIT, cellEditing: false };
}
