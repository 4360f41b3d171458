import { classTables } from './classes/registry';
import { the } from './classes/places';
import type { RoundTrip } from './counters';
import { actionNames, byteCount } from './counters';
import type { FormulaEngine } from './formulaEngine';
import { noFormulas } from './formulaEngine';
import type { Book } from './model/book';
import { Batch } from './rpc/batch';
import { Fault, UnknownMember } from './rpc/fault';
import type { ActionInfo, NativeBridge, RequestBody, RequestMessage, ResponseBody } from './rpc/messages';
import { ActionType, eventMessage, responseMessage } from './rpc/messages';
import { References } from './rpc/references';
import type { Switches } from './switches';
import { defaultSwitches } from './switches';

export interface OfficeHost {
  readonly book: Book;
  /** May be changed at any time. */
  readonly switches: Switches;
  /** A bridge for one copy of office.js: put it in `_richApiNativeBridge` before the script is evaluated. */
  connect(): NativeBridge;
  /** Changes the workbook as the user would, outside any request: recalculates and tells the clients. */
  edit(change: (book: Book) => void): Promise<void>;
  /** Calls back after every request and every edit, for whoever shows the workbook. */
  onAfter(callback: () => void): void;
  readonly roundTrips: readonly RoundTrip[];
  /** Members that were asked for and that this host does not know. */
  readonly unknownMembers: readonly string[];
  /** Forgets what was counted. */
  resetCounters(): void;
}

export interface OfficeHostOptions {
  readonly engine?: FormulaEngine;
  readonly switches?: Partial<Switches>;
}

/**
 * The far side of office.js: `rpc` knows the library's protocol, `classes` what its members mean, `model` the
 * workbook. A class of the library that is missing here gets a self in `classes/places.ts`, a table of its
 * members in a file of its own, and a line in `classes/registry.ts`.
 */
export function createOfficeHost(book: Book, options: OfficeHostOptions = {}): OfficeHost {
  const engine = options.engine ?? noFormulas;
  const switches: Switches = { ...defaultSwitches(), ...options.switches };
  const references = new References();
  const bridges: NativeBridge[] = [];
  const callbacks: (() => void)[] = [];
  const counted = { roundTrips: [] as RoundTrip[], unknownMembers: [] as string[] };
  let queue = Promise.resolve();

  const recalculate = async () => {
    const manual = book.calculationMode === 'Manual' && !book.calculateNow;
    if (manual || (book.stale.length === 0 && !book.calculateNow)) return;
    await engine.recalculate(book);
    book.stale = [];
    book.calculateNow = false;
  };

  const perform = async (batch: Batch, action: ActionInfo) => {
    if (switches.failure && --switches.failure.action <= 0) {
      const { code } = switches.failure;
      switches.failure = null;
      throw new Fault(code, `The host was told to fail here with ${code}.`, 'switches.failure');
    }
    // A load sees what an earlier action of the same request wrote, calculated.
    if (action.ActionType === ActionType.Query) await recalculate();
    batch.perform(action);
  };

  const carryOut = async (body: RequestBody, bytes: number): Promise<ResponseBody> => {
    const refusal = refusedRequest(switches, bytes);
    if (refusal) return { Results: [], Error: errorOf(refusal, -1) };
    const batch = new Batch(classTables, the('Workbook', { book }), references, body);
    for (const [index, action] of body.Actions.entries()) {
      try {
        await perform(batch, action);
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        if (error instanceof UnknownMember) counted.unknownMembers.push(error.message);
        await recalculate();
        return { Results: batch.results, TraceIds: batch.traceIds, Error: errorOf(error, index) };
      }
    }
    await recalculate();
    return { Results: batch.results, TraceIds: batch.traceIds };
  };

  const answer = async (text: string): Promise<string> => {
    if (switches.latency > 0) await new Promise((resolve) => setTimeout(resolve, switches.latency));
    const request = JSON.parse(text) as RequestMessage;
    const body = bodyOf(request);
    const bytesIn = byteCount(text);
    let response = await carryOut(body, bytesIn).catch(internalError);
    let reply = responseMessage(request.id, response);
    if (byteCount(reply) > switches.payloadLimit) {
      const fault = new Fault(
        'ResponsePayloadSizeLimitExceeded',
        'The response payload size has exceeded the limit.',
        '',
        413,
      );
      response = { Results: [], Error: errorOf(fault, -1) };
      reply = responseMessage(request.id, response);
    }
    const error = response.Error ? { error: response.Error.Code } : {};
    counted.roundTrips.push({ actions: actionNames(body), bytesIn, bytesOut: byteCount(reply), ...error });
    return reply;
  };

  const finish = () => {
    const events = book.events.take();
    for (const bridge of events.length > 0 ? bridges : []) bridge.onMessageFromHost?.(eventMessage(events));
    for (const callback of callbacks) callback();
  };

  return {
    book,
    switches,
    get roundTrips() {
      return counted.roundTrips;
    },
    get unknownMembers() {
      return counted.unknownMembers;
    },
    resetCounters() {
      counted.roundTrips = [];
      counted.unknownMembers = [];
    },
    onAfter(callback) {
      callbacks.push(callback);
    },
    edit(change) {
      const done = queue.then(async () => {
        change(book);
        await recalculate();
        finish();
      });
      queue = done.catch(() => undefined);
      return done;
    },
    connect() {
      const bridge: NativeBridge = {
        sendMessageToHost(text) {
          queue = queue.then(async () => {
            const reply = await answer(text);
            bridge.onMessageFromHost?.(reply);
            finish();
          });
        },
      };
      bridges.push(bridge);
      return bridge;
    },
  };
}

function refusedRequest(switches: Switches, bytes: number): Fault | null {
  if (bytes > switches.payloadLimit) {
    const text = 'The request payload size has exceeded the limit.';
    return new Fault('RequestPayloadSizeLimitExceeded', text, '', 413);
  }
  if (switches.cellEditing) {
    return new Fault('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
  }
  return null;
}

function bodyOf(request: RequestMessage): RequestBody {
  const { body } = request.message;
  return typeof body === 'string' ? (JSON.parse(body) as RequestBody) : body;
}

/** A mistake of the host's own must reach the client rather than leave it waiting. */
function internalError(error: unknown): ResponseBody {
  const message = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
  return {
    Results: [],
    Error: errorOf(new Fault('GeneralException', `The host itself failed: ${message}`, '', 500), -1),
  };
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
