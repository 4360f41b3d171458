import { made, valueOf } from '../../../support/follow-up';
import { recalculated } from '../../../support/recalculate';
import { sheet } from '../../../support/text-table';

const book = (drawing: string) => ({ sheets: [sheet('Mål', drawing)] });
const tab = (drawing: string) => made(book(drawing), { period: 'T2', year: 2023 });

const ACTIVITIES = `
  Nämndmål: Nöjda invånare |            |            |
  Uppfylls helt            |            |            |
  Aktivitet                | Startdatum | Slutdatum  | Avvikelse
  Krisövning               | 2023-01-01 | 2023-05-31 | Nej
  Ny ledningscentral       |            | våren 2023 | Nej.
  Lokal anvisning          | 2023-01-01 | 2023-05-31 | Nej, men försenad
  Nytt system              | 2023-01-01 |            | Försenad, ingen
  Upphandling              | 2023-01-01 | 2023-12-31 | -`;

test('an activity whose deviation is a bare no is on its way; in other words it deviates', async () => {
  const made = tab(ACTIVITIES);
  const shown = (name: string) =>
    ['flag', 'reason', 'commentRequired'].map((column) => valueOf(made.plan, `activity:${name}`, column));
  for (const name of ['krisövning', 'ny ledningscentral', 'upphandling'])
    expect(shown(name)).toEqual(['', '', '']);
  for (const name of ['lokal anvisning', 'nytt system'])
    expect(shown(name)).toEqual(['Uppfylls delvis', 'Avvikelse enligt rapporten.', 'saknas']);
  expect(await recalculated(book(ACTIVITIES), made)).toEqual([]);
});

test('a day is a date, words stay words, and where none is given the cell is empty', () => {
  const { plan } = tab(ACTIVITIES);
  const days = (name: string) =>
    ['budget', 'outcome'].map((column) => valueOf(plan, `activity:${name}`, column));
  expect(days('krisövning')).toEqual([44927, 45077]);
  expect(days('ny ledningscentral')).toEqual([null, 'våren 2023']);
  expect(days('nytt system')).toEqual([44927, null]);
});

const GOALS = `
  KF:s mål för verksamhetsområdet: God service | |
  Uppfylls delvis | |
  Nämndmål: Nöjda invånare | |
  Uppfylls helt | |
  Indikator     | Periodens utfall | Årsmål
  Nöjda kunder  | 86               | 85 %
  Nämndmål: En god arbetsgivare | |
  Indikator     | Periodens utfall | Årsmål
  Sjukfrånvaro  | 5,5 %            | 6 %
  Nämndmål: Trygga skolvägar som alla kan gå till sin skola | |
  Uppfylls helt | |`;

test('what the report says of a goal is held against what stands under it', () => {
  const { plan } = tab(GOALS);
  const shown = (name: string) =>
    ['label', 'forecast', 'flag', 'reason'].map((column) => valueOf(plan, `goal:${name}`, column));
  expect(shown('god service')).toEqual([
    'Mål för verksamhetsområdet: God service',
    'Uppfylls delvis',
    'Uppfylls helt',
    'Rapporten säger något annat än det som står under.',
  ]);
  expect(shown('nöjda invånare')).toEqual([
    'Nämndmål: Nöjda invånare',
    'Uppfylls helt',
    'Uppfylls helt',
    'Rapporten säger detsamma.',
  ]);
  expect(shown('en god arbetsgivare')).toEqual(['Nämndmål: En god arbetsgivare', null, 'Uppfylls helt', '']);
  expect(shown('trygga skolvägar som alla kan gå till sin skola')).toEqual([
    'Nämndmål: Trygga skolvägar som alla kan gå till sin skola',
    'Uppfylls helt',
    'Ej bedömd',
    'Inget under målet är bedömt.',
  ]);
});
