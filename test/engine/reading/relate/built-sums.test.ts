import { sums, told } from '../../../support/built-sums';
import { readTables } from '../../../../src/engine';
import { workbook } from '../../../support/text-table';

const NOTE = (fees: string) => `
  Belopp i mnkr       | 2018  | 2019
  Avgifter            | 412   | ${fees}
  Hyror               | 233   | 241
  Försäljning         | 1 087 | 1 102
  Summa intäkter      | 1 732 | 1 761
  Bidrag från staten  | 309   | 322
  Bidrag från EU      | 14    | 9
  Summa bidrag        | 323   | 331
  Summa               | 2 055 | 2 092`;

test('a sum is made of what waits above it, and sums wait for the next one', () => {
  expect(sums(NOTE('418')).sort()).toEqual(['5 = 2 3 4', '8 = 6 7', '9 = 5 8']);
});

test('two columns are enough to tell a wrong figure, because one of them agrees', () => {
  expect(told(NOTE('481'))).toEqual(['error C5 relation-broken']);
});

test('one column alone agrees with nothing: the sum that does not hold is a warning', () => {
  expect(
    told(`
      Belopp i tkr  | Budget 2024
      Skolor        | 40 112
      Bibliotek     | 7 405
      Summa         | 47 571`),
  ).toEqual(['warning B4 relation-broken']);
});

test('a balance sheet: sums under sub-headings, sums of sums, and the two sides that balance', () => {
  const sheet = (cash: string) => `
    Balansräkning
    mnkr                                        | Not | 2021    | 2020
    TILLGÅNGAR
    Immateriella tillgångar                     | 11  | 4,2     | 3,9
    Materiella tillgångar
    Mark och byggnader                          | 12  | 1 803,4 | 1 711,0
    Maskiner och inventarier                    | 13  | 92,7    | 88,1
    Summa anläggningstillgångar                 |     | 1 900,3 | 1 803,0
    Bidrag till statlig infrastruktur           | 14  | 11,5    | 12,0
    Fordringar                                  | 15  | 210,4   | 198,8
    Kassa och bank                              | 16  | ${cash} | 61,3
    Summa omsättningstillgångar                 |     | 287,0   | 260,1
    SUMMA TILLGÅNGAR                            |     | 2 198,8 | 2 075,1
    EGET KAPITAL OCH SKULDER
    Summa eget kapital                          | 17  | 1 040,2 | 1 001,7
    Summa avsättningar                          | 18  | 77,9    | 70,2
    Långfristiga skulder                        | 19  | 640,0   | 600,0
    Kortfristiga skulder                        | 20  | 440,7   | 403,2
    Summa skulder                               |     | 1 080,7 | 1 003,2
    SUMMA EGET KAPITAL, AVSÄTTNINGAR OCH SKULDER |    | 2 198,8 | 2 075,1`;
  expect(sums(sheet('76,6')).sort()).toEqual([
    '12 = 10 11',
    '13 = 8 9 12',
    '19 = 17 18',
    '20 = 13',
    '20 = 15 16 19',
    '8 = 4 6 7',
  ]);
  expect(told(sheet('76,6'))).toEqual([]);
  expect(told(sheet('67,6'))).toEqual(['error C12 relation-broken']);
});

test('a cash flow: what was there and what changed is what is left, and a wrong figure between is proved', () => {
  const flow = (change: string) => `
    Kassaflödesanalys
    Belopp, mkr                              | 2018 | 2017
    DEN LÖPANDE VERKSAMHETEN
    Årets resultat                           | 79   | 62
    Justering för avskrivningar              | 373  | 320
    Kassaflöde från den löpande verksamheten | 452  | 382
    INVESTERINGSVERKSAMHETEN
    Investeringar                            | -679 | -403
    Försäljningar                            | 39   | 0
    Kassaflöde från investeringsverksamheten | -640 | -403
    FINANSIERINGSVERKSAMHETEN
    Nyupptagna lån                           | 400  | 0
    Amortering                               | 0    | -50
    Kassaflöde från finansieringsverksamheten | 400 | -50
    Årets kassaflöde                         | ${change} | -71
    Likvida medel vid årets början           | 233  | 304
    Likvida medel vid årets slut             | 445  | 233`;
  expect(told(flow('212'))).toEqual([]);
  expect(told(flow('221'))).toEqual(['error B15 figure-proved 212']);
});

