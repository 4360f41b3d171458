import type { FigureBlock, InferenceSettings, InferredRelation } from './block';
import type { Lines } from './lines';
import { bitsOf } from './weigh';
import { saysDeviation } from './words';

/**
 * Where costs are printed without a minus, a deviation is often outcome minus budget on revenue lines and
 * budget minus outcome on cost lines, so that plus is good on every line. Two things follow: the deviation
 * column has a second reading, and inside it revenue and cost deviations add up to that of the net, though
 * everywhere else the net is a difference.
 */
export function withMirrors(
  found: readonly InferredRelation[],
  lines: Lines,
  settings: InferenceSettings,
): InferredRelation[] {
  if (lines.axis !== 'column') return [...found];
  return found.flatMap((relation) => {
    const [first, second] = relation.parts;
    if (first === undefined || second === undefined || relation.parts.length !== 2) return [relation];
    const readings = [reading(relation, first, second, lines), reading(relation, second, first, lines)];
    const best = readings.reduce((a, b) => (a.held >= b.held ? a : b));
    // At one place alone a slip of the sign is more likely.
    if (best.held < 2 || best.held < 2 * best.failing.length || best.score < settings.threshold)
      return [relation];
    const moved = new Set(best.positions.filter((place) => !best.failing.includes(place)));
    return [without(relation, moved), best];
  });
}

/** `part = total + other` at those places where `total = part + other` does not hold. */
function reading(relation: InferredRelation, part: number, other: number, lines: Lines): InferredRelation {
  const { values, width, units, grains, places } = lines;
  const wrong = new Set(relation.failing);
  const failing: number[] = [];
  const positions: number[] = [];
  let score = 0;
  for (let p = 0; p < width; p++) {
    const place = places[p] ?? 0;
    if (!wrong.has(place)) continue;
    const at = (line: number) => values[line * width + p] || 0;
    const rest = Math.abs(at(part) - at(relation.total) - at(other));
    positions.push(place);
    if (rest > (3 * (units[p] ?? 1)) / 2) failing.push(place);
    else score += bitsOf(Math.max(Math.abs(at(part)), Math.abs(at(other))), rest, grains[p] ?? 1);
  }
  const parts = [relation.total, other].sort((a, b) => a - b);
  const held = positions.length - failing.length;
  return {
    ...relation,
    total: part,
    parts,
    weights: [1, 1],
    positions,
    failing,
    score,
    held,
    failed: failing.length,
  };
}

/** In deviation columns a net that is elsewhere a difference may be a plain sum: those places say so apart. */
export function withPlainSums(
  found: readonly InferredRelation[],
  block: FigureBlock,
  lines: Lines,
): InferredRelation[] {
  if (lines.axis !== 'row') return [...found];
  return found.flatMap((relation) => {
    const suspects = relation.failing.filter((place) => isDeviation(block, place));
    if (suspects.length === 0) return [relation];
    const all = [relation.total, ...relation.parts];
    for (const net of all) {
      const parts = all.filter((line) => line !== net).sort((a, b) => a - b);
      const held = suspects.filter((place) => isPlainSum(block, lines, net, parts, place));
      if (held.length === 0) continue;
      const sum = {
        ...relation,
        total: net,
        parts,
        weights: parts.map(() => 1),
        positions: held,
        failing: [],
      };
      return [without(relation, new Set(held)), { ...sum, held: held.length, failed: 0 }];
    }
    return [relation];
  });
}

function isDeviation(block: FigureBlock, column: number): boolean {
  return block.columnHints?.[column]?.deviation ?? saysDeviation(block.headers[column] ?? '');
}

function isPlainSum(
  block: FigureBlock,
  lines: Lines,
  net: number,
  parts: readonly number[],
  place: number,
): boolean {
  const at = (line: number) => block.figures[line * block.columns + place] || 0;
  const p = lines.places.indexOf(place);
  const rest = Math.abs(parts.reduce((sum, part) => sum - at(part), at(net)));
  return rest <= ((1 + parts.length) * (lines.units[p] ?? 1)) / 2;
}

function without(relation: InferredRelation, moved: ReadonlySet<number>): InferredRelation {
  const failing = relation.failing.filter((place) => !moved.has(place));
  const positions = relation.positions.filter((place) => !moved.has(place));
  return { ...relation, positions, failing, failed: failing.length };
}
