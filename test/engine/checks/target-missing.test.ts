import { told } from '../../support/told';
import { workbook } from '../../support/text-table';

test('two of five without a target', () => {
  expect(
    told(
      'target-missing',
      workbook(`
        Indikator                    | Årsmål | Periodicitet
        Kundfakturor per årsarbetare |        | Tertial
        Fakturor per årsarbetare     |        | Tertial
        Nöjda kunder                 | 67 NKI | Tertial
        Sjukfrånvaro                 | 6,5 %  | Tertial
        Medarbetarindex              | 84     | År
      `),
    ),
  ).toEqual(['warning B2 target-missing', 'warning B3 target-missing']);
});

test('where most rows have none, it is a note; where none has any, nothing', () => {
  const book = (target: string) =>
    workbook(`
      Indikator    | Årsmål | Periodicitet
      Besök        |        | Tertial
      Samtal       |        | Tertial
      Nöjda kunder | ${target} | Tertial
    `);
  expect(told('target-missing', book('67 NKI'))).toEqual([
    'info B2 target-missing',
    'info B3 target-missing',
  ]);
  expect(told('target-missing', book(''))).toEqual([]);
});
