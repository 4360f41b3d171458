import { checkWorkbook } from '../../src/engine';
import { calmTitle, groupsOf } from '../../src/app/arrange';
import { fi } from '../../src/i18n/fi';
import { sv } from '../../src/i18n/sv';
import { sheet, workbook } from '../support/text-table';

const GOALS = sheet(
  'Mål 3',
  `
  Indikator               | Utfall 2023 | Prognos 2023 | Årsmål
  Nöjda kunder            | 83          | 86           | 86
                          |             |              |
  Aktivitet               | Startdatum  | Slutdatum    | Avvikelse
  Anvisning fastställs    | 2023-05-31  | 2023-01-01   |
                          |             |              |
  Nämndmål: Ekonomi i balans |          |              |
  Indikator               | Utfall 2023 | Prognos 2023 | Årsmål
  Avtalstrohet            | 70          | 80           | 80
  `,
);

test('what stands in tables without a title is told under their sheet, once', () => {
  const { findings, tables } = checkWorkbook(workbook(GOALS));
  expect(
    groupsOf(findings, tables).map(({ title, sheet: name, findings: found }) => [title, name, found.length]),
  ).toEqual([
    ['Mål 3', 'Mål 3', 2],
    ['Nämndmål: Ekonomi i balans', 'Mål 3', 1],
  ]);
});

test('where some cells could not be read, the page does not say that everything agrees', () => {
  const report = checkWorkbook(
    workbook(
      sheet(
        'Budget',
        `
                              | Budget 2023
        Försäljningsintäkter  | 27 400
        Avgiftsintäkter       | 10 000
        Intäkter              | 37 400
        `,
      ),
    ),
  );
  expect(calmTitle(report, sv)).toBe('Allt stämmer');
  const waiting = { ...report, notices: [{ key: 'not-calculated', count: 3 }] as const };
  expect(calmTitle(waiting, sv)).toBe('Det som kunde kontrolleras stämmer');
  expect(calmTitle(waiting, fi)).toBe('Se, mikä voitiin tarkistaa, täsmää');
  const protectedSheet = { ...report, notices: [{ key: 'sheet-protected', sheet: 'Budget' }] as const };
  expect(calmTitle(protectedSheet, sv)).toBe('Allt stämmer');
});