test('a Finnish cash flow states what is left before what was there', () => {
  const flow = (opening: string) => `
    RAHOITUSLASKELMA (milj. euroa)       | 2016  | 2017  | 2018
    Vuosikate                            | 59,3  | 67,1  | 49,0
    Tulorahoituksen korjauserät          | -16,4 | -18,8 | -16,5
    Toiminnan rahavirta                  | 42,9  | 48,3  | 32,5
    Investointimenot                     | -43,8 | -53,2 | -67,5
    Luovutustulot                        | 18,5  | 23,8  | 18,4
    Investointien rahavirta              | -25,3 | -29,4 | -49,1
    Toiminnan ja investointien rahavirta | 17,6  | 18,9  | -16,6
    Rahoituksen rahavirta                | -5,3  | -14,7 | -8,5
    Rahavarojen muutos                   | 12,3  | 4,2   | -25,1
    Rahavarat 31.12.                     | 24,3  | 28,5  | 3,4
    Rahavarat 1.1.                       | 12,0  | ${opening} | 28,5`;
  expect(told(flow('24,3'))).toEqual([]);
  expect(told(flow('42,3'))).toEqual(['error C12 figure-proved 24.3']);
});

test('a result takes in the lines that no chart knows between it and the result above', () => {
  const statement = (rates: string) => `
    mkr                            | Bokslut 2020 | Budget 2021 | Budget 2022
    Verksamhetens nettokostnad     | -8 017       | -8 428      | -8 765
    Skatteintäkter                 | 6 036        | 6 133       | 6 384
    Generella statsbidrag          | 2 196        | 2 319       | 2 406
    Verksamhetens resultat         | 215          | 24          | 25
    Finansiella intäkter           | 88           | 87          | 97
    Finansiella kostnader          | -81          | -52         | -72
    Resultat efter finansiella poster | 222       | 59          | 50
    Orealiserade kursförändringar  | ${rates}     | -           | 0
    Årets resultat                 | 208          | 59          | 50`;
  expect(told(statement('-14'))).toEqual([]);
});

test('a result repeats the one above where nothing extraordinary was booked', () => {
  const statement = (result: string) => `
    Belopp i tkr                      | Budget 2019 | Utfall 2019 | Utfall 2018
    Verksamhetens nettokostnader      | -335 276    | -331 295    | -326 492
    Skatteintäkter                    | 257 951     | 257 770     | 251 162
    Generella statsbidrag             | 84 473      | 86 552      | 81 948
    Verksamhetens resultat            | 7 148       | 13 027      | 6 618
    Finansiella kostnader             | -299        | -984        | -506
    Resultat efter finansiella poster | 6 849       | 12 043      | 6 112
    Extraordinära poster
    Årets resultat                    | 6 849       | ${result}   | 6 112`;
  expect(told(statement('12 043'))).toEqual([]);
  expect(told(statement('12 034'))).toEqual(['error C9 relation-broken']);
});

test('any hyphen that is printed before a figure is a minus', () => {
  expect(
    sums(`
      miljoner kronor              | 2012    | 2013
      Verksamhetens intäkter       | 122 557 | 127 940
      Verksamhetens kostnader      | ‑531 530 | ‑550 678
      Avskrivningar                | ‑17 580 | ‑19 118
      Verksamhetens nettokostnader | ‑426 553 | ‑441 856`),
  ).toEqual(['5 = 2 3 4']);
});

test('percentages below the amounts of a table do not make its figures finer than they are', () => {
  expect(
    told(`
      mnkr                  | 2022    | 2023
      Verksamhetens netto   | -812,4  | -845,1
      Skatteintäkter        | 640,2   | 662,3
      Generella statsbidrag | 199,3   | 204,6
      Finansnetto           | 5,5     | 3,4
      Årets resultat        | 32,7    | 25,3
      Resultat i procent av skatteintäkter och bidrag | '3,9 % | '2,9 %`),
  ).toEqual([]);
});

