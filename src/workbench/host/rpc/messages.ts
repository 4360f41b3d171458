/** The messages that office.js exchanges with whatever is on the far side of its bridge. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the library when its script is evaluated. */
  onMessageFromHost?(text: string): void;
}

export interface RequestMessage {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly url: string; readonly method: string; readonly body: RequestBody | string };
}

export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export const PathType = {
  Root: 1,
  New: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  Reference: 6,
  Null: 7,
} as const;

export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
} as const;

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: Json;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly TraceIds?: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

export interface EventEntry {
  readonly messageType: number;
  readonly targetId: string;
  readonly message: Json;
}

const EVENT_CATEGORY = 65536;

export function eventMessage(entries: readonly EventEntry[]): string {
  return JSON.stringify({
    type: 3,
    flags: 0,
    message: {
      entries: entries.map((entry, id) => ({
        messageCategory: EVENT_CATEGORY,
        messageType: entry.messageType,
        targetId: entry.targetId,
        message: JSON.stringify(entry.message),
        id,
      })),
    },
  });
}

export function responseMessage(id: number, body: ResponseBody): string {
  return JSON.stringify({ id, type: 2, flags: 0, message: { statusCode: 200, headers: {}, body } });
}
