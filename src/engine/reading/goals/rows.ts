import type { CellRef } from '../../model/cell';
import type { ColumnAt } from '../../model/goals';
import { registerOf } from '../layout/registers';
import { joinPieces } from '../words/words';
import type { Header, Role } from './headers';
import { headerOf, headerWords } from './headers';

export type RegisterKind = 'indicators' | 'activities' | 'goals';

export interface Filled {
  readonly column: number;
  readonly text: string;
}

/** A row of a register, with the running text below it and whatever a page break moved further down. */
export interface Row {
  readonly kind: RegisterKind;
  readonly header: Header;
  readonly sheet: string;
  readonly row: number;
  /** Where each filled cell stands, with its text. */
  readonly cells: ReadonlyMap<Role, { readonly cell: CellRef; readonly text: string }>;
  readonly analysis: string;
}

export interface HeaderRows {
  readonly kind: RegisterKind;
  readonly header: Header;
  /** The same for a header that is repeated after a page break. */
  readonly words: string;
  readonly rows: number;
}

/** A header of one row, or of two where the second says more under the first; null where a row is none. */
export function headerRows(cells: readonly Filled[], next: () => readonly Filled[]): HeaderRows | null {
  const kind = registerOf(cells.map((cell) => cell.text));
  if (kind !== 'indicators' && kind !== 'activities' && kind !== 'goals') return null;
  const below = next();
  const left = cells[0]?.column ?? 0;
  const second =
    below.length > 0 && below.every(({ column, text }) => column > left && SECOND.test(headerWords(text)));
  const columns = second
    ? underEachOther(cells, below)
    : cells.map(({ column, text }) => ({ column, header: joinPieces([text]) }));
  const words = columns.map(({ header }) => headerWords(header)).join('|');
  return { kind, header: headerOf(kind, columns), words, rows: second ? 2 : 1 };
}

const SECOND =
  /^(?:totalt?|yhteensä|samtliga|alla|kaikki|män|kvinnor|pojkar|flickor|män\/pojkar|kvinnor\/flickor|miehet|naiset|pojat|tytöt|men|women|(?:19|20)\d\d|utfall|mål|prognos|toteuma|tavoite|ennuste)(?: (?:19|20)\d\d)?$/;

/** A group header counts for the columns to its right until the next one. */
function underEachOther(above: readonly Filled[], below: readonly Filled[]): ColumnAt[] {
  const columns = [...new Set([...above, ...below].map((cell) => cell.column))].sort((a, b) => a - b);
  return columns.map((column) => {
    const under = below.find((cell) => cell.column === column)?.text ?? '';
    const over = above.findLast((cell) => cell.column === column || (under !== '' && cell.column < column));
    return { column, header: joinPieces([over?.text ?? '', under]) };
  });
}

/** An open table, row after row. */
export class Register {
  readonly words: string;
  private readonly done: Row[] = [];
  private last: Draft | null = null;
  /** A name, or its beginning, that stands above its figures. */
  private above = '';
  /** The header was repeated and nothing has come since. */
  private broken = false;
  /** The running text of the last row goes on. */
  private analysing = false;

  constructor(
    private readonly sheet: string,
    private readonly opened: HeaderRows,
  ) {
    this.words = opened.words;
  }

  repeatedHeader(): void {
    this.broken = true;
  }

  /** Cells besides the name. */
  holds(cells: readonly Filled[]): boolean {
    return cells.some(({ column }) => {
      const role = this.roleAt(column);
      return role !== null && role !== 'name' && role !== 'goal';
    });
  }

  /** The goal that stands before the name, where the table has such a column. */
  goalOf(cells: readonly Filled[]): Filled | null {
    return cells.find(({ column }) => this.roleAt(column) === 'goal') ?? null;
  }