test('a total in whole millions is not wrong by the decimals of its parts', () => {
  const note = (fees: string) => `
      Miljoner kronor     | 2022     | 2023
      Preliminär skatt    | '2 413,3 | '2 531,4
      Avräkning i år      | '-12,7   | '3,4
      Slutavräkning       | '1,4     | ${fees}
      Summa skatter       | '2 402   | '2 526`;
  expect(told(note("'-8,5"))).toEqual([]);
  expect(told(note("'-85,0"))).not.toEqual([]);
});

test('a transfer counts the way its words say, where its sum holds no other way', () => {
  expect(
    told(`
      Balanskravsutredning, mnkr                     | 2022 | 2023
      Årets resultat enligt resultaträkningen        | 41,2 | 18,6
      Realisationsvinster                            | -2,1 | -0,4
      Årets resultat efter balanskravsjusteringar    | 39,1 | 18,2
      Medel till resultatutjämningsreserv            | 21,0 | 0,0
      Medel från resultatutjämningsreserv            | 0,0  | 0,0
      Årets balanskravsresultat                      | 18,1 | 18,2`),
  ).toEqual([]);
});

test('headers that say what is left, and a column of notes for the group as well', () => {
  const { tables } = readTables(
    workbook(`
      tkr       | Budget 2024 | Utfall aug 2024 | Kvar
      Skola     | 4 100       | 2 733           | 1 367
      Kultur    | 1 240       | 811             | 429
      Summa     | 5 340       | 3 544           | 1 796`),
  );
  expect(tables[0]?.table.columns.map(({ role }) => role)).toEqual([
    'label',
    'budget',
    'outcome',
    'deviation',
  ]);
  const [group] = readTables(
    workbook(`
      mnkr           | KOMMUNEN |       |       | KONCERNEN |       |
                     | Not      | 2017  | 2016  | Not       | 2017  | 2016
      Byggnader      | 13       | 521,2 | 507,7 | 8         | 944,8 | 950,6
      Maskiner       | 14       | 30,7  | 25,9  | 9         | 76,4  | 70,3
      Summa          |          | 551,9 | 533,6 |           | 1 021,2 | 1 020,9`),
  ).tables;
  expect(group?.table.columns.map(({ role }) => role)).toEqual([
    'label',
    'note',
    'outcome',
    'outcome',
    'note',
    'outcome',
    'outcome',
  ]);
});

test('a heading with the numbers of its notes begins no other table', () => {
  const drawing = `
      tkr                       |         | Koncernen |         | Moderbolaget |
                                | NOT     | 2023      | 2022    | 2023         | 2022
      Rörelsens intäkter        | 2       |           |         |              |
      Hyresintäkter             | 3       | 412 310   | 401 877 | 380 114      | 371 902
      Övriga intäkter           | 4       | 9 215     | 7 044   | 11 873       | 12 020
      Summa rörelsens intäkter  |         | 421 525   | 408 921 | 391 987      | 383 922
      Rörelsens kostnader       | 2, 5, 6 |           |         |              |
      Driftskostnader           | 7       | -188 204  | -180 771 | -170 330    | -166 018
      Personalkostnader         | 8, 9    | -71 650   | -69 412 | -71 650      | -69 412
      Avskrivningar             | 11, 12  | -80 017   | -77 935 | -72 411      | -70 046
      Summa rörelsens kostnader |         | -339 871  | -328 118 | -314 391    | -305 476
      Rörelseresultat           |         | 81 654    | 80 803  | 77 596       | 78 446`;
  expect(readTables(workbook(drawing)).tables).toHaveLength(1);
  expect(sums(drawing)).toEqual(expect.arrayContaining(['6 = 4 5', '11 = 8 9 10', '12 = 6 11']));
  expect(told(drawing)).toEqual([]);
});

