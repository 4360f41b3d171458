import { HostError } from '../app/host';
import { address, parseAddress, parseRangeAddress, type CellRef } from '../engine/model/cell';
import { END, OPEN, XmlScanner } from './xml-scanner';

type Place = Omit<CellRef, 'sheet'>;

/** A formula element and where it stands in the part. */
export interface StoredFormula extends Place {
  readonly kind: string;
  readonly shared: string | undefined;
  readonly ref: string | undefined;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The cell whose formula this one shares. */
  readonly master?: StoredFormula;
}

export interface EditableFormulas {
  /** Whether one of the cells to edit holds a formula. */
  readonly touched: boolean;
  /** Cells that would lose their formula, because the cell they share it with is edited. */
  readonly orphans: readonly StoredFormula[];
}

/** What the edits mean for the formulas of a sheet; refuses to change a part of an array, as Excel does. */
export function editableFormulas(bytes: Uint8Array, part: string, edits: readonly Place[]): EditableFormulas {
  const edited = new Set(edits.map(address));
  const formulas = storedFormulas(bytes, part);
  for (const { kind, ref } of formulas) {
    if (kind === 'array' || kind === 'dataTable') refusePartOf(ref ?? '', edits);
  }
  const masters = new Map(
    formulas.flatMap((formula) => (isMaster(formula) ? [[formula.shared ?? '', formula] as const] : [])),
  );
  const orphans = formulas.flatMap((formula) => {
    const master = formula.kind === 'shared' ? masters.get(formula.shared ?? '') : undefined;
    return master && master !== formula && edited.has(address(master)) ? [{ ...formula, master }] : [];
  });
  return { touched: formulas.some((formula) => edited.has(address(formula))), orphans };
}

function isMaster({ kind, text }: StoredFormula): boolean {
  return kind === 'shared' && text !== '';
}

function refusePartOf(ref: string, edits: readonly Place[]): void {
  const box = parseRangeAddress(ref);
  if (!box || (box.top === box.bottom && box.left === box.right)) return;
  const inside = edits.some(
    ({ row, column }) => row >= box.top && row <= box.bottom && column >= box.left && column <= box.right,
  );
  if (inside) throw new HostError('read-only', `part of the array ${ref}`);
}

function storedFormulas(bytes: Uint8Array, part: string): StoredFormula[] {
  const scanner: XmlScanner = new XmlScanner(bytes, part);
  const found: StoredFormula[] = [];
  let row = -1;
  let column = -1;
  for (let kind = scanner.next(); kind !== END; kind = scanner.next()) {
    if (kind !== OPEN) continue;
    if (scanner.name === 'row') {
      const number = scanner.attribute('r');
      row = number === undefined ? row + 1 : Number(number) - 1;
      column = -1;
    } else if (scanner.name === 'c') {
      const at = scanner.attribute('r');
      column = at === undefined ? column + 1 : (parseAddress(at)?.column ?? scanner.fail('cell reference'));
    } else if (scanner.name === 'f' && scanner.depth === 5) {
      const start = scanner.tokenStart;
      const attributes = {
        kind: scanner.attribute('t') ?? 'normal',
        shared: scanner.attribute('si'),
        ref: scanner.attribute('ref'),
      };
      const text = scanner.content();
      found.push({ ...attributes, row, column, text, start, end: scanner.position });
    }
  }
  return found;
}
