import type { CellRef } from '../model/cell';
import type { CellRelation, LineRelation } from '../model/table';

/** A relation between lines is one equation between cells in each of its positions. */
export function* cellRelations(sheet: string, relation: LineRelation): Generator<CellRelation> {
  for (const position of relation.positions) yield cellRelation(sheet, relation, position);
}

export function cellRelation(sheet: string, relation: LineRelation, position: number): CellRelation {
  const cell = (line: number): CellRef =>
    relation.axis === 'row' ? { sheet, row: line, column: position } : { sheet, row: position, column: line };
  return {
    kind: relation.kind,
    total: cell(relation.total),
    parts: relation.parts.map(cell),
    weights: relation.weights,
    named: relation.named,
  };
}
