import type { Arguments } from './arguments';
import type { Instance } from './instance';
import type { Json } from './messages';

/** The members of one class of the client library that a host answers for. Whatever is missing here fails. */
export interface ClassTable<Self> {
  /** What the client learns of an object when it first names it, such as its id. */
  identity?(self: Self): { readonly [name: string]: Json };
  readonly scalars?: Readonly<Record<string, Scalar<Self>>>;
  /** Properties that the library sends under another name than it documents. */
  readonly otherNames?: Readonly<Record<string, string>>;
  /** Properties that are objects themselves. */
  readonly parts?: Readonly<Record<string, (self: Self) => Instance>>;
  readonly methods?: Readonly<Record<string, Method<Self>>>;
  /** For a collection: all items, and one of them by its key. */
  items?(self: Self): readonly Instance[];
  item?(self: Self, args: Arguments): Instance;
}

export interface Scalar<Self> {
  read?(self: Self): Json;
  write?(self: Self, args: Arguments): void;
}

/** Answers with an object, with no object (a null object on the client's side), or with plain data. */
export type Method<Self> = (self: Self, args: Arguments) => Instance | Json | void;

/** The tables by class name. Tables name each other only through this, so that no file needs the next in a circle. */
export type ClassTables = Readonly<Record<string, ClassTable<unknown>>>;

type Named<Api, Member> = { readonly [Name in keyof Api & string]?: Member } & {
  readonly [Name in `_${string}`]?: Member;
};

/** Holds a table to the names of the type definitions: a misspelt member does not compile. */
export function classTable<Api, Self>(
  table: Omit<ClassTable<Self>, 'scalars' | 'parts' | 'methods'> & {
    readonly scalars?: Named<Api, Scalar<Self>>;
    readonly parts?: Named<Api, (self: Self) => Instance>;
    readonly methods?: Named<Api, Method<Self>>;
  },
): ClassTable<Self> {
  return table as ClassTable<Self>;
}

export function tableOf(tables: ClassTables, { className }: Instance): ClassTable<unknown> {
  const table = tables[className];
  if (!table) throw new Error(`${className} has no table.`);
  return table;
}
