import { told } from '../../support/told';
import { workbook } from '../../support/text-table';

test('the text of the goal may speak of the indicator', () => {
  const book = (text: string) =>
    workbook(`
      Nämndmål: God arbetsgivare |     |
      Uppfylls helt              |     |
      ${text}                   |     |
                                 |     |
      Indikator                  | Periodens utfall | Årsmål
      Sjukfrånvaro               | 7,5 % | 6,5 %
      Nöjda kunder               | 70    | 85
      Analys: Kötiderna har ökat |       |
    `);
  expect(told('missed-without-analysis', book('Chefer får utbildning.'))).toEqual([
    'warning B6 missed-without-analysis',
  ]);
  expect(told('missed-without-analysis', book('Sjukfrånvaron har ökat under våren.'))).toEqual([]);
});

test('a column of analyses counts as well, and an assumed direction is a note', () => {
  expect(
    told(
      'missed-without-analysis',
      workbook(`
        Indikator              | Utfall | Mål 2023 | Analys
        Nöjda kunder           | 70     | 85       | Kötiderna har ökat
        Andel möten på distans | 40 %   | 60 %     |
        Frisktal               | 50 %   | 60 %     |
        Medarbetarindex        | 90     | 80       |
      `),
    ),
  ).toEqual(['info B3 missed-without-analysis', 'warning B4 missed-without-analysis']);
});