test('a balance sheet that begins each group with its sum, and key figures with decimals below it', () => {
  expect(
    sums(`
      1 000 €                          | 2023   | 2022
      VASTAAVAA
      PYSYVÄT VASTAAVAT                | 63 934 | 64 974
      Aineettomat hyödykkeet           | 307    | 301
      Aineelliset hyödykkeet           | 54 226 | 55 519
      Maa- ja vesialueet               | 5 871  | 6 214
      Rakennukset                      | 48 356 | 49 305
      Sijoitukset                      | 9 401  | 9 154
      VAIHTUVAT VASTAAVAT              | 13 023 | 12 683
      Saamiset                         | 4 030  | 4 018
      Rahat ja pankkisaamiset          | 8 993  | 8 665
      VASTAAVAA YHTEENSÄ               | 76 958 | 77 657
      VASTATTAVAA
      OMA PÄÄOMA                       | 32 238 | 32 687
      Peruspääoma                      | 22 320 | 22 734
      Edellisten tilikausien ylijäämä  | 9 248  | 9 280
      Tilikauden ylijäämä              | 670    | 673
      VIERAS PÄÄOMA                    | 44 720 | 44 970
      Pitkäaikainen                    | 35 271 | 34 948
      Lyhytaikainen                    | 9 449  | 10 022
      VASTATTAVAA YHTEENSÄ             | 76 958 | 77 657
      TASEEN TUNNUSLUVUT
      Omavaraisuusaste, %              | 43,3   | 43,6
      Lainakanta, €/asukas             | 1 912  | 1 870`),
  ).toEqual(
    expect.arrayContaining(['3 = 4 5 8', '5 = 6 7', '9 = 10 11', '12 = 3 9', '17 = 14 15 16', '18 = 19 20']),
  );
});

test('from an opening balance to the closing one, and the closing ones together', () => {
  const note = (worn: string) => `
    Not 14 Byggnader (mnkr)                | 2023    | 2022
    Ingående anskaffningsvärde             | 4 712,4 | 4 633,8
    Inköp                                  | 402,1   | 391,0
    Utrangeringar                          | -58,3   | -55,2
    Utgående anskaffningsvärde             | 5 056,2 | 4 969,6
    Ingående avskrivningar                 | -2 104,0 | -2 087,5
    Utrangeringar                          | 50,9    | 48,1
    Årets avskrivningar                    | ${worn} | -190,3
    Utgående ackumulerade avskrivningar    | -2 241,4 | -2 229,7
    Utgående redovisat värde               | 2 814,8 | 2 739,9`;
  expect(sums(note('-188,3'))).toEqual(expect.arrayContaining(['5 = 2 3 4', '9 = 6 7 8', '10 = 5 9']));
  expect(told(note('-188,3'))).toEqual([]);
  expect(told(note('-183,8'))).toEqual(['error B9 relation-broken']);
});

test('a closing balance that its opening does not reach is left alone', () => {
  expect(
    told(`
                                | Budget intäkter | Prognos intäkter | Prognos kostnader
      Resultat före disposition | 299,3           | 293,3            | 311,6
      Ingående reserv           | 19,9            | 19,9             |
      Årets uttag               | 0,0             |                  | -5,4
      Utgående reserv           | 19,9            | 14,5             |
    `),
  ).toEqual([]);
});

const ONE_PROJECT = (whole: string) => `
  Investeringar (tkr)        | Budget | Utfall | Avvikelse
  Kommunstyrelsen
  Markköp                    | 6 412  | 7 107  | -695
  Summa kommunstyrelsen      | 6 412  | ${whole} | -695
  Tekniska nämnden
  Vägar                      | 2 318  | 2 009  | 309
  Broar                      | 4 870  | 5 122  | -252
  Summa tekniska nämnden     | 7 188  | 7 131  | 57
  Summa investeringar        | 13 600 | 14 238 | -638`;

test('the sum of a group of one line is that line, and a part of the whole', () => {
  expect(sums(ONE_PROJECT('7 107')).sort()).toEqual(['4 = 3', '8 = 6 7', '9 = 4 8']);
  expect(told(ONE_PROJECT('7 701'))).toEqual(['error C4 figure-proved 7107']);
});

test('what goes out of a balance counts against it, also where it is printed without a minus', () => {
  const note = (used: string) => `
    Avsättningar, tkr      | 2024   | 2023
    Ingående avsättning    | 12 113 | 11 408
    Nya avsättningar       | 917    | 1 206
    Ianspråktaget          | ${used} | 501
    Utgående avsättning    | 12 612 | 12 113`;
  expect(told(note('418'))).toEqual([]);
  expect(told(note('481'))).toEqual(['error B5 relation-broken']);
});

