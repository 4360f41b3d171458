import type { Arguments } from '../rpc/arguments';
import type { Json } from '../rpc/messages';
import type { Scalar } from '../rpc/members';
import type { Area, Selves } from './places';
import { Instance } from '../rpc/instance';
import { parseBox, splitAddress } from '../model/boxes';
import { invalidArgument } from '../rpc/fault';

type Take<Value> = (args: Arguments) => Value;

export const aText: Take<string> = (args) => args.text(0);
export const aNumber: Take<number> = (args) => args.number(0);
export const aBoolean: Take<boolean> = (args) => args.boolean(0);
export const aValue: Take<Json> = (args) => args.values[0] as Json;
export const oneOf =
  <Choice extends string>(...choices: readonly Choice[]): Take<Choice> =>
  (args) =>
    args.choice(0, choices);

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  silver: '#C0C0C0',
  navy: '#000080',
  purple: '#800080',
};

export const aColor: Take<string> = (args) =>
  colorOf(args.values[0]) ?? args.refuse(0, 'a colour such as #FFA500');

export function colorOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (/^#[0-9a-f]{6}$/i.test(value)) return value.toUpperCase();
  return NAMED_COLORS[value.toLowerCase()];
}

/** A property that is simply kept in the model. `before` may refuse the writing. */
export function kept<Self, Key extends string, Value extends Json>(
  where: (self: Self) => { [Name in Key]: Value },
  key: Key,
  take: Take<Value>,
  before: (self: NoInfer<Self>, args: Arguments) => void,
): Scalar<Self> {
  return {
    read: (self) => where(self)[key],
    write: (self, args) => {
      before(self, args);
      where(self)[key] = take(args);
    },
  };
}

export const readOnly = <Self>(read: (self: Self) => Json): Scalar<Self> => ({ read });

/** An argument that must be an object of the named class. */
export function selfArgument<Name extends keyof Selves>(
  args: Arguments,
  index: number,
  name: Name,
): Selves[Name] {
  const value = args.values[index];
  if (value instanceof Instance && value.className === name) return value.self as Selves[Name];
  return args.refuse(index, `a ${name}`);
}

/** A range given as an object or as an address, which may name its sheet. */
export function areaArgument(args: Arguments, index: number, near: Omit<Area, 'box'>): Area {
  const value = args.values[index];
  if (value instanceof Instance) return selfArgument(args, index, 'Range');
  const { sheet: name, address } = splitAddress(args.text(index));
  const sheet = name === null ? near.sheet : near.book.sheet(name);
  const box = parseBox(address);
  if (!sheet || !box) throw invalidArgument(args.location, 'no such range');
  return { book: near.book, sheet, box };
}
