import { invalidArgument } from './fault';
import { Instance } from './instance';

/** The arguments of one call, checked as they are taken. Objects of the client have become instances. */
export class Arguments {
  constructor(
    /** Class and member, for the messages: `Range.insert`. */
    readonly location: string,
    readonly values: readonly unknown[],
  ) {}

  has(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }

  text(index: number): string {
    const value = this.values[index];
    return typeof value === 'string' ? value : this.refuse(index, 'a text');
  }

  number(index: number): number {
    const value = this.values[index];
    return typeof value === 'number' && Number.isFinite(value) ? value : this.refuse(index, 'a number');
  }

  integer(index: number, fallback?: number): number {
    if (fallback !== undefined && !this.has(index)) return fallback;
    const value = this.number(index);
    return Number.isInteger(value) ? value : this.refuse(index, 'a whole number');
  }

  boolean(index: number, fallback?: boolean): boolean {
    const value = this.values[index];
    if (fallback !== undefined && !this.has(index)) return fallback;
    return typeof value === 'boolean' ? value : this.refuse(index, 'true or false');
  }

  choice<Choice extends string>(index: number, choices: readonly Choice[], fallback?: Choice): Choice {
    if (fallback !== undefined && !this.has(index)) return fallback;
    const value = this.values[index];
    return choices.find((choice) => choice === value) ?? this.refuse(index, `one of ${choices.join(', ')}`);
  }

  record(index: number): Readonly<Record<string, unknown>> {
    const value = this.values[index];
    return isRecord(value) ? value : this.refuse(index, 'an object');
  }

  refuse(index: number, wanted: string): never {
    const given = this.values[index];
    const shown = typeof given === 'string' ? JSON.stringify(given) : describe(given);
    throw invalidArgument(this.location, `argument ${String(index + 1)} should be ${wanted}, not ${shown}`);
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Instance);
}

function describe(value: unknown): string {
  if (value instanceof Instance) return `a ${value.className}`;
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}