test('neither a page break nor a label over two rows begins a group', () => {
  expect(
    sums(`
      Belopp i tkr  | Budget 2024
      Skolor        | 40 112
      Bibliotek     | 7 405
      7             |
      Belopp i tkr  | Budget 2024
      Museer och    |
      konst         | 1 200
      Fritid        | 3 100
      Summa         | 51 917`),
  ).toEqual(['9 = 2 3 7 8']);
});

test('a blank row after every line begins no group, two of them do', () => {
  expect(
    sums(`
      Belopp i tkr  | Budget 2024

      Skolor        | 40 112

      Bibliotek     | 7 405


      Museer        | 1 200

      Konst         | 450

      Fritid        | 3 100

      Summa         | 4 850`),
  ).toEqual(['14 = 8 10 12']);
});

const FLOWS = (receivables: string) => `
  Rahoituslaskelma                | 2019         | 2018
  Vuosikate                       | 741 411 706  | 751 996 272
  Satunnaiset erät                | -190 197 628 | -107 179 778
                                  | 551 214 078  | 644 816 494
  Investoinnit                    | 2019         | 2018
  Investointimenot                | -780 382 485 | -625 292 354
  Luovutustulot                   | 181 192 295  | 137 672 086
                                  | -599 190 190 | -487 620 268
  Muut maksuvalmiuden muutokset   | 2019         | 2018
  Vaihto-omaisuuden muutos        | -3 861 404   | 4 533 008
  Saamisten muutos                | ${receivables} | -14 884 474
                                  | -37 525 237  | -10 351 466`;

test('a sum without a name is made of what stands under the header of its section', () => {
  expect(sums(FLOWS('-33 663 833'))).toEqual(expect.arrayContaining(['8 = 6 7', '12 = 10 11']));
});

test('so it is also where one of two columns fails', () => {
  expect(told(FLOWS('-36 663 833'))).toEqual(['error B12 relation-broken']);
});

const BALANCE = (stock: string) => `
  VASTAAVAA                                      | 31.12.2023 | 31.12.2022
  Pysyvät vastaavat                              | 20 063 529 | 21 331 581
  '\u00a0\u00a0Aineelliset hyödykkeet            | 17 539 119 | 18 776 814
  '\u00a0\u00a0Sijoitukset                       | 2 524 410  | 2 554 767
  Vaihtuvat vastaavat                            | 8 236 826  | 8 653 419
  '\u00a0\u00a0Vaihto-omaisuus                   | ${stock}   | 3 222 343
  '\u00a0\u00a0Rahat ja pankkisaamiset           | 5 178 282  | 5 431 076
  VASTAAVAA YHTEENSÄ                             | 28 300 355 | 29 985 000`;

test('a sum above all that stands further in below it is known also where one of two columns fails', () => {
  expect(told(BALANCE('3 058 544'))).toEqual([]);
  expect(told(BALANCE('3 508 544'))).toEqual(['error B5 relation-broken']);
});

/** A balance sheet that sets its groups apart by capitals and indents. */
const SET_APART = (land = '5 871', equity = '32 687', total = '77 178') => `
  1 000 €                         | 2023    | 2022
  VASTAAVAA
  PYSYVÄT VASTAAVAT               | 63 934  | 64 974
  Aineettomat hyödykkeet          | 307     | 301
  Aineelliset hyödykkeet          | 54 226  | 55 519
  '  Maa- ja vesialueet           | ${land} | 6 214
  '  Rakennukset                  | 31 440  | 32 056
  '  Koneet ja kalusto            | 16 915  | 17 249
  Sijoitukset                     | 9 401   | 9 154
  TOIMEKSIANTOJEN VARAT           | 220     | 213
  VAIHTUVAT VASTAAVAT             | 13 024  | 12 684
  Saamiset                        | 5 555   | 5 524
  Rahat ja pankkisaamiset         | 7 469   | 7 160
  VASTAAVAA YHTEENSÄ              | 77 178  | 77 871
  VASTATTAVAA
  OMA PÄÄOMA                      | 32 237  | ${equity}
  Peruspääoma                     | 22 319  | 22 734
  Tilikauden ylijäämä             | 9 918   | 9 953
  POISTOERO                       | 1 248   | 1 328
  TOIMEKSIANTOJEN PÄÄOMAT         | 266     | 252
  VIERAS PÄÄOMA                   | 43 427  | 43 604
  Pitkäaikainen                   | 33 978  | 33 582
  Lyhytaikainen                   | 9 449   | 10 022
  VASTATTAVAA YHTEENSÄ            | ${total} | 77 871`;

