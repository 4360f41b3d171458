import { BUDGET_TABLE, type FigureBlock } from '../../../../src/engine/reading/relations/block';
import { inferRelations } from '../../../../src/engine/reading/relations/infer';

/** Groups of seven details and their sum, one after the other. */
function groups(rows: number, columns: number): FigureBlock {
  const figures = new Float64Array(rows * columns);
  const labels: string[] = [];
  let seed = 12345;
  for (let r = 0; r < rows; r++) {
    const isSum = r % 8 === 7;
    labels.push(isSum ? 'Summa' : `Rad ${r}`);
    for (let c = 0; c < columns; c++) {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      let value = seed % 900001;
      if (isSum) {
        value = 0;
        for (let i = r - 7; i < r; i++) value += figures[i * columns + c] ?? 0;
      }
      figures[r * columns + c] = value;
    }
  }
  return { rows, columns, figures, decimals: 0, labels, headers: Array<string>(columns).fill('Utfall') };
}

function stepsFor(rows: number): { steps: number; relations: number } {
  const meter = { steps: 0 };
  const relations = inferRelations(groups(rows, 6), { ...BUDGET_TABLE, meter }).length;
  return { steps: meter.steps, relations };
}

test('four times the rows take about four times the steps', () => {
  const small = stepsFor(1600);
  const large = stepsFor(6400);
  expect(small.relations).toBe(200);
  expect(large.relations).toBe(800);
  expect(large.steps / small.steps).toBeLessThan(5);
});

test('a thousand rows take a bounded number of steps for each figure', () => {
  expect(stepsFor(1000).steps).toBeLessThan(6000 * 600);
});

test('figures that agree again and again do not flood the search', () => {
  const block = groups(800, 12);
  const figures = block.figures.map((value) => value % 5);
  const meter = { steps: 0 };
  inferRelations({ ...block, figures }, { ...BUDGET_TABLE, meter });
  expect(meter.steps).toBeLessThan(800 * 12 * 4000);
});
