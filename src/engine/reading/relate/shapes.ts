import type { FigureBlock, InferredRelation, PriorRelation } from '../relations/block';

/** In so many of its positions a relation must hold for it to be the one that sibling tables have. */
const MOSTLY = 0.6;

/**
 * Areas of a municipality print the same table again and again. What adds up in one of them adds up in its siblings,
 * also where a figure is wrong, and need not be looked for anew.
 */
export class Shapes {
  private readonly known = new Map<string, Found>();

  /** `earlier` are those of an earlier reading: what was found again is then the very same. */
  constructor(private earlier: Shapes | null = null) {}

  /** What adds up in a block: as in its siblings, or else as `look` finds it. */
  relationsOf(block: FigureBlock, kind: string, look: () => Found): Shaped {
    const name = nameOf(block, kind);
    const shape = this.known.get(name);
    const shared = shape?.found.map((relation) => placed(relation, block));
    const known = shape ?? null;
    if (shape && shared?.every((relation) => relation !== null))
      return { found: shared, open: shape.open, name, sure: true, use: { name, known, kept: null } };
    const { found, open } = look();
    const sure = found.every((relation) => relation.failing.length === 0);
    const kept = !shape && sure && isComplete(found, block) ? this.keep(name, { found, open }) : null;
    return { found, open, name, sure, use: { name, known, kept } };
  }

  /** Goes through a block that has not changed as it was read; false where what was known of it then is not now. */
  repeat({ name, known, kept }: ShapeUse): boolean {
    if ((this.known.get(name) ?? null) !== known) return false;
    if (kept) this.known.set(name, kept);
    return true;
  }

  private keep(name: string, found: Found): Found {
    const before = this.earlier?.known.get(name);
    const kept = before && isSameFound(before, found) ? before : found;
    this.known.set(name, kept);
    return kept;
  }

  forgetEarlier(): void {
    this.earlier = null;
  }

  knows(name: string): boolean {
    return this.known.has(name);
  }
}

/** Relations of a block, and those of the chart that the figures alone could not tell. */
export interface Found {
  readonly found: readonly InferredRelation[];
  readonly open: readonly PriorRelation[];
}

/** What the reading of one block took from its siblings, and what it left to them. */
export interface ShapeUse {
  readonly name: string;
  readonly known: Found | null;
  readonly kept: Found | null;
}

export interface Shaped extends Found {
  readonly name: string;
  readonly use: ShapeUse;
  /** Nothing fails, or a sibling has shown what is meant. */
  readonly sure: boolean;
}

/** All that the search for relations looks at, but for the figures themselves. */
function nameOf(block: FigureBlock, kind: string): string {
  const { rows, columns, figures } = block;
  let shape = `${kind}|${String(rows)}|${String(columns)}`;
  for (let i = 0; i < rows; i++) {
    const hint = block.rowHints?.[i];
    let empty = true;
    for (let j = 0; j < columns && empty; j++) if (figures[i * columns + j]) empty = false;
    const marks =
      (empty ? 1 : 0) |
      (hint?.total ? 2 : 0) |
      (hint?.memo ? 4 : 0) |
      (hint?.excluded ? 8 : 0) |
      (hint?.bold ? 16 : 0) |
      ((hint?.indent ?? 0) << 5);
    shape += `\n${block.labels[i] ?? ''}\t${String(marks)}`;
  }
  for (let j = 0; j < columns; j++) {
    let empty = true;
    for (let i = 0; i < rows && empty; i++) if (figures[i * columns + j]) empty = false;
    shape += `\n${block.headers[j] ?? ''}\t${empty ? 'e' : ''}${block.columnHints?.[j]?.deviation ? 'd' : ''}`;
  }
  return shape;
}

/** Every line that calls itself a total has its place among the relations. */
function isComplete(found: readonly InferredRelation[], block: FigureBlock): boolean {
  const used = new Set(
    found.flatMap((relation) => (relation.axis === 'row' ? [relation.total, ...relation.parts] : [])),
  );
  for (let i = 0; i < block.rows; i++) if (block.rowHints?.[i]?.total && !used.has(i)) return false;
  return found.length > 0;
}

/** The relation of a sibling in this block, with the positions where it holds and fails; null where it mostly fails. */
function placed(relation: InferredRelation, block: FigureBlock): InferredRelation | null {
  const byRow = relation.axis === 'row';
  const { axis, total, parts, weights, score, source } = relation;
  const size = byRow ? block.columns : block.rows;
  const hints = byRow ? block.columnHints : block.rowHints;
  const across = byRow ? block.columns : 1;
  const along = byRow ? 1 : block.columns;
  const at = (line: number, place: number) => block.figures[line * across + place * along] ?? Number.NaN;
  let widest = block.columnUnits?.[total] ?? 1;
  for (const part of parts) widest = Math.max(widest, block.columnUnits?.[part] ?? 1);
  const positions: number[] = [];
  const failing: number[] = [];
  let held = 0;
  for (let place = 0; place < size; place++) {
    if (hints?.[place]?.excluded) continue;
    const whole = at(total, place);
    let rest = whole === whole ? whole : 0;
    let slack = 1;
    let telling = rest !== 0;
    for (let i = 0; i < parts.length; i++) {
      const value = at(parts[i] ?? 0, place);
      if (value !== value) continue;
      rest -= (weights[i] ?? 1) * value;
      slack += Math.abs(weights[i] ?? 1);
      if (value !== 0) telling = true;
    }
    if (slack === 1) continue;
    const unit = byRow ? (block.columnUnits?.[place] ?? 1) : widest;
    const holds = 2 * Math.abs(rest) <= slack * unit;
    if (!holds && !relation.positions.includes(place)) continue;
    positions.push(place);
    if (!holds) failing.push(place);
    else if (telling) held++;
  }
  if (held < MOSTLY * (held + failing.length) || positions.length === 0) return null;
  return { axis, total, parts, weights, positions, failing, score, held, failed: failing.length, source };
}

function isSameFound(a: Found, b: Found): boolean {
  const told = ({ found, open }: Found) =>
    JSON.stringify([
      found.map(({ axis, total, parts, weights, positions, source }) => [
        axis,
        total,
        parts,
        weights,
        positions,
        source,
      ]),
      open,
    ]);
  return told(a) === told(b);
}
