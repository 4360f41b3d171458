import { checkWorkbook } from '../../src/engine';
import { amountText } from '../../src/engine/model/amount';
import { address } from '../../src/engine/model/cell';
import { workbook } from '../support/text-table';

/** Whole accounts of municipalities that do not exist: silent where every sum is right, and exact on one slip. */
function told(drawing: string, ...slip: [string, string] | []): string[] {
  const [right = '', wrong = ''] = slip;
  return checkWorkbook(workbook(drawing.replace(right, wrong))).findings.flatMap(
    ({ severity, cell, message, repair }) =>
      severity === 'info'
        ? []
        : [[severity, message.key, address(cell), repair ? amountText(repair.value) : '?'].join(' ')],
  );
}

const BALANCE = `
  TASE                                 |                |
  €                                    |     31.12.2023 |     31.12.2022
  VASTAAVAA                            |                |
  Aineettomat hyödykkeet               |   1 203 411,12 |   1 187 322,55
  Aineelliset hyödykkeet               |  98 233 417,90 |  94 112 877,30
  Sijoitukset                          |  21 344 120,05 |  21 100 344,60
  Pysyvät vastaavat                    | 120 780 949,07 | 116 400 544,45
  Toimeksiantojen varat                |     233 411,40 |     244 120,75
  Vaihto-omaisuus                      |     120 344,33 |     118 200,10
  Saamiset                             |   7 233 410,20 |   6 988 122,40
  Rahat ja pankkisaamiset              |   3 877 412,88 |   4 120 033,17
  Vaihtuvat vastaavat                  |  11 231 167,41 |  11 226 355,67
  Vastaavaa yhteensä                   | 132 245 527,88 | 127 871 020,87
  VASTATTAVAA                          |                |
  Peruspääoma                          |  40 000 000,00 |  40 000 000,00
  Edellisten tilikausien yli-/alijäämä |  18 233 410,50 |  16 120 331,20
  Tilikauden yli-/alijäämä             |   2 911 022,31 |   2 113 079,30
  Oma pääoma                           |  61 144 432,81 |  58 233 410,50
  Pakolliset varaukset                 |     411 200,00 |     420 000,00
  Pitkäaikainen vieras pääoma          |  52 344 120,40 |  51 233 400,25
  Lyhytaikainen vieras pääoma          |  18 345 774,67 |  17 984 210,12
  Vieras pääoma                        |  70 689 895,07 |  69 217 610,37
  Vastattavaa yhteensä                 | 132 245 527,88 | 127 871 020,87
`;

test('a balance sheet', () => {
  expect(told(BALANCE)).toEqual([]);
  expect(told(BALANCE, '120 780 949,07', '120 870 949,07')).toEqual(['error figure-proved B7 120780949.07']);
  expect(told(BALANCE, '11 226 355,67', '')).toEqual(['error figure-missing C12 11226355.67']);
  expect(told(BALANCE, '70 689 895,07', '')).toEqual(['warning figure-missing B22 70689895.07']);
  expect(told(BALANCE, '6 988 122,40', '6 898 122,40')).toEqual(['error relation-broken C12 ?']);
});

const BOARD = `
  Socialnämnden, tkr    |             |              |           |
                        | Budget 2024 | Prognos 2024 | Avvikelse | Bokslut 2023
  Intäkter              |     142 300 |      147 211 |     4 911 |      139 876
    varav statsbidrag   |      31 200 |       34 877 |     3 677 |       29 455
    varav avgifter      |      44 100 |       43 922 |      -178 |       42 310
  Personalkostnader     |     411 200 |      419 877 |    -8 677 |      398 211
    varav OB-ersättning |      22 100 |       24 310 |    -2 210 |       21 877
  Köp av verksamhet     |     188 400 |      201 344 |   -12 944 |      179 022
  Lokalkostnader        |      61 200 |       61 044 |       156 |       58 733
  Övriga kostnader      |      38 700 |       37 211 |     1 489 |       36 904
  Summa kostnader       |     699 500 |      719 476 |   -19 976 |      672 870
  Nettokostnad          |     557 200 |      572 265 |   -15 065 |      532 994
`;

test('the forecast of a board, where the net cost counts as costs do', () => {
  expect(told(BOARD)).toEqual([]);
  expect(told(BOARD, '557 200', '575 200')).toEqual(['error figure-proved B12 557200']);
  expect(told(BOARD, '201 344', '210 344')).toEqual(['error figure-proved C8 201344']);
  expect(told(BOARD, '-19 976', '19 976')).toEqual(['error figure-proved D11 -19976']);
});

const PAGE = `
  Kultur- och fritidsnämnden |              |
  Ekonomi, tkr               | Bokslut 2022 | Bokslut 2023
  Intäkter                   |        9 412 |       10 377
  Kostnader                  |      -74 830 |      -79 145
  Nettokostnader             |      -65 418 |      -68 768
  Budget                     |      -66 000 |      -68 150
  Avvikelse                  |          582 |         -618
`;

test('the page of a board, with its budget below its net cost', () => {
  expect(told(PAGE)).toEqual([]);
  expect(told(PAGE, '-68 768', '-67 868')).toEqual(['error figure-proved C5 -68768']);
  expect(told(PAGE, '-618', '618')).toEqual(['error relation-broken C5 ?']);
});

const MADE = `
                                | Budget 2023 | Utfall 2023 | Avvikelse
  Verksamhetens intäkter        |       822,6 |       766,4 |     -56,2
  Tillverkning för eget bruk    |        88,2 |        79,6 |      -8,6
  Verksamhetens kostnader       |     5 942,7 |     5 730,0 |     212,7
  Verksamhetsbidrag             |     5 031,9 |     4 884,0 |     147,9
`;

test('net costs without a minus, where what was made for own use stands between', () => {
  expect(told(MADE)).toEqual([]);
  expect(told(MADE, '5 031,9', '5 013,9')).toEqual(['error figure-proved B5 5031.9']);
});
