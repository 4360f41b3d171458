import { isCellError, parseRangeAddress, textOf, type CellError, type CellValue } from '../engine/model/cell';

/** The cells that a formula may call. A sheet without a name is the formula's own; undefined is what is not known. */
export type Cells = (sheet: string | null, row: number, column: number) => CellValue | undefined;

/** A value, or the values of a range. */
type Operand = CellValue | readonly CellValue[];

const TOKEN = new RegExp(
  [
    String.raw`\s*(?:(\d+(?:\.\d*)?(?:E[-+]?\d+)?|\.\d+)`,
    String.raw`"((?:[^"]|"")*)"`,
    String.raw`((?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?)(?![\p{L}\p{N}_.(!:])`,
    String.raw`([A-Z][A-Z0-9.]*)(?=\()`,
    String.raw`(<=|>=|<>|[-+*/^&=<>%(),])`,
    String.raw`(TRUE|FALSE)(?![\p{L}\p{N}_.(!]))\s*`,
  ].join('|'),
  'iuy',
);
const LONGEST_RANGE = 100_000;
const VALUE: CellError = { error: '#VALUE!' };
const DIVIDED_BY_ZERO: CellError = { error: '#DIV/0!' };

class NotKnown extends Error {}

/**
 * What a formula gives where it only reckons: `+ - * / ^ % &`, comparisons and the functions below, with cells and
 * ranges of any sheet. Undefined for everything beyond, and where a cell it calls is not known.
 */
export function formulaValue(formula: string, cells: Cells): CellValue | undefined {
  try {
    return new Reckoning(formula, cells).result();
  } catch (error) {
    if (error instanceof NotKnown) return undefined;
    throw error;
  }
}

const COMPARE: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

const FUNCTIONS: Readonly<Record<string, (operands: readonly Operand[]) => CellValue>> = {
  SUM: (operands) => ofNumbers(operands, (numbers) => numbers.reduce((sum, number) => sum + number, 0)),
  MIN: (operands) =>
    ofNumbers(operands, (numbers) =>
      numbers.length > 0 ? numbers.reduce((least, one) => Math.min(least, one)) : 0,
    ),
  MAX: (operands) =>
    ofNumbers(operands, (numbers) =>
      numbers.length > 0 ? numbers.reduce((most, one) => Math.max(most, one)) : 0,
    ),
  AVERAGE: (operands) =>
    ofNumbers(operands, (numbers) =>
      numbers.length > 0
        ? numbers.reduce((sum, number) => sum + number, 0) / numbers.length
        : DIVIDED_BY_ZERO,
    ),
  ABS: ([operand = null, ...more]) => {
    if (more.length > 0) throw new NotKnown();
    return reckon([single(operand)], ([number = 0]) => Math.abs(number));
  },
  ROUND: ([operand = null, places = null, ...more]) => {
    if (more.length > 0) throw new NotKnown();
    return reckon([single(operand), single(places)], ([number = 0, digits = 0]) => rounded(number, digits));
  },
  IF: ([condition = null, then = true, otherwise = false]) => {
    const value = single(condition);
    if (isCellError(value)) return value;
    if (typeof value === 'string') return VALUE;
    return single(value ? then : otherwise) ?? 0;
  },
  IFERROR: ([operand = null, otherwise = null]) => {
    const value = single(operand);
    return (isCellError(value) ? single(otherwise) : value) ?? 0;
  },
};

/** Reads a formula from left to right and reckons while it reads. */
class Reckoning {
  private at = 1;
  private token: RegExpExecArray | null = null;

  constructor(
    private readonly formula: string,
    private readonly cells: Cells,
  ) {
    this.next();
  }

  result(): CellValue {
    const value = single(this.comparison());
    if (this.token) throw new NotKnown();
    // A formula that only calls a blank cell shows 0.
    return value ?? 0;
  }

  private comparison(): Operand {
    let left = this.joined();
    for (let holds = COMPARE[this.sign()]; holds; holds = COMPARE[this.sign()]) {
      this.next();
      left = compared(single(left), single(this.joined()), holds);
    }
    return left;
  }

  private joined(): Operand {
    let left = this.sum();
    while (this.take('&')) {
      const [a, b] = [single(left), single(this.sum())];
      left = isCellError(a) ? a : isCellError(b) ? b : written(a) + written(b);
    }
    return left;
  }

  private sum(): Operand {
    let left = this.product();
    for (let sign = this.sign(); sign === '+' || sign === '-'; sign = this.sign()) {
      this.next();
      const weight = sign === '-' ? -1 : 1;
      left = reckon([single(left), single(this.product())], ([a = 0, b = 0]) => a + weight * b);
    }
    return left;
  }

  private product(): Operand {
    let left = this.power();
    for (let sign = this.sign(); sign === '*' || sign === '/'; sign = this.sign()) {
      this.next();
      left = reckon([single(left), single(this.power())], ([a = 0, b = 0]) =>
        sign === '*' ? a * b : b === 0 ? DIVIDED_BY_ZERO : a / b,
      );
    }
    return left;
  }

  private power(): Operand {
    let left = this.signed();
    while (this.take('^')) left = reckon([single(left), single(this.signed())], ([a = 0, b = 0]) => a ** b);
    return left;
  }

