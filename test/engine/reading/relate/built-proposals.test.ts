import { readTables } from '../../../../src/engine';
import type { SignConvention } from '../../../../src/engine/model/kinds';
import { builtSums } from '../../../../src/engine/reading/relate/built-sums';
import { blockOf } from '../../../../src/engine/reading/relate/figure-block';
import { workbook } from '../../../support/text-table';

/** What the build of a table proposes: 18 bits where a column agrees, 12 where only the place says so. */
function built(rows: string, { sign = 'costs-negative', header = '2022 | 2023' }: Given = {}): string[] {
  const [read] = readTables(workbook(`mnkr | ${header}\n${rows}`)).tables;
  if (!read) return ['no table'];
  const { lines, columns, figures } = read;
  const name = (line: number) => lines[line]?.label ?? '';
  const used = columns.filter((one) => one.figures);
  return builtSums(lines, blockOf(lines, used, figures, []), sign).map(({ total, parts, weights, bits }) => {
    const terms = parts.map((part, i) => `${(weights[i] ?? 1) < 0 ? '- ' : i > 0 ? '+ ' : ''}${name(part)}`);
    return `${String(bits)}: ${name(total)} = ${terms.join(' ')}`;
  });
}

interface Given {
  readonly sign?: SignConvention;
  readonly header?: string;
}

test('what waits above a sum is its parts, and the sum waits for the next', () => {
  expect(
    built(`
      Avgifter       | 412 | 418
      Hyror          | 233 | 241
      Summa intäkter | 645 | 659
      Bidrag         | 309 | 322
      Gåvor          | 14  | 9
      Summa bidrag   | 323 | 331
      Summa          | 968 | 990`),
  ).toEqual([
    '18: Summa intäkter = Avgifter + Hyror',
    '18: Summa bidrag = Bidrag + Gåvor',
    '18: Summa = Summa intäkter + Summa bidrag',
  ]);
});

test('where the figures agree with no border the nearest is likely, unless the line is a result', () => {
  const wrong = (label: string) => built(`Avgifter | 412 | 418\nHyror | 233 | 241\n${label} | 700 | 800`);
  expect(wrong('Summa intäkter')).toEqual(['12: Summa intäkter = Avgifter + Hyror']);
  expect(wrong('Netto')).toEqual([]);
  expect(wrong('Parkering')).toEqual([]);
});

test('a heading is a border where the figures say so', () => {
  const group = (total: string) =>
    built(`Avgifter | 412 | 418\nNy grupp\nHyror | 233 | 241\nBidrag | 309 | 322\nSumma | ${total}`);
  expect(group('542 | 563')).toEqual(['18: Summa = Hyror + Bidrag']);
  expect(group('954 | 981')).toEqual(['18: Summa = Avgifter + Ny grupp + Hyror + Bidrag']);
});

test('a line without a label may be a sum; memo lines and counts among amounts are no parts', () => {
  expect(built('Avgifter | 412 | 418\nHyror | 233 | 241\n | 645 | 659')).toEqual(['18:  = Avgifter + Hyror']);
  const plain = ['18: Summa = Avgifter + Hyror'];
  for (const between of ['varav stat', 'Antal platser'])
    expect(built(`Avgifter | 412 | 418\n${between} | 12 | 18\nHyror | 233 | 241\nSumma | 645 | 659`)).toEqual(
      plain,
    );
  expect(built('Antal platser | 412 | 418\nAntal barn | 233 | 241\nSumma | 645 | 659')).toEqual([
    '18: Summa = Antal platser + Antal barn',
  ]);
});

test('a sum above its parts is told by its name, its capitals or the balance sheet', () => {
  const above = (first: string) =>
    built(`
      ${first}  | 64 513 | 65 927
      Maskiner  | 41 214 | 41 803
      Byggnader | 23 299 | 24 124
      Kassa     | 5 811  | 7 544
      Summa     | 70 324 | 73 471`);
  for (const first of [
    'Summa materiella tillgångar',
    'PYSYVÄT VASTAAVAT',
    'Materiella anläggningstillgångar',
    'Anläggningstillgångar',
    'Summa tillgångar',
    'Aineelliset hyödykkeet',
  ])
    expect(above(first)).toEqual([`18: ${first} = Maskiner + Byggnader`, `18: Summa = ${first} + Kassa`]);
  for (const first of ['Vägar', 'VA'])
    expect(above(first)).toEqual([`12: Summa = ${first} + Maskiner + Byggnader + Kassa`]);
});

