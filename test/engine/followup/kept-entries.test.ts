import type { CellValue } from '../../../src/engine/model/cell';
import { ownTab } from '../../../src/engine/model/own-tab';
import { keptFrom } from '../../../src/engine/followup/keep';
import { followUpWords } from '../../../src/i18n/follow-up/languages';
import { sheetOf } from '../../support/follow-up';

const MARK = 'tertialkoll/follow-up@1|T2|2024|sv|1000|Nämnden';
const ROLES = [MARK, 'budget', 'outcome', 'forecast', 'judgement', 'comment', 'saidReason', 'key'];

/** What a person wrote in these rows, each with the key of its row last: `comment line:services (Köp) "text"`. */
function kept(
  rows: readonly (readonly CellValue[])[],
  formulas: readonly (readonly string[])[] = [],
  scale: 1 | 1000 = 1000,
) {
  const sheet = { ...sheetOf('Uppföljning', [ROLES, ...rows]), formulas: [[], ...formulas] };
  const tab = ownTab(sheet);
  if (!tab) throw new Error('no tab');
  return keptFrom({ sheet, tab }, followUpWords('sv'), scale).entries.map(
    ({ role, key, label, value, formula }) =>
      `${role} ${key} (${label}) ${JSON.stringify(value)}${formula ? ` ${formula.text} in ${String(formula.row)}` : ''}`,
  );
}

test('what is typed on a line: amounts, a judgement in any language, a comment', () => {
  expect(
    kept([
      ['Köp av tjänster', null, -99, -305, 'toteutuu osittain', ' Upphandlas om', null, 'line:services'],
      ['Löner', null, 'okänt', null, 'bra', 5, null, 'area:skola|result'],
      ['Skola', null, 7, null, 'bra', 'Ny', null, 'area:skola|name'],
      ['Netto', null, 7, null, 'bra', 'Se ovan', null, 'sum:net'],
    ]),
  ).toEqual([
    'outcome line:services (Köp av tjänster) -99',
    'forecast line:services (Köp av tjänster) -305',
    'judgement line:services (Köp av tjänster) "partly"',
    'comment line:services (Köp av tjänster) " Upphandlas om"',
    'note area:skola|result (Löner) "okänt"',
    'judgement area:skola|result (Löner) "bra"',
    'comment area:skola|result (Löner) 5',
    'note area:skola|name (Skola) "Ny"',
    'note sum:net (Netto) "Se ovan"',
  ]);
});

test('of goals: no amounts, but notes where figures stand, a judgement and a comment', () => {
  expect(
    kept([
      ['Nöjda kunder', 85, 'se bilaga', null, 'Uppfylls ej', 'Ja', null, 'indicator:nöjda kunder'],
      ['Målet', 85, null, null, 'Uppfylls helt', true, null, 'goal:målet'],
      ['Kurs', 85, null, null, 'Uppfylls delvis', null, null, 'activity:kurs'],
      ['Fel', null, null, null, 'Uppfylls ej', 'Lämnas', null, 'finding:sum-1'],
      ['Fel', null, null, null, null, 'Sagt i rutan', 'Sagt i rutan', 'finding:sum-2'],
    ]),
  ).toEqual([
    'note indicator:nöjda kunder (Nöjda kunder) 85',
    'note indicator:nöjda kunder#2 (Nöjda kunder) "se bilaga"',
    'judgement indicator:nöjda kunder (Nöjda kunder) "not"',
    'comment indicator:nöjda kunder (Nöjda kunder) "Ja"',
    'judgement goal:målet (Målet) "fully"',
    'comment goal:målet (Målet) "true"',
    'judgement activity:kurs (Kurs) "partly"',
    'comment finding:sum-1 (Fel) "Lämnas"',
  ]);
});

test('formulas of ours are none of the user’s; what the user calculates keeps its formula and its row', () => {
  expect(
    kept(
      [['Löner', -10, -7, -12, null, 'räknat', null, 'line:staff']],
      [['', '=IFERROR(IF(X!B4="","",X!B4),"?")', '=SUM(C5:C6)', '=C2*12/8', '', '="rä"&"knat"']],
    ),
  ).toEqual(['forecast line:staff (Löner) -12 =C2*12/8 in 1']);
});

test('limits, the name of the unit, rows and columns of one’s own, and what was kept before', () => {
  expect(
    kept([
      ['Belopp', 15, null, null, null, null, null, 'set:amount'],
      ['Regel', ' Någon ', null, null, null, null, null, 'set:rule'],
      ['Nämnden', null, null, null, null, null, null, 'unit'],
      ['Barn och unga', null, null, null, null, null, null, 'unit'],
      ['Egen rad', 7, null, null, null, null, null, null],
      ['', null, null, null, null, null, null, ''],
      ['Löner', null, null, null, null, null, null, 'line:staff', 'min', null, 3],
      ['Hyror', null, 'Uppfylls ej', null, null, null, null, 'kept:judgement@line:rents'],
      ['Hyror', null, 'Ny lokal', null, null, null, null, 'kept:comment@line:rents'],
      ['Hyror', null, 'x', null, null, null, null, 'kept:setting@set:amount'],
      ['Hyror', null, 'x', null, null, null, null, 'kept:'],
    ]),
  ).toEqual([
    'setting set:amount (Belopp) 15',
    'setting set:rule (Regel) "either"',
    'unit unit () "Barn och unga"',
    'note own:Egen rad | 7 (Egen rad) "Egen rad | 7"',
    'note beside:line:staff (Löner) "min | 3"',
    'judgement line:rents (Hyror) "not"',
    'comment line:rents (Hyror) "Ny lokal"',
  ]);
});

test('amounts come in the unit of the new tab, without their formulas; shares and words stay', () => {
  expect(
    kept(
      [
        ['Löner', null, null, -12.5, null, 'Ja', null, 'line:staff'],
        ['Belopp', 15, null, null, null, null, null, 'set:amount'],
        ['Andel', 0.02, null, null, null, null, null, 'set:share'],
      ],
      [['', '', '', '=C2*12/8']],
      1,
    ),
  ).toEqual([
    'forecast line:staff (Löner) -12500',
    'comment line:staff (Löner) "Ja"',
    'setting set:amount (Belopp) 15000',
    'setting set:share (Andel) 0.02',
  ]);
});

test('two texts for one place are both kept, the same one once', () => {
  expect(
    kept([
      ['Löner', null, null, null, null, 'Ja', null, 'line:staff'],
      ['Löner', null, null, null, null, 'Nej', null, 'line:staff'],
      ['Löner', null, null, null, null, 'Ja', null, 'line:staff'],
      ['Löner', null, null, null, null, 'Kanske', null, 'line:staff'],
    ]),
  ).toEqual([
    'comment line:staff (Löner) "Ja"',
    'note line:staff#2 (Löner) "Nej"',
    'note line:staff#3 (Löner) "Kanske"',
  ]);
});
