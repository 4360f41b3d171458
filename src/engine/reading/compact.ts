import { most } from '../model/lists';
import type { LineRole } from '../model/table';
import type { Side } from '../model/kinds';
import { labelWords, type PlacedLine } from './lines/lines';
import type { ReadTable } from './read-table';

/** From so many lines on a table is kept small when nobody is at work on it. */
const MANY = 4096;

const ROLES: readonly LineRole[] = ['detail', 'total', 'memo', 'heading'];
const SIDES: readonly (Side | null)[] = [null, 'revenue', 'cost', 'result', 'either'];
const ROLE_BITS = 2;
const SIDE_BITS = 3;
const BOLD = 1 << (ROLE_BITS + SIDE_BITS);
const FIGURES = BOLD << 1;

/**
 * A table as it is, in a fraction of the memory: the lines of a long one are kept as columns and made when they are
 * asked for, and so are the quick figures.
 */
export function compact(read: ReadTable): ReadTable {
  if (read.lines.length < MANY) return read;
  const lines = new CompactLines(read.lines);
  const { sheet, columns } = read;
  const shared = new SharedLists();
  const relations = read.table.relations.map((one) => ({
    ...one,
    parts: one.parts.slice(),
    weights: shared.of(one.weights),
    positions: shared.of(one.positions),
  }));
  return {
    sheet,
    columns,
    figures: read.figures.forLater(lines.rows),
    get lines() {
      return lines.all;
    },
    table: Object.defineProperty({ ...read.table, relations }, 'lines', {
      get: () => lines.all,
      enumerable: true,
    }),
  };
}

/** Most relations of a table have the same signs and hold in the same places: one list will do for them all. */
class SharedLists {
  private readonly known = new Map<string, readonly number[]>();

  of(list: readonly number[]): readonly number[] {
    const key = `${String(list.length)}:${list.length < 64 ? list.join() : String(list[0])}`;
    const known = this.known.get(key);
    if (known && list.every((one, i) => one === known[i])) return known;
    const own = list.slice();
    this.known.set(key, own);
    return own;
  }
}

class CompactLines {
  readonly rows: Int32Array;
  private readonly labels: readonly string[];
  private readonly standards: readonly (string | null)[];
  /** There are some hundred standard lines. */
  private readonly standardOf: Uint8Array;
  private readonly indents: Uint8Array | Uint16Array;
  private readonly marks: Uint8Array;
  private made: WeakRef<readonly PlacedLine[]> | null = null;

  constructor(lines: readonly PlacedLine[]) {
    const standards = new Map<string | null, number>();
    this.rows = Int32Array.from(lines, (line) => line.row);
    this.labels = lines.map((line) => line.label);
    const indents = lines.map((line) => line.indent);
    this.indents = most(indents) < 256 ? Uint8Array.from(indents) : Uint16Array.from(indents);
    this.standardOf = Uint8Array.from(lines, ({ standard }) => {
      const known = standards.get(standard) ?? standards.size;
      standards.set(standard, known);
      return known;
    });
    this.standards = [...standards.keys()];
    this.marks = Uint8Array.from(
      lines,
      (line) =>
        ROLES.indexOf(line.role) |
        (SIDES.indexOf(line.side) << ROLE_BITS) |
        (line.bold ? BOLD : 0) |
        (line.figures ? FIGURES : 0),
    );
  }

  get all(): readonly PlacedLine[] {
    const known = this.made?.deref();
    if (known) return known;
    const all = this.labels.map((_, i) => this.line(i));
    this.made = new WeakRef(all);
    return all;
  }

  private line(i: number): PlacedLine {
    const mark = this.marks[i] ?? 0;
    const side = SIDES[(mark >> ROLE_BITS) & ((1 << SIDE_BITS) - 1)] ?? null;
    const label = this.labels[i] ?? '';
    return {
      row: this.rows[i] ?? 0,
      label,
      words: labelWords(label),
      side,
      standard: this.standards[this.standardOf[i] ?? 0] ?? null,
      role: ROLES[mark & ((1 << ROLE_BITS) - 1)] ?? 'detail',
      figures: (mark & FIGURES) !== 0,
      bold: (mark & BOLD) !== 0,
      indent: this.indents[i] ?? 0,
    };
  }
}