test('of one that does not call itself a sum, fewer digits than fourteen bits are no reason to believe it', () => {
  const above = (first: string) =>
    built(`
      ${first} | 58 | 75
      Saamiset | 27 | 41
      Rahat    | 31 | 34
      Talot    | 16 | 12
      Yhteensä | 74 | 87`);
  expect(above('VAIHTUVAT VASTAAVAT')).toEqual([
    '12: Yhteensä = VAIHTUVAT VASTAAVAT + Saamiset + Rahat + Talot',
  ]);
  expect(above('Vaihtuvat yhteensä')).toEqual([
    '18: Vaihtuvat yhteensä = Saamiset + Rahat',
    '18: Yhteensä = Vaihtuvat yhteensä + Talot',
  ]);
});

test('costs without a minus are taken off revenue, unless the figures add them or all are costs', () => {
  const sign = 'costs-positive' as const;
  const sum = (first: string, total: string) =>
    built(`${first} | 412 | 418\nPersonalkostnader | 233 | 241\nSumma | ${total}`, { sign });
  expect(sum('Intäkter', '179 | 177')).toEqual(['18: Summa = Intäkter - Personalkostnader']);
  expect(sum('Intäkter', '645 | 659')).toEqual(['18: Summa = Intäkter + Personalkostnader']);
  expect(sum('Köp av tjänster', '645 | 659')).toEqual(['18: Summa = Köp av tjänster + Personalkostnader']);
  expect(sum('Köp av tjänster', '179 | 177')).toEqual(['12: Summa = Köp av tjänster + Personalkostnader']);
  expect(
    built('Intäkter | 412 | 418\nPersonalkostnader | 233 | 241\nSumma | 179 | 177', {
      sign: 'revenue-negative',
    }),
  ).toEqual(['12: Summa = Intäkter + Personalkostnader']);
});

test('from an opening balance to the closing one; what goes out counts against it where no minus is printed', () => {
  const note = (used: string, closing: string) =>
    built(`
      Ränta               | 55  | 61
      Ingående avsättning | 412 | 418
      Nya avsättningar    | 233 | 241
      Ianspråktaget       | ${used}
      Utgående avsättning | ${closing}`);
  const out = '18: Utgående avsättning = Ingående avsättning + Nya avsättningar';
  expect(note('101 | 97', '544 | 562')).toEqual([`${out} - Ianspråktaget`]);
  expect(note('-101 | -97', '544 | 562')).toEqual([`${out} + Ianspråktaget`]);
  expect(note('101 | 97', '746 | 756')).toEqual([`${out} + Ianspråktaget`]);
  expect(note('101 | 97', '999 | 999')).toEqual([]);
  expect(
    built('Nya avsättningar | 233 | 241\nIanspråktaget | 101 | 97\nUtgående avsättning | 334 | 338'),
  ).toEqual([]);
});

test('a group of one line, and one of which all lines but one are nothing', () => {
  expect(
    built(`
      Markköp     | 412 | 418
      Summa mark  | 412 | 418
      Vägar       | 233 | 241
      Broar       | 101 | 97
      Summa vägar | 334 | 338
      Summa       | 746 | 756`),
  ).toEqual([
    '18: Summa mark = Markköp',
    '18: Summa vägar = Vägar + Broar',
    '18: Summa = Summa mark + Summa vägar',
  ]);
  expect(built('Markköp | 412 | 418\nVägar | 0 | 0\nSumma | 412 | 418')).toEqual([
    '18: Summa = Markköp + Vägar',
  ]);
});

test('one column in four may fail, two may not', () => {
  const sum = (total: string) =>
    built(`Vägar | 233 | 241 | 107 | 98\nBroar | 101 | 97 | 33 | 21\nSumma | ${total}`, {
      header: '2020 | 2021 | 2022 | 2023',
    });
  expect(sum('334 | 338 | 140 | 911')).toEqual(['18: Summa = Vägar + Broar']);
  expect(sum('334 | 338 | 912 | 911')).toEqual(['12: Summa = Vägar + Broar']);
});

test('of two borders that agree the one that holds in more columns is meant, the nearest where both do', () => {
  const sum = (total: string, fees = '2 | 0') =>
    built(`Avgifter | ${fees}\nNy grupp\nHyror | 412 | 418\nBidrag | 309 | 322\nSumma | ${total}`);
  expect(sum('723 | 740')).toEqual(['18: Summa = Avgifter + Ny grupp + Hyror + Bidrag']);
  expect(sum('721 | 740')).toEqual(['18: Summa = Hyror + Bidrag']);
  expect(sum('721 | 740', '0 | 0')).toEqual(['18: Summa = Hyror + Bidrag']);
});

