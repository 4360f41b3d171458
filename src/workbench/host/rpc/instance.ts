/** An object of the host: what it stands for, and the name of the class whose table tells its members. */
export class Instance {
  constructor(
    readonly className: string,
    readonly self: unknown,
  ) {}
}
