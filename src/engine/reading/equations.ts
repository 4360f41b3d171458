import type { CellRef } from '../model/cell';
import type { CellRelation, LineRelation, Table } from '../model/table';

/** A relation between lines is one equation between cells in each of its positions. */
export function* equationsOf(table: Table): Generator<CellRelation> {
  for (const relation of table.relations) yield* cellRelations(table.range.sheet, relation);
}

export function* cellRelations(sheet: string, relation: LineRelation): Generator<CellRelation> {
  const cell = (line: number, position: number): CellRef =>
    relation.axis === 'row' ? { sheet, row: line, column: position } : { sheet, row: position, column: line };
  for (const position of relation.positions) {
    yield {
      kind: relation.kind,
      total: cell(relation.total, position),
      parts: relation.parts.map((part) => cell(part, position)),
      weights: relation.weights,
      named: relation.named,
    };
  }
}