test('a group with one line of its own name is taken once', () => {
  const group = (inside: string) =>
    built(`
      PYSYVÄT VASTAAVAT      | 64 513 | 65 927
      Aineettomat hyödykkeet | 23 299 | 24 124
      Aineettomat hyödykkeet | ${inside}
      Koneet                 | 41 214 | 41 803`);
  expect(group('23 299 | 24 124')).toEqual(['18: PYSYVÄT VASTAAVAT = Aineettomat hyödykkeet + Koneet']);
  expect(
    built(`
      PYSYVÄT VASTAAVAT      | 64 513 | 65 927
      Aineettomat hyödykkeet | 23 299 | 24 124
      Aineettomat hyödykkeet | 23 299 | 24 124
      Koneet                 | 41 214 | 41 803
      VASTAAVAA YHTEENSÄ     | 64 513 | 65 927`)[0],
  ).toBe('18: PYSYVÄT VASTAAVAT = Aineettomat hyödykkeet + Koneet');
});

test('a result is a part of the equity above it, and of no other sum', () => {
  const above = (first: string) =>
    built(`
      ${first}       | 64 513 | 65 927
      Grundkapital   | 41 214 | 41 803
      Årets resultat | 23 299 | 24 124
      Summa          | 70 324 | 73 471`)[0];
  expect(above('Eget kapital')).toBe('18: Eget kapital = Grundkapital + Årets resultat');
  expect(above('Summa tillgångar')).not.toBe('18: Summa tillgångar = Grundkapital + Årets resultat');
});

test('capitals above small letters say that what follows is inside', () => {
  const above = (first: string, next: string) =>
    built(`
      ${first} | 64 513 | 65 927
      ${next}  | 41 214 | 41 803
      Broar    | 23 299 | 24 124
      Summa    | 70 324 | 73 471`)[0];
  expect(above('GATOR', 'Vägar')).toBe('18: GATOR = Vägar + Broar');
  expect(above('Gator', 'Vägar')).toBe('12: Summa = Gator + Vägar + Broar');
  expect(above('GATOR', 'VÄGAR')).toBe('12: Summa = GATOR + VÄGAR + Broar');
  expect(above('VA', 'Vägar')).toBe('12: Summa = VA + Vägar + Broar');
});

test('a result is a border as a sum is', () => {
  expect(
    built(`
      Intäkter          | 900  | 950
      Kostnader         | -300 | -340
      Verksamhetsbidrag | 600  | 610
      Klimatfond        | 20   | 30
      Torgfond          | 5    | 6
      Summa fonder      | 25   | 36
      Årets resultat    | 625  | 646`),
  ).toEqual([
    '18: Verksamhetsbidrag = Intäkter + Kostnader',
    '18: Summa fonder = Klimatfond + Torgfond',
    '18: Årets resultat = Verksamhetsbidrag + Summa fonder',
  ]);
});

test('one line and its sum right below, where half of the columns say so', () => {
  const only = (header: string, line: string, total: string) =>
    built(`Vägar | 71 | 83\nMark\nMarkköp | ${line}\nSumma mark | ${total}`, { header });
  const same = ['18: Summa mark = Markköp'];
  expect(only('2022 | 2023', '412 | 418', '412 | 418')).toEqual(same);
  // Under a heading of its own one column is enough.
  expect(only('2022 | 2023', '412 | 418', '412 | 981')).toEqual(same);
  expect(only('2022 | 2023', '412 | 418', '421 | 981')).toEqual(['12: Summa mark = Vägar + Mark + Markköp']);
  expect(only('2022 | 2023', '412 |', '412 |')).toEqual(same);
  expect(only('2021 | 2022 | 2023', '412 | 418 | 77', '412 | 418 | 99')).toEqual(same);
  expect(only('2020 | 2021 | 2022 | 2023', '412 | 418 | 77 | 88', '412 | 418 | 99 | 98')).toEqual([
    '12: Summa mark = Vägar + Mark + Markköp',
  ]);
});

test('counts are left out where they are fewer than half, and what is used is taken off where no year prints a minus', () => {
  expect(
    built('Antal platser | 412 | 418\nAntal barn | 233 | 241\nHyror | 100 | 200\nSumma | 745 | 859'),
  ).toEqual(['18: Summa = Antal platser + Antal barn + Hyror']);
  const used = (first: string, second: string) =>
    built(`
      Ingående avsättning | 412 | 418
      Ianspråktaget       | ${first} | ${second}
      Utgående avsättning | ${String(412 - 101)} | ${String(418 - 97)}`);
  expect(used('101', '97')).toEqual(['18: Utgående avsättning = Ingående avsättning - Ianspråktaget']);
  expect(used('-101', '-97')).toEqual(['18: Utgående avsättning = Ingående avsättning + Ianspråktaget']);
  expect(used('-101', '97')).toEqual(['18: Utgående avsättning = Ingående avsättning + Ianspråktaget']);
  expect(
    built('Ingående resultatfond | 412 | 418\nUttag | 101 | 97\nUtgående resultatfond | 311 | 321'),
  ).toEqual([]);
});
