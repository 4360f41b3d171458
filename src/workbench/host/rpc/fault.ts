/** What the host answers instead of a result. The codes are Microsoft's. */
export class Fault extends Error {
  override readonly name = 'Fault';

  constructor(
    readonly code: string,
    message: string,
    readonly location = '',
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

/** A member this host does not know: a misspelling, or something nobody needed so far. */
export class UnknownMember extends Fault {
  constructor(location: string, what: string) {
    super('NotImplemented', `${location}: this host knows no such ${what}.`, location, 501);
  }
}

export function invalidArgument(location: string, why: string): Fault {
  return new Fault(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format. ${location}: ${why}`,
    location,
  );
}

export function notFound(location: string, what: string): Fault {
  return new Fault(
    'ItemNotFound',
    `The requested resource doesn't exist. ${location}: ${what}`,
    location,
    404,
  );
}
