import type { Correction } from '../model/correction';
import type { SheetSnapshot } from '../model/snapshot';
import type { Table } from '../model/table';
import { Changes } from './changes';
import type { Corrections } from './corrections';
import { fieldMark } from './corrections';
import { CellKinds } from './cells/kinds';
import type { Block } from './cells/block';
import type { PlainTable } from './plain-table';
import type { ReadTable } from './read-table';
import type { Draft, ReadBlock } from './read-block';
import { Shapes } from './relate/shapes';

/** One sheet as it was read. */
export interface SheetReading {
  readonly sheet: SheetSnapshot;
  readonly blocks: readonly Block[];
  readonly read: readonly ReadBlock[];
  readonly plain: PlainTable | null;
}

/**
 * What an earlier reading of a workbook left. Where a table, and all that its reading took from others, is what it was,
 * it is not read again; the reading is the same as without a memory.
 */
export class ReadingMemory {
  private last: ReadingRun | null = null;
  private said = '';

  begin(said: readonly Correction[]): ReadingRun {
    const words = JSON.stringify(said);
    const earlier = words === this.said ? this.last : null;
    return new ReadingRun(earlier, (run) => {
      this.last = run;
      this.said = words;
    });
  }

  /** How many tables the last reading has read rather than remembered. */
  get tablesRead(): number {
    return this.last?.tablesRead ?? 0;
  }
}

/** One reading, with those before it to look things up in. */
export class ReadingRun {
  readonly shapes: Shapes;
  tablesRead = 0;
  private readonly sheets = new Map<string, SheetReading>();
  private readonly betters = new Map<Table, ReadBlock>();
  private readonly names = new Map<Table, Table>();

  constructor(
    private earlier: ReadingRun | null,
    /** Takes the run over once it is whole; without it nothing is kept. */
    private readonly done: ((run: ReadingRun) => void) | null,
  ) {
    this.shapes = new Shapes(earlier?.shapes);
  }

  before(sheet: SheetSnapshot): SheetBefore {
    const reading = this.earlier?.sheets.get(sheet.name);
    const changes = reading ? Changes.between(reading.sheet, sheet) : null;
    return new SheetBefore(sheet, reading ?? null, changes);
  }

  /** A table as it was read before, where its reading would go the same way; null where it must be read. */
  again(known: ReadBlock | null, draft: Draft): ReadBlock | null {
    if (!known || !isSameDraft(known.draft, draft)) return null;
    if (known.use && !this.shapes.repeat(known.use)) return null;
    return { ...known, draft, read: onSheet(known.read, draft.block.sheet) };
  }

  /** The second look at a table whose siblings have shown by now what is meant. */
  better(first: ReadBlock, look: () => ReadBlock): ReadBlock {
    const known = this.earlier?.betters.get(first.read.table);
    const found = (known && this.again(known, first.draft)) ?? look();
    this.betters.set(first.read.table, found);
    return found;
  }

  keep(reading: SheetReading): void {
    if (this.done) this.sheets.set(reading.sheet.name, reading);
  }

  /** The table under its number; the very same as before where nothing has changed. */
  numbered(table: Table, id: string): Table {
    const known = this.earlier?.names.get(table);
    if (known?.id !== id) this.tablesRead++;
    const own = known?.id === id ? known : { ...table, id };
    this.names.set(table, own);
    return own;
  }

  end(): void {
    this.earlier = null;
    this.shapes.forgetEarlier();
    this.done?.(this);
  }
}

/** What was read of a sheet before. */
class SheetBefore {
  private byRow: Map<string, ReadBlock> | null = null;

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly reading: SheetReading | null,
    private readonly changes: Changes | null,
  ) {}

  /** The blocks of a sheet that has not changed at all. */
  blocks(): readonly Block[] | null {
    const { sheet, reading, changes } = this;
    const [first] = reading?.blocks ?? [];
    if (!reading || !changes?.none) return null;
    const kinds = first && new CellKinds(sheet, first.kinds);
    return kinds ? reading.blocks.map((block) => ({ ...block, sheet, kinds })) : [];
  }

  /** The table of a block that has not changed. */
  at(block: Block): ReadBlock | null {
    if (!this.reading || !this.changes) return null;
    this.byRow ??= new Map(this.reading.read.map((one) => [placeOf(one.draft.block), one]));
    const known = this.byRow.get(placeOf(block));
    if (!known || !isSamePlace(known.draft.block, block)) return null;
    const top = block.above[0] ?? block.headerRows[0] ?? block.bodyRows[0] ?? 0;
    return this.changes.touch(top, block.bodyRows.at(-1) ?? top) ? null : known;
  }

  plain(corrections: Corrections): PlainTable | null {
    const { sheet, reading, changes } = this;
    if (!reading?.plain || !changes?.none) return null;
    const { read, inferred } = reading.plain;
    const said = corrections.of(fieldMark(sheet.name), inferred);
    return { read: onSheet(read, sheet), inferred, said };
  }
}

function onSheet(read: ReadTable, sheet: SheetSnapshot): ReadTable {
  return { ...read, sheet, figures: read.figures.on(sheet) };
}

function placeOf(block: Block): string {
  return `${String(block.bodyRows[0])}:${String(block.left)}`;
}

function isSamePlace(a: Block, b: Block): boolean {
  return (
    a.left === b.left &&
    a.right === b.right &&
    a.mark === b.mark &&
    a.register === b.register &&
    areEqual(a.headerRows, b.headerRows) &&
    areEqual(a.bodyRows, b.bodyRows) &&
    areEqual(a.sections ?? [], b.sections ?? []) &&
    areEqual(a.above, b.above)
  );
}

function areEqual(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}

/** Called the same and corrected the same: all corrections are those of the earlier reading. */
function isSameDraft(a: Draft, b: Draft): boolean {
  return a.title === b.title && JSON.stringify(a.mark) === JSON.stringify(b.mark);
}
