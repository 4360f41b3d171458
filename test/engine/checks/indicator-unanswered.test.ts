import { told } from '../../support/told';
import { workbook } from '../../support/text-table';

const book = (period: string, analysis: string) =>
  workbook(`
    Indikator    | Utfall | Prognos | Årsmål | Period
    Sjukfrånvaro | 5,5 %  |         | 6,5 %  | Tertial 2 2023
    Nöjda kunder |        |         | 85     | ${period}
    ${analysis}
  `);

test('due this tertial and not explained', () => {
  expect(told('indicator-unanswered', book('Tertial 2 2023', ''))).toEqual([
    'warning B3 indicator-unanswered',
  ]);
  expect(told('indicator-unanswered', book('Tertial 2 2023', 'Analys: Mäts i höst.'))).toEqual([
    'info B3 indicator-unanswered',
  ]);
  expect(told('indicator-unanswered', book('2023', ''))).toEqual(['info B3 indicator-unanswered']);
});

test('at the end of the year everything is due', () => {
  expect(told('indicator-unanswered', book('VB 2023', ''))).toEqual(['warning B3 indicator-unanswered']);
});