  take(row: number, cells: readonly Filled[]): void {
    const found = new Map<Role, { cell: CellRef; text: string }>();
    for (const { column, text } of cells) {
      const role = this.roleAt(column);
      if (role !== null && role !== 'goal')
        found.set(role, { cell: { sheet: this.sheet, row, column }, text });
    }
    if (this.last && this.continues(this.last, found)) {
      addTo(this.last, found);
    } else {
      this.close();
      const name = found.get('name');
      const nameAt = name?.cell ?? {
        sheet: this.sheet,
        row,
        column: this.opened.header.get('name')?.column ?? 0,
      };
      found.set('name', { cell: nameAt, text: joinPieces([this.above, name?.text ?? '']) });
      this.last = { row, cells: found, analysis: [] };
      this.above = '';
    }
    this.broken = false;
    this.analysing = false;
  }

  /** A row with nothing but a text; false where it does not belong to the table. */
  takeText(text: string, next: readonly Filled[]): boolean {
    const words = ANALYSIS.exec(text);
    if (this.last && words) {
      this.last.analysis.push(text.slice(words[0].length).trim());
      this.analysing = true;
    } else if (this.last && this.analysing && !this.broken) {
      this.last.analysis.push(text);
    } else if (
      this.last &&
      (goesOn(text) || (this.broken && !/[.!?]$/.test(nameOf(this.last)) && text.length < 100))
    ) {
      addTo(
        this.last,
        new Map([['name', { cell: { sheet: this.sheet, row: this.last.row, column: 0 }, text }]]),
      );
    } else if (this.holds(next) && (goesOn(this.nameIn(next)) || this.nameIn(next) === '')) {
      this.above = joinPieces([this.above, text]);
    } else if (this.last && this.opened.kind !== 'goals' && text.length > LONGEST_SECTION) {
      this.last.analysis.push(text);
    } else {
      return false;
    }
    this.broken = false;
    return true;
  }

  rows(): readonly Row[] {
    this.close();
    return this.done;
  }

  /** The rows that are whole so far. */
  flush(): readonly Row[] {
    this.close();
    return this.done.splice(0);
  }

  private close(): void {
    if (!this.last) return;
    const { kind, header } = this.opened;
    const { row, cells, analysis } = this.last;
    const own = cells.get('analysis')?.text ?? '';
    const texts = [own, ...analysis].filter((text) => text !== '');
    this.done.push({ kind, header, sheet: this.sheet, row, cells, analysis: texts.join('\n') });
    this.last = null;
  }

  private roleAt(column: number): Role | null {
    for (const [role, at] of this.opened.header) if (at.column === column) return role;
    return null;
  }

  private nameIn(cells: readonly Filled[]): string {
    return cells.find(({ column }) => this.roleAt(column) === 'name')?.text ?? '';
  }

  /** The rest of a row that was cut: it begins in the middle of a sentence or has no name, and fills what is blank. */
  private continues(last: Draft, found: ReadonlyMap<Role, { text: string }>): boolean {
    if (this.above !== '') return false;
    const name = found.get('name')?.text ?? '';
    if (this.opened.kind === 'goals') return name === '' || goesOn(name);
    const fills = [...found.keys()].every((role) => role === 'name' || !last.cells.has(role));
    return fills && (name === '' || (this.broken && goesOn(name)));
  }
}

interface Draft {
  readonly row: number;
  readonly cells: Map<Role, { cell: CellRef; text: string }>;
  readonly analysis: string[];
}

const ANALYSIS = /^(?:analys|kommentar(?:er)?|analyysi|kommentti|kommentit|analysis|comments?)\s*(?::|\n|$)/i;
const LONGEST_SECTION = 90;

export function isAnalysis(text: string): boolean {
  return ANALYSIS.test(text);
}

/** A text that begins with a small letter goes on from the one above. */
function goesOn(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

function nameOf({ cells }: Draft): string {
  return cells.get('name')?.text ?? '';
}

function addTo({ cells }: Draft, more: ReadonlyMap<Role, { cell: CellRef; text: string }>): void {
  for (const [role, { cell, text }] of more) {
    const before = cells.get(role);
    cells.set(role, before ? { cell: before.cell, text: joinPieces([before.text, text]) } : { cell, text });
  }
}
