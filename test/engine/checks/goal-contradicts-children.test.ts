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
