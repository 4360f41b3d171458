import type { ActionInfo, RequestBody } from './rpc/messages';
import { ActionType } from './rpc/messages';

/** One request and its answer. */
export interface RoundTrip {
  readonly actions: readonly string[];
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly error?: string;
}

/** Names the actions of a request for whoever counts them: `load GetUsedRange values,address`. */
export function actionNames(body: RequestBody): string[] {
  return body.Actions.map((action) => actionName(body, action));
}

function actionName(body: RequestBody, action: ActionInfo): string {
  const path = body.ObjectPaths[String(action.ObjectPathId)]?.Name ?? '';
  switch (action.ActionType) {
    case ActionType.Instantiate:
      return `new ${path}`;
    case ActionType.Query:
      return `load ${path} ${(action.QueryInfo?.Select ?? []).join(',')}`;
    case ActionType.SetProperty:
      return `set ${path}.${action.Name}`;
    case ActionType.Trace:
      return 'trace';
    default:
      return `call ${path}.${action.Name}`;
  }
}

export function byteCount(text: string): number {
  return new TextEncoder().encode(text).length;
}
