import { told } from '../../support/told';
import { workbook } from '../../support/text-table';

test('lower than all under it, unless its own indicators explain it', () => {
  const book = (outcome: string) =>
    workbook(`
      KF:s mål för verksamhetsområdet: 2.1 Klimat |  |
      Uppfylls delvis                             |  |
      Indikator                                   | Utfall | Årsmål
      Ekologiska livsmedel                        | ${outcome} | 70 %
      Nämndmål: Hållbar utveckling                |  |
      Uppfylls helt                               |  |
    `);
  expect(told('goal-contradicts-children', book('47 %'))).toEqual(['info A2 goal-contradicts-children']);
  expect(told('goal-contradicts-children', book('75 %'))).toEqual(['warning A2 goal-contradicts-children']);
});

test('what was not assessed says nothing', () => {
  expect(
    told(
      'goal-contradicts-children',
      workbook(`
        KF:s mål för verksamhetsområdet: 2.1 Klimat
        Uppfylls helt
        Nämndmål: Hållbar utveckling
        Ej bedömd
      `),
    ),
  ).toEqual([]);
});

test('some under it worse: a note where it is met in full, and nothing where it is partly met', () => {
  const found = (own: string, ...children: string[]) =>
    told(
      'goal-contradicts-children',
      workbook(`
        KF:s mål för verksamhetsområdet: 2.1 Klimat
        ${own}
        ${children.map((one, i) => `Nämndmål: Mål ${String(i)}\n${one}`).join('\n')}
      `),
    );
  expect(found('Uppfylls helt', 'Uppfylls helt', 'Uppfylls delvis')).toEqual([
    'info A2 goal-contradicts-children',
  ]);
  expect(found('Uppfylls helt', 'Uppfylls delvis', 'Uppfylls ej')).toEqual([
    'warning A2 goal-contradicts-children',
  ]);
  expect(found('Uppfylls helt', 'Uppfylls helt', 'Uppfylls helt')).toEqual([]);
  expect(found('Uppfylls delvis', 'Uppfylls helt', 'Uppfylls ej')).toEqual([]);
  expect(found('Uppfylls ej', 'Uppfylls helt', 'Uppfylls delvis')).toEqual([
    'warning A2 goal-contradicts-children',
  ]);
});

test('a goal that nobody judged contradicts nothing under it', () => {
  const found = (own: string) =>
    told(
      'goal-contradicts-children',
      workbook(`
        KF:s mål för verksamhetsområdet: 2.1 Klimat
        ${own}
        Nämndmål: Hållbar utveckling
        Uppfylls delvis
      `),
    );
  expect(['Uppfylls helt', 'Ej bedömd', ''].map((own) => found(own).length)).toEqual([1, 0, 0]);
});
