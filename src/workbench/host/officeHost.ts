import { the } from './classes/places';
import { classTables } from './classes/registry';
import type { Book } from './model/book';
import { Batch } from './rpc/batch';
import { Fault, UnknownMember } from './rpc/fault';
import type { NativeBridge, RequestBody, RequestMessage, ResponseBody } from './rpc/messages';
import { ActionType, responseMessage } from './rpc/messages';
import { References } from './rpc/references';

export interface RoundTrip {
  readonly actions: readonly string[];
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly error?: string;
}

export interface OfficeHost {
  readonly book: Book;
  /** A bridge for one copy of office.js: put it in `_richApiNativeBridge` before the script is evaluated. */
  connect(): NativeBridge;
  readonly roundTrips: readonly RoundTrip[];
  /** Members that were asked for and that this host does not know. */
  readonly unknownMembers: readonly string[];
  /** Forgets what was counted. */
  resetCounters(): void;
}

export function createOfficeHost(book: Book): OfficeHost {
  const references = new References();
  const root = the('Workbook', { book });
  let roundTrips: RoundTrip[] = [];
  let unknownMembers: string[] = [];

  const carryOut = (body: RequestBody): ResponseBody => {
    const batch = new Batch(classTables, root, references, body);
    for (const [index, action] of body.Actions.entries()) {
      try {
        batch.perform(action);
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        if (error instanceof UnknownMember) unknownMembers.push(error.message);
        return { Results: batch.results, TraceIds: batch.traceIds, Error: errorOf(error, index) };
      }
    }
    return { Results: batch.results, TraceIds: batch.traceIds };
  };

  return {
    book,
    get roundTrips() {
      return roundTrips;
    },
    get unknownMembers() {
      return unknownMembers;
    },
    resetCounters() {
      roundTrips = [];
      unknownMembers = [];
    },
    connect() {
      const bridge: NativeBridge = {
        sendMessageToHost(text) {
          void Promise.resolve().then(() => {
            const request = JSON.parse(text) as RequestMessage;
            const body = bodyOf(request);
            const answer = carryOut(body);
            const reply = responseMessage(request.id, answer);
            roundTrips.push({
              actions: body.Actions.map((action) => nameAction(body, action)),
              bytesIn: size(text),
              bytesOut: size(reply),
              ...(answer.Error ? { error: answer.Error.Code } : {}),
            });
            bridge.onMessageFromHost?.(reply);
          });
        },
      };
      return bridge;
    },
  };
}

function bodyOf(request: RequestMessage): RequestBody {
  const { body } = request.message;
  return typeof body === 'string' ? (JSON.parse(body) as RequestBody) : body;
}

function errorOf(fault: Fault, index: number): NonNullable<ResponseBody['Error']> {
  return {
    Code: fault.code,
    Message: fault.message,
    Location: fault.location,
    ActionIndex: index,
    HttpStatusCode: fault.httpStatus,
  };
}

function nameAction(body: RequestBody, action: RequestBody['Actions'][number]): string {
  const path = body.ObjectPaths[String(action.ObjectPathId)];
  const on = path?.Name ?? '';
  switch (action.ActionType) {
    case ActionType.Instantiate:
      return `new ${on}`;
    case ActionType.Query:
      return `load ${on} ${(action.QueryInfo?.Select ?? []).join(',')}`;
    case ActionType.SetProperty:
      return `set ${on} ${action.Name}`;
    default:
      return `call ${on} ${action.Name}`;
  }
}

function size(text: string): number {
  return new TextEncoder().encode(text).length;
}