test('a group set apart by capitals or indents needs one year that agrees, and the other is told', () => {
  expect(told(SET_APART())).toEqual([]);
  expect(told(SET_APART('5 781'))).toEqual(['error B5 relation-broken']);
  expect(told(SET_APART(undefined, '36 287'))).toEqual(['error C16 figure-proved 32687']);
  expect(told(SET_APART(undefined, ''))).toEqual(['error C16 figure-missing 32687']);
});

test('both sides of a balance sheet come to the same, and neither is made of the other', () => {
  expect(sums(SET_APART())).toEqual(expect.arrayContaining(['14 = 3 10 11', '24 = 16 19 20 21', '24 = 14']));
  expect(told(SET_APART(undefined, undefined, '77 781'))).toEqual(['error B24 figure-proved 77178']);
  expect(told(SET_APART(undefined, undefined, ''))).toEqual(['error B24 figure-missing 77178']);
});

/** Notes to the accounts, one below the other: each repeats the header, and no sum has a label. */
const NOTES = (depreciation = '-454 325', rent = '-239 355') => `
  Omsättning            | 1.1–31.12.2019 | 1.1–31.12.2018
  Stöd                  | 160 000        | 152 320
  Ersättningar          | 992 673        | 968 870
                        | 1 152 673      | 1 121 190
  Personalkostnader     | 1.1–31.12.2019 | 1.1–31.12.2018
  Löner                 | -330 373       | -304 836
  Pensionskostnader     | -128 042       | -121 885
                        | -458 415       | -426 721
  Avskrivningar         | 1.1–31.12.2019 | 1.1–31.12.2018
  Planenliga            | -454 325       | -432 497
                        | ${depreciation} | -432 497
  Övriga kostnader      | 1.1–31.12.2019 | 1.1–31.12.2018
  Hyror                 | ${rent}        | -242 181
                        | -239 355       | -242 181
  RÖRELSERESULTAT       | 1.1–31.12.2019 | 1.1–31.12.2018
                        | 578            | 19 791`;

test('sums without labels, each below the lines of its note, of which there may be only one', () => {
  expect(sums(NOTES()).sort()).toEqual(['11 = 10', '14 = 13', '16 = 4 8 11 14', '4 = 2 3', '8 = 6 7']);
  expect(told(NOTES())).toEqual([]);
  expect(told(NOTES('-445 325'))).toEqual(['error B11 figure-proved -454325']);
  // One sum alone denies it, and another holds what it should come to: that may have been carried on.
  expect(told(NOTES(undefined, '-293 355'))).toEqual(['error B14 relation-broken']);
});

test('figures without a label right below a label without figures are its own', () => {
  const [first] = readTables(workbook(NOTES())).tables;
  expect(first?.table.lines.at(-1)).toMatchObject({ row: 15, label: 'RÖRELSERESULTAT' });
});

test('groups with a gap before each need no sum below them, and one wrong year of a group is told', () => {
  const assets = (rights: string, shares: string) => `
                              | 31.12.2018 | 31.12.2017
    PYSYVÄT VASTAAVAT         | 926 595    | 914 540
    Aineettomat hyödykkeet    | 7 290      | 8 190
    Aineettomat oikeudet      | ${rights}  | 2 689
    Muut menot                | 4 682      | 5 501

    Aineelliset hyödykkeet    | 557 233    | 541 615
    Maa- ja vesialueet        | 136 760    | 133 127
    Rakennukset               | 420 473    | 408 488

    Sijoitukset               | 362 072    | 364 735
    Osakkeet                  | 202 603    | ${shares}
    Lainasaamiset             | 159 469    | 161 661`;
  expect(sums(assets('2 608', '203 074')).sort()).toEqual(['11 = 12 13', '2 = 3 7 11', '3 = 4 5', '7 = 8 9']);
  expect(told(assets('2 608', '203 074'))).toEqual([]);
  expect(told(assets('2 806', '203 074'))).toEqual(['error B3 relation-broken']);
  expect(told(assets('2 608', '302 074'))).toEqual(['error C11 relation-broken']);
});

