import { withSides } from '../../../../src/engine/reading/lines/sides';
import type { PlacedLine } from '../../../../src/engine/reading/lines/lines';
import type { InferredRelation } from '../../../../src/engine/reading/relations/block';
import type { Side } from '../../../../src/engine/model/kinds';

/**
 * Lines from the top: `cost`, `revenue`, `result` or `?` for their side, `total`, `memo` or `heading` where they are no
 * detail. Sums by place, `3 = 1 + 2` and `4 = 0 - 3`.
 */
function sides(lines: readonly string[], ...sums: readonly string[]): string {
  const placed = lines.map((line, row): PlacedLine => {
    const [side = '', role = 'detail'] = line.split(' ');
    return {
      row,
      label: '',
      words: '',
      standard: null,
      side: side === '?' ? null : (side as Side),
      role: role as PlacedLine['role'],
      indent: 0,
      bold: false,
      figures: role !== 'heading',
    };
  });
  const found = sums.map((sum) => {
    const [total = '', terms = ''] = sum.split(' = ');
    const signed = [...`+ ${terms}`.matchAll(/([+-]) (\d+)/g)];
    return {
      axis: 'row',
      total: Number(total),
      parts: signed.map(([, , part]) => Number(part)),
      weights: signed.map(([, sign]) => (sign === '-' ? -1 : 1)),
    } as unknown as InferredRelation;
  });
  const rows = placed.filter(({ figures }) => figures);
  const sided = withSides(placed, rows, found);
  return sided === rows ? 'as they were' : sided.map(({ side }) => side ?? '?').join(' ');
}

test('a part is what its sum is, and a sum what all its parts are, over several steps', () => {
  expect(sides(['?', '?', 'cost total'], '2 = 0 + 1')).toBe('cost cost cost');
  expect(sides(['revenue', 'revenue', '? total'], '2 = 0 + 1')).toBe('revenue revenue revenue');
  expect(sides(['revenue', 'cost', '? total'], '2 = 0 + 1')).toBe('as they were');
  expect(sides(['revenue', '?', '? total'], '2 = 0 + 1')).toBe('as they were');
  expect(sides(['?', '?', 'result total'], '2 = 0 + 1')).toBe('as they were');
  expect(sides(['result', 'result', '? total'], '2 = 0 + 1')).toBe('as they were');
  expect(sides(['?', '? total', '?', 'cost total'], '1 = 0 + 0', '3 = 1 + 2')).toBe('cost cost cost cost');
});

test('what a net takes away together with its costs is a cost; what it adds is left open', () => {
  expect(sides(['?', '?', 'cost', '? total'], '3 = 0 - 1 - 2')).toBe('? cost cost ?');
  expect(sides(['?', '?', '?', '? total'], '3 = 0 - 1 - 2')).toBe('as they were');
  expect(sides(['cost', '?', 'cost', '? total'], '3 = 0 - 1 - 2')).toBe('as they were');
  expect(sides(['revenue', 'revenue', 'cost', '? total'], '3 = 0 - 1 - 2')).toBe('as they were');
});

test('what stands under the heading of costs is costs, until its total; a memo line is what stands above it', () => {
  expect(sides(['cost heading', '?', '? memo', '? total', '?'])).toBe('cost cost ? ?');
  expect(sides(['cost heading', '?', '? heading', '?'])).toBe('cost ?');
  expect(sides(['result heading', '?'])).toBe('as they were');
  expect(sides(['revenue', '? memo', '? memo', '?', '? memo'])).toBe('revenue revenue revenue ? ?');
  expect(sides(['cost heading', 'revenue', '?'])).toBe('revenue cost');
});
