import { HostError } from '../app/host';
import { address, parseAddress, parseRangeAddress, rangeAddress } from '../engine/model/cell';
import { cellXml } from './cell-xml';
import { formulaTemplate, shiftedFormula } from './formula-shift';
import type { CellEdit } from './patch-plan';
import { editableFormulas, type StoredFormula } from './stored-formulas';
import { attributeSplice, withPrefix, type Splice } from './xml-splice';
import { CLOSE, END, OPEN, XmlScanner } from './xml-scanner';
import { escapeXml } from './xml-text';

export interface CellPatch {
  readonly splices: readonly Splice[];
  /** Whether a formula came, went or changed. */
  readonly formulasChanged: boolean;
}

/** The splices that make these edits in one sheet. `styleIds` are the places of the patch's styles in the file. */
export function patchCells(
  bytes: Uint8Array,
  part: string,
  edits: readonly CellEdit[],
  styleIds: readonly number[],
): CellPatch {
  const formulas = editableFormulas(bytes, part, edits);
  const patcher = new RowPatcher(new XmlScanner(bytes, part), edits, styleIds);
  patcher.run();
  const { prefix } = patcher;
  const edited = new Set(edits.map(address));
  const orphans = formulas.orphans.filter((formula) => !edited.has(address(formula)));
  return {
    splices: [...patcher.splices, ...orphans.map((orphan) => ownFormula(orphan, prefix))],
    formulasChanged: formulas.touched || edits.some(({ formula }) => formula !== undefined),
  };
}

/** A cell that shared the formula of an edited cell gets the formula written out. */
function ownFormula({ row, column, start, end, master }: StoredFormula, prefix: string): Splice {
  if (!master) throw new HostError('damaged', 'shared formula without its first cell');
  const moved = shiftedFormula(formulaTemplate(master.text), row - master.row, column - master.column);
  return { start, end, text: withPrefix(`<f>${escapeXml(moved)}</f>`, prefix) };
}

class RowPatcher {
  readonly splices: Splice[] = [];
  prefix = '';
  /** Edits not made yet, in sheet order; of two for one cell the later counts. */
  private readonly waiting: CellEdit[];

  constructor(
    private readonly scanner: XmlScanner,
    edits: readonly CellEdit[],
    private readonly styleIds: readonly number[],
  ) {
    const byAddress = new Map(edits.map((edit) => [address(edit), edit]));
    this.waiting = [...byAddress.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  }

  run(): void {
    const { scanner } = this;
    const all = [...this.waiting];
    for (let kind = scanner.next(); kind !== END; kind = scanner.next()) {
      if (kind !== OPEN) continue;
      if (scanner.depth === 1) this.prefix = scanner.prefix;
      else if (scanner.name === 'dimension') this.widenDimension(all);
      else if (scanner.name === 'sheetData') this.patchRows();
      else if (scanner.name === 'sheetProtection' && scanner.flag('sheet')) {
        throw new HostError('protected', 'sheet');
      }
    }
    if (this.waiting.length > 0) scanner.fail('no cells');
  }

  private patchRows(): void {
    const { scanner } = this;
    const { selfClosing, position } = scanner;
    const outside = scanner.depth - 1;
    let row = -1;
    for (let kind = scanner.next(); kind !== CLOSE || scanner.depth > outside; kind = scanner.next()) {
      if (kind !== OPEN) continue;
      const number = scanner.attribute('r');
      row = number === undefined ? row + 1 : Number(number) - 1;
      this.insert(scanner.tokenStart, this.newRows(row));
      if (this.waiting[0]?.row === row) this.patchRow(row);
      else scanner.skip();
    }
    this.insertAtEnd(selfClosing, position, 'sheetData', this.newRows(Infinity));
  }

  private patchRow(row: number): void {
    const { scanner } = this;
    const { selfClosing, position } = scanner;
    const outside = scanner.depth - 1;
    // The hint of which columns are in use would no longer be true.
    this.splices.push(...attributeSplice(scanner, 'spans', null));
    let column = -1;
    for (let kind = scanner.next(); kind !== CLOSE || scanner.depth > outside; kind = scanner.next()) {
      if (kind !== OPEN) continue;
      if (scanner.name !== 'c') {
        this.insert(scanner.tokenStart, this.newCells(row, Infinity));
        scanner.skip();
        continue;
      }
      const at = scanner.attribute('r');
      column = at === undefined ? column + 1 : (parseAddress(at)?.column ?? scanner.fail('cell reference'));
      this.insert(scanner.tokenStart, this.newCells(row, column));
      this.patchCell(row, column);
    }
    this.insertAtEnd(selfClosing, position, 'row', this.newCells(row, Infinity));
  }

  private patchCell(row: number, column: number): void {
    const { scanner } = this;
    const start = scanner.tokenStart;
    const style = scanner.attribute('s');
    scanner.skip();
    const edit = this.waiting[0];
    if (edit?.row !== row || edit.column !== column) return;
    this.waiting.shift();
    const kept = style === undefined ? null : Number(style);
    const text = cellXml(row, column, edit, this.styleOf(edit) ?? kept);
    this.splices.push({ start, end: scanner.position, text: withPrefix(text, this.prefix) });
  }

  private newRows(before: number): string {
    let xml = '';
    for (let row = this.waiting[0]?.row; row !== undefined && row < before; row = this.waiting[0]?.row) {
      xml += `<row r="${row + 1}">${this.newCells(row, Infinity)}</row>`;
    }
    return xml;
  }

  private newCells(row: number, before: number): string {
    let xml = '';
    for (let edit = this.waiting[0]; edit?.row === row && edit.column < before; edit = this.waiting[0]) {
      xml += cellXml(row, edit.column, edit, this.styleOf(edit));
      this.waiting.shift();
    }
    return xml;
  }

  private styleOf({ style }: CellEdit): number | null {
    return style === undefined ? null : (this.styleIds[style] ?? null);
  }

  private insert(at: number, xml: string): void {
    if (xml !== '') this.splices.push({ start: at, end: at, text: withPrefix(xml, this.prefix) });
  }

  /** Before the end tag the scanner stands on, or in place of the `/>` of an empty element. */
  private insertAtEnd(selfClosing: boolean, opened: number, name: string, xml: string): void {
    if (xml === '' || !selfClosing) this.insert(this.scanner.tokenStart, xml);
    else {
      const text = `>${withPrefix(`${xml}</${name}>`, this.prefix)}`;
      this.splices.push({ start: opened - 2, end: opened, text });
    }
  }

  private widenDimension(edits: readonly CellEdit[]): void {
    const box = parseRangeAddress(this.scanner.attribute('ref') ?? '');
    if (!box) return;
    const wide = edits.reduce(
      (all, { row, column }) => ({
        top: Math.min(all.top, row),
        left: Math.min(all.left, column),
        bottom: Math.max(all.bottom, row),
        right: Math.max(all.right, column),
      }),
      box,
    );
    if (rangeAddress(wide) !== rangeAddress(box)) {
      this.splices.push(...attributeSplice(this.scanner, 'ref', rangeAddress(wide)));
    }
  }
}