test('a named sum that fails in one column only is meant there too', () => {
  const note = (rents: string) => `
    Tkr                                  | Kommunen 2016 | Kommunen 2015 | Koncernen 2016 | Koncernen 2015
    Verksamhetens externa intäkter       | 743 574       | 668 895       | 917 517        | 851 390
    vilka består av:
    '  Försäljningsmedel                 | 147 293       | 141 455       | 149 938        | 156 354
    '  Taxor och avgifter                | 256 249       | 264 025       | 257 019        | 264 025
    '  Hyror och arrenden                | ${rents}      | 74 857        | 225 565        | 240 773
    '  Bidrag                            | 267 668       | 188 558       | 284 995        | 190 238`;
  expect(told(note('72 364'))).toEqual([]);
  expect(told(note('22 364'))).toEqual(['error B2 relation-broken']);
});

test('a bridge in one column: what goes out is printed with or without a minus, and a closing balance missed is a warning', () => {
  const reserve = (out: string, closing: string) => `
    tkr                                  | 2023
    Avsatt till pensioner vid årets början | 41 220
    Nya avsättningar                     | 5 310
    Ianspråktaget                        | ${out}
    Outnyttjat som återförts             | 0
    Utgående avsättning                  | ${closing}`;
  expect(told(reserve('-3 115', '43 415'))).toEqual([]);
  expect(told(reserve('3 115', '43 415'))).toEqual([]);
  expect(told(reserve('3 115', '43 451'))).toEqual(['warning B6 relation-broken']);
});

test('Finnish balances open with 1.1. and close with 31.12., side by side too', () => {
  const assets = (worn: string) => `
    1 000 €                 | Maa-alueet | Rakennukset | Koneet | Yhteensä
    Hankintameno 1.1.       | 12 310     | 41 725      | 6 084  | 60 119
    Lisäykset               | 402        | 3 917       | 1 148  | 5 467
    Vähennykset             | 118        | 254         | 96     | 468
    Tilikauden poistot      | 0          | ${worn}     | 1 322  | 4 407
    Kirjanpitoarvo 31.12.   | 12 594     | 42 303      | 5 814  | 60 711`;
  expect(told(assets('3 085'))).toEqual([]);
  expect(told(assets('3 805'))).toEqual(['error C5 figure-proved 3085']);
});

test('what stands below eliminations is the whole group', () => {
  const group = (costs: string) => `
    Bolag          | Intäkter | Kostnader | Resultat
    Bostads AB     | 394      | -328      | 66
    Energi AB      | 666      | -615      | 51
    Summa bolag    | 1 060    | -943      | 117
    Elimineringar  | -61      | ${costs}  |
    Koncernen      | 999      | -882      | 117`;
  expect(sums(group('61'))).toEqual(expect.arrayContaining(['4 = 2 3', '6 = 4 5']));
  expect(told(group('-61'))).toEqual(['error C5 figure-proved 61']);
});

test('whose revenue and costs they are may stand in a column before', () => {
  const schools = (net: string) => `
    Verksamhet    | Slag      | Budget 2023 | Bokslut 2023
    Förskola      | Intäkter  | 11 300      | 11 419
                  | Kostnader | -98 400     | -100 638
                  | Netto     | -87 100     | ${net}
    Grundskola    | Intäkter  | 14 870      | 14 293
                  | Kostnader | -232 100    | -238 503
                  | Netto     | -217 230    | -224 210
    Gymnasieskola | Intäkter  | 6 240       | 6 456
                  | Kostnader | -88 650     | -88 252
                  | Netto     | -82 410     | -81 796
    Totalt        | Intäkter  | 32 410      | 32 168
                  | Kostnader | -419 150    | -427 393
                  | Netto     | -386 740    | -395 225`;
  expect(sums(schools('-89 219'))).toEqual(expect.arrayContaining(['11 = 2 5 8', '13 = 4 7 10']));
  expect(told(schools('-89 912'))).toEqual(['error D4 figure-proved -89219']);
});
