import { told } from '../../support/told';
import { workbook } from '../../support/text-table';

const found = (text: string, deviation = '') =>
  told(
    'activity-postponed',
    workbook(`
      Aktivitet | Startdatum | Slutdatum  | Avvikelse
      A         | 2023-01-01 | 2023-12-31 | ${deviation}
      Analys: ${text}
    `),
  );

test('moved beyond its end, in words of either country', () => {
  for (const text of [
    'Projektet har förlängts till juni 2024.',
    'Uppföljningen flyttas till tertial 1 2024.',
    'Arbetet skjuts upp till våren 2024.',
    'Aktiviteten försenas till den 15 januari 2024.',
    'Hanke siirretään syksyyn 2024.',
  ])
    expect([text, found(text)]).toEqual([text, ['warning C2 activity-postponed']]);
});

test('cancelled', () => {
  expect(found('Upphandlingen av kostdatasystem är avbruten.')).toEqual(['warning C2 activity-postponed']);
  expect(found('Projektet kommer inte att genomföras.')).toEqual(['warning C2 activity-postponed']);
});

test('within its end, without a time, or marked', () => {
  for (const text of [
    'Aktiviteten förlängs därför till årsskiftet.',
    'Aktiviteten förlängs till årsskiftet 2023/2024.',
    'Starten flyttas till september 2023.',
    'Servrarna flyttas till nya lokaler. Avtalet löper till 2026.',
    'Samtal som avbryts har minskat.',
  ])
    expect([text, found(text)]).toEqual([text, []]);
  expect(found('Projektet har förlängts till juni 2024.', 'Avvikelse')).toEqual([]);
});

test('a day, a month or a part of the year, in any notation, after or before the end', () => {
  const until = (text: string) =>
    told(
      'activity-postponed',
      workbook(`
        Aktivitet | Startdatum | Slutdatum  | Avvikelse
        A         | 2023-01-01 | 2024-06-15 |
        Analys: Projektet har förlängts till ${text}.
      `),
    ).length > 0;
  expect(
    ['2024-06-16', '2024-6-20', '16.6.2024', '1.10.2024', '16 juni 2024', '1 december 2024'].filter(until),
  ).toEqual(['2024-06-16', '2024-6-20', '16.6.2024', '1.10.2024', '16 juni 2024', '1 december 2024']);
  expect(
    ['2024-06-15', '2024-6-5', '15.6.2024', '9.6.2024', '15 juni 2024', '1 mars 2024'].filter(until),
  ).toEqual([]);
  expect(
    ['juli 2024', 'hösten 2024', 'tertial 3 2024', 't3 2024', 'kvartal 3 2024', 'kv 4 2024', '2025'].filter(
      until,
    ),
  ).toEqual(['juli 2024', 'hösten 2024', 'tertial 3 2024', 't3 2024', 'kvartal 3 2024', 'kv 4 2024', '2025']);
  expect(
    ['juni 2024', 'våren 2024', 'tertial 2 2024', 'kvartal 2 2024', 'q1 2024', '2024'].filter(until),
  ).toEqual([]);
  expect(['årsskiftet 2024', 'årsskiftet 2023/2024'].filter(until)).toEqual(['årsskiftet 2024']);
});

test('the Finnish turn of the year, tertials and quarters', () => {
  const until = (text: string) =>
    told(
      'activity-postponed',
      workbook(`
        Aktivitet | Startdatum | Slutdatum  | Avvikelse
        A         | 2023-01-01 | 2024-06-15 |
        Analys: Hanke siirretään ${text}.
      `),
    ).length > 0;
  const late = ['vuodenvaihteeseen 2024', 'kolmannes 3 2024', 'kvartal 4 2024', 't 3 2024'];
  expect(late.filter(until)).toEqual(late);
  expect(
    ['kolmannes 2 2024', 'q 2 2024', 'vuodenvaihteen jälkeen 2024', 'kevääseen 2024'].filter(until),
  ).toEqual([]);
});
