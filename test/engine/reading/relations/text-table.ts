import type {
  Axis,
  FigureBlock,
  InferredRelation,
  PriorRelation,
} from '../../../../src/engine/reading/relations/block';

/**
 * A table typed as text: columns apart by `|`, the first row is the header, the first column the labels.
 * Spaces in front of a label are its indent; figures may have decimals and spaces between thousands.
 */
export function tableOf(text: string, priors: readonly PriorRelation[] = []): FigureBlock {
  const rows = text
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) => line.split('|'));
  const [head = [], ...body] = rows;
  const headers = head.slice(1).map((cell) => cell.trim());
  const margin = Math.min(...body.map((row) => (row[0] ?? '').search(/\S|$/)));
  const cells = body.map((row) => headers.map((_, c) => (row[c + 1] ?? '').trim().replace(/\s/g, '')));
  const decimals = Math.max(...cells.flat().map((cell) => (cell.split('.')[1] ?? '').length));
  const figures = Float64Array.from(
    cells.flat().map((cell) => (cell === '' ? NaN : Math.round(Number(cell) * 10 ** decimals))),
  );
  return {
    rows: body.length,
    columns: headers.length,
    figures,
    decimals,
    labels: body.map((row) => (row[0] ?? '').trim()),
    headers,
    rowHints: body.map((row) => ({ indent: (row[0] ?? '').search(/\S|$/) - margin })),
    priors,
  };
}

/** `Net = Revenue - Costs`, one line for each relation; where it fails is told behind it. */
export function told(block: FigureBlock, relations: readonly InferredRelation[]): string[] {
  return relations.map((relation) => {
    const names = relation.axis === 'row' ? block.labels : block.headers;
    const places = relation.axis === 'row' ? block.headers : block.labels;
    const parts = relation.parts.map(
      (part, i) => `${(relation.weights[i] ?? 1) < 0 ? '-' : i === 0 ? '' : '+'} ${names[part] ?? ''}`,
    );
    const wrong = relation.failing.map((place) => places[place] ?? '').join(', ');
    const sum = `${names[relation.total] ?? ''} = ${parts.join(' ').trim()}`;
    return wrong === '' ? sum : `${sum}; not in ${wrong}`;
  });
}

/** The inverse: `Net = Revenue - Costs; not in 2022` as a relation of the table's rows or columns. */
export function relationOf(block: FigureBlock, text: string, axis: Axis = 'row'): InferredRelation {
  const names = axis === 'row' ? block.labels : block.headers;
  const places = axis === 'row' ? block.headers : block.labels;
  const [sum = '', wrong = ''] = text.split('; not in ');
  const [total = '', terms = ''] = sum.split(' = ');
  const parts = [...terms.matchAll(/([-+]?) ?(\S[^+-]*)/g)].map(
    ([, sign, name = '']) => [names.indexOf(name.trim()), sign === '-' ? -1 : 1] as const,
  );
  const failing = wrong === '' ? [] : wrong.split(', ').map((name) => places.indexOf(name));
  return {
    axis,
    total: names.indexOf(total),
    parts: parts.map(([part]) => part),
    weights: parts.map(([, weight]) => weight),
    positions: places.map((_, place) => place),
    failing,
    score: 20,
    held: places.length - failing.length,
    failed: failing.length,
    source: 'figures',
  };
}
