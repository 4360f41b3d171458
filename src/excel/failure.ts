import type { HostFailure } from '../app/host';
import { HostError } from '../app/host';

const failures: Readonly<Record<string, HostFailure>> = {
  ItemNotFound: 'not-found',
  InvalidReference: 'not-found',
  AccessDenied: 'protected',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  InvalidOperationInCellEditMode: 'busy',
  RequestAborted: 'busy',
  Conflict: 'busy',
};

/** Runs one piece of work against Excel; whatever Office reports comes back as a HostError. */
export async function inExcel<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw hostError(error);
  }
}

export function isTooLarge(error: unknown): boolean {
  if (error instanceof HostError) return error.failure === 'too-large';
  return error instanceof OfficeExtension.Error && failures[error.code] === 'too-large';
}

function hostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  if (!(error instanceof OfficeExtension.Error)) {
    return new HostError('unexpected', error instanceof Error ? error.name : 'unknown', { cause: error });
  }
  // Office writes its statement without the arguments, so it carries nothing of the user's workbook.
  const statement = (error.debugInfo as OfficeExtension.DebugInfo | undefined)?.statement;
  const detail = statement === undefined ? error.code : `${error.code} at ${statement}`;
  return new HostError(failures[error.code] ?? 'unexpected', detail, { cause: error });
}