  /** The sign of a number binds tighter than a power: `-2^2` is 4 in a workbook. */
  private signed(): Operand {
    if (this.take('-')) return reckon([single(this.signed())], ([number = 0]) => -number);
    if (this.take('+')) return this.signed();
    let operand = this.operand();
    while (this.take('%')) operand = reckon([single(operand)], ([number = 0]) => number / 100);
    return operand;
  }

  private operand(): Operand {
    const [, number, text, reference, name, , truth] = this.token ?? [];
    if (this.take('(')) {
      const inner = this.comparison();
      this.need(')');
      return inner;
    }
    if (!this.token) throw new NotKnown();
    this.next();
    if (number !== undefined) return Number(number);
    if (text !== undefined) return text.replaceAll('""', '"');
    if (reference !== undefined) return this.called(reference);
    if (truth !== undefined) return truth.toUpperCase() === 'TRUE';
    const reckoned = name === undefined ? undefined : FUNCTIONS[name.toUpperCase()];
    if (!reckoned) throw new NotKnown();
    return reckoned(this.operands());
  }

  private operands(): Operand[] {
    this.need('(');
    const operands = [this.comparison()];
    while (this.take(',')) operands.push(this.comparison());
    this.need(')');
    return operands;
  }

  private called(reference: string): Operand {
    const mark = reference.lastIndexOf('!');
    const sheet = mark < 0 ? null : reference.slice(0, mark).replace(/^'|'$/g, '').replaceAll("''", "'");
    const place = reference.slice(mark + 1);
    const box = parseRangeAddress(place);
    if (!box) throw new NotKnown();
    const { top, bottom, left, right } = box;
    if ((bottom - top + 1) * (right - left + 1) > LONGEST_RANGE) throw new NotKnown();
    const values: CellValue[] = [];
    let known = true;
    // All cells are asked for, so that whoever calculates them hears of each.
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) {
        const value = this.cells(sheet, row, column);
        if (value === undefined) known = false;
        else values.push(value);
      }
    if (!known) throw new NotKnown();
    return place.includes(':') ? values : (values[0] ?? null);
  }

  private sign(): string {
    return this.token?.[5] ?? '';
  }

  private take(sign: string): boolean {
    if (this.sign() !== sign) return false;
    this.next();
    return true;
  }

  private need(sign: string): void {
    if (!this.take(sign)) throw new NotKnown();
  }

  private next(): void {
    TOKEN.lastIndex = this.at;
    this.token = TOKEN.exec(this.formula);
    if (this.token) this.at = TOKEN.lastIndex;
    else if (this.at < this.formula.length) throw new NotKnown();
  }
}

function isRange(operand: Operand): operand is readonly CellValue[] {
  return Array.isArray(operand);
}

function single(operand: Operand): CellValue {
  if (isRange(operand)) throw new NotKnown();
  return operand;
}

/** With every value as a number; an error among them is the result. */
function reckon(
  values: readonly CellValue[],
  reckoned: (numbers: readonly number[]) => number | CellError,
): CellValue {
  const numbers: number[] = [];
  for (const value of values) {
    if (isCellError(value)) return value;
    // How a text is read as a number follows the settings of the computer.
    if (typeof value === 'string') throw new NotKnown();
    numbers.push(Number(value));
  }
  return finite(reckoned(numbers));
}

/** Of a range only the numbers count, as in a workbook; an error among them is the result. */
function ofNumbers(
  operands: readonly Operand[],
  reckoned: (numbers: readonly number[]) => number | CellError,
): CellValue {
  const numbers: number[] = [];
  for (const operand of operands) {
    for (const value of isRange(operand) ? operand : [operand]) {
      if (isCellError(value)) return value;
      if (typeof value === 'number') numbers.push(value);
      else if (!isRange(operand) && value !== null) throw new NotKnown();
    }
  }
  return finite(reckoned(numbers));
}

/** A workbook shows fifteen digits; what a sum of binary fractions leaves behind them is no part of the result. */
function finite(value: number | CellError): CellValue {
  if (typeof value !== 'number') return value;
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : { error: '#NUM!' };
}

function rounded(number: number, digits: number): number {
  const shifted = Number(`${String(Math.abs(number))}e${String(Math.trunc(digits))}`);
  if (Number.isNaN(shifted)) throw new NotKnown();
  return Math.sign(number) * Number(`${String(Math.round(shifted))}e${String(-Math.trunc(digits))}`);
}

function compared(a: CellValue, b: CellValue, holds: (order: number) => boolean): CellValue {
  if (isCellError(a)) return a;
  if (isCellError(b)) return b;
  const [left, right] = [a ?? blankLike(b), b ?? blankLike(a)];
  if (typeof left === 'number' && typeof right === 'number') return holds(left - right);
  // Which of two texts comes first follows the language of the computer.
  if (typeof left !== 'string' || typeof right !== 'string') throw new NotKnown();
  if (left.toLowerCase() === right.toLowerCase()) return holds(0);
  if (holds(-1) !== holds(1)) throw new NotKnown();
  return holds(1);
}

/** A blank cell is 0 beside a number and an empty text beside a text. */
function blankLike(other: CellValue): CellValue {
  return typeof other === 'string' ? '' : 0;
}

function written(value: CellValue): string {
  // Long decimals and truth values are written after the settings of the computer.
  if (typeof value === 'boolean' || (typeof value === 'number' && !Number.isInteger(value)))
    throw new NotKnown();
  return textOf(value);
}
