import { told } from '../../support/told';
import { workbook } from '../../support/text-table';

test('one answer each for what no words tell', () => {
  expect(
    told(
      'direction-unknown',
      workbook(`
        Indikator                     | Utfall | Årsmål
        Kostnad per elev              | 90     | 100
        Kundfakturor per årsarbetare  | 18 000 | 18 346
        Sjukfrånvaro                  | 5 %    | 6 %
        Andel elektroniska inköp      | 95 %   | 80 %
        Prognossäkerhet               | 0 %    | +/-1 %
      `),
    ),
  ).toEqual(['info B2 direction-unknown', 'info B3 direction-unknown']);
});
