import { readTables } from '../../../../src/engine';
import type { SignConvention } from '../../../../src/engine/model/kinds';
import { columnPriors } from '../../../../src/engine/reading/relate/column-priors';
import { linePriors } from '../../../../src/engine/reading/relate/line-priors';
import type { PriorRelation } from '../../../../src/engine/reading/relations/block';
import { workbook } from '../../../support/text-table';

/** `12: Årsbidrag = Verksamhetsbidrag + Skatteintäkter`: what words alone propose, and in how many bits. */
function told(priors: readonly PriorRelation[], names: readonly string[]): string[] {
  return priors.map(({ total, parts, weights, bits }) => {
    const terms = parts.map(
      (part, i) => `${(weights[i] ?? 1) < 0 ? '- ' : i > 0 ? '+ ' : ''}${names[part] ?? ''}`,
    );
    return `${String(bits)}: ${names[total] ?? ''} = ${terms.join(' ')}`;
  });
}

/** Of lines with a figure each; a heading is written in brackets. */
function ofLines(labels: string, sign: SignConvention = 'costs-negative'): string[] {
  const rows = labels
    .split(', ')
    .map((label) => (/^\[/.test(label) ? label.slice(1, -1) : `${label} | 71 | 83`));
  const [read] = readTables(workbook(['| Budget 2023 | Utfall 2023', ...rows].join('\n'))).tables;
  const lines = read?.lines ?? [];
  return told(
    linePriors(lines, sign),
    lines.map(({ label }) => label),
  );
}

/** Of columns, by their headers. */
function ofColumns(headers: string, sign: SignConvention = 'costs-negative'): string[] {
  const names = headers.split(' | ');
  const [read] = readTables(
    workbook(
      `| ${headers}\n${['Skola', 'Omsorg', 'Teknik'].map((name) => `${name} | ${names.map(() => 7).join(' | ')}`).join('\n')}`,
    ),
  ).tables;
  return told(columnPriors(read?.columns ?? [], sign), ['', ...names]);
}

test('a net is its parts with the signs that the table gives them, and with any where nobody can say', () => {
  const net = 'Verksamhetens intäkter, Verksamhetens kostnader, Verksamhetsbidrag';
  const plain = '18: Verksamhetsbidrag = Verksamhetens intäkter + Verksamhetens kostnader';
  const left = '18: Verksamhetsbidrag = Verksamhetens intäkter - Verksamhetens kostnader';
  const cost = '18: Verksamhetsbidrag = - Verksamhetens intäkter + Verksamhetens kostnader';
  expect(ofLines(net, 'costs-negative')).toEqual([plain]);
  expect(ofLines(net, 'revenue-negative')).toEqual([plain]);
  expect(ofLines(net, 'costs-positive')).toEqual([left]);
  expect(ofLines(net, 'net-cost')).toEqual([cost]);
  expect(ofLines(net, 'unknown')).toEqual([plain, left, cost]);
});

test('a result that is left of a result counts as it is, and so does what an area was granted', () => {
  const statement = 'Verksamhetsbidrag, Skatteintäkter, Finansiella kostnader, Årsbidrag';
  expect(ofLines(statement, 'costs-positive')).toEqual([
    '18: Årsbidrag = Verksamhetsbidrag + Skatteintäkter',
  ]);
  expect(
    ofLines('Resultat efter finansiella poster, Extraordinära kostnader, Årets resultat', 'costs-positive'),
  ).toEqual(['18: Årets resultat = Resultat efter finansiella poster - Extraordinära kostnader']);
});

test('the parts of a result stand above it, or in a table turned over all below', () => {
  expect(ofLines('Verksamhetsbidrag, Verksamhetens intäkter, Verksamhetens kostnader')).toEqual([
    '18: Verksamhetsbidrag = Verksamhetens intäkter + Verksamhetens kostnader',
  ]);
  expect(
    ofLines('Verksamhetens intäkter, Tillverkning för eget bruk, Verksamhetens kostnader, Verksamhetsbidrag'),
  ).toEqual([
    '18: Verksamhetsbidrag = Verksamhetens intäkter + Tillverkning för eget bruk + Verksamhetens kostnader',
  ]);
});

test('a result is made of the nearest result before it, and of nothing behind that one', () => {
  expect(
    ofLines(
      'Verksamhetens nettokostnader, Skatteintäkter, Generella statsbidrag, Verksamhetens resultat, Finansiella intäkter, Finansiella kostnader, Resultat efter finansiella poster, Årets resultat',
    ),
  ).toEqual([
    '18: Verksamhetens resultat = Verksamhetens nettokostnader',
    '18: Verksamhetens resultat = Verksamhetens nettokostnader + Skatteintäkter + Generella statsbidrag',
    '18: Resultat efter finansiella poster = Verksamhetens resultat + Finansiella intäkter + Finansiella kostnader',
    '18: Årets resultat = Resultat efter finansiella poster',
  ]);
});

test('a line that no chart knows may belong to the result below it, less likely than not', () => {
  expect(
    ofLines('Verksamhetens nettokostnader, Skatteintäkter, Orealiserade kursförändringar, Årets resultat'),
  ).toEqual([
    '13: Årets resultat = Verksamhetens nettokostnader + Skatteintäkter',
    '12: Årets resultat = Verksamhetens nettokostnader + Skatteintäkter + Orealiserade kursförändringar',
  ]);
  expect(
    ofLines('Verksamhetens nettokostnader, Orealiserade kursförändringar, Skatteintäkter, Årets resultat'),
  ).toEqual([
    '13: Årets resultat = Verksamhetens nettokostnader + Skatteintäkter',
    '12: Årets resultat = Verksamhetens nettokostnader + Orealiserade kursförändringar + Skatteintäkter',
  ]);
  // Before the first of the parts it belongs to something else.
  expect(ofLines('Klimatfond, Verksamhetens intäkter, Verksamhetens kostnader, Verksamhetsbidrag')).toEqual([
    '18: Verksamhetsbidrag = Verksamhetens intäkter + Verksamhetens kostnader',
  ]);
  expect(ofLines('Verksamhetsbidrag, Årsbidrag')).toEqual(['18: Årsbidrag = Verksamhetsbidrag']);
  expect(ofLines('Verksamhetsbidrag, Klimatfond, Årsbidrag')).toEqual([
    '12: Årsbidrag = Verksamhetsbidrag + Klimatfond',
  ]);
  expect(ofLines('Verksamhetsbidrag, [Klimatfond], varav avgifter, Årsbidrag')).toEqual([
    '18: Årsbidrag = Verksamhetsbidrag',
  ]);
});

test('a sum is the block above it, or the one below, as far as a heading or another sum', () => {
  const both = [
    '18: Verksamhetens intäkter = Försäljningsintäkter + Avgiftsintäkter',
    '18: Verksamhetens kostnader = Personalkostnader + Köp av tjänster',
  ];
  expect(
    ofLines(
      'Försäljningsintäkter, Avgiftsintäkter, Verksamhetens intäkter, Personalkostnader, Köp av tjänster, Verksamhetens kostnader',
    ),
  ).toEqual(both);
  expect(
    ofLines(
      'Verksamhetens intäkter, Försäljningsintäkter, Avgiftsintäkter, Verksamhetens kostnader, Personalkostnader, Köp av tjänster',
    ),
  ).toEqual(both);
  for (const border of ['[Kostnader]', 'Tillverkning för eget bruk', 'Förändring av produktlager'])
    expect(
      ofLines(`Försäljningsintäkter, ${border}, Personalkostnader, Köp av tjänster, Verksamhetens kostnader`),
    ).toEqual(both.slice(1));
  for (const border of ['Tillverkning för eget bruk', 'Förändring av produktlager'])
    expect(
      ofLines(`Verksamhetens intäkter, Försäljningsintäkter, Avgiftsintäkter, ${border}, Personalkostnader`),
    ).toEqual(both.slice(0, 1));
  expect(ofLines('Personalkostnader, varav löner, Köp av tjänster, Verksamhetens kostnader')).toEqual(
    both.slice(1),
  );
  expect(ofLines('Försäljningsintäkter, Verksamhetens intäkter')).toEqual([]);
});

test('a block of which the chart knows less than half is likely only', () => {
  expect(ofLines('Personalkostnader, Klimatfond, Köp av tjänster, Torg, Verksamhetens kostnader')).toEqual([
    '18: Verksamhetens kostnader = Personalkostnader + Klimatfond + Köp av tjänster + Torg',
    '12: Verksamhetens kostnader = Personalkostnader + Köp av tjänster',
  ]);
  expect(ofLines('Personalkostnader, Klimatfond, Parkering, Torg, Verksamhetens kostnader')).toEqual([
    '12: Verksamhetens kostnader = Personalkostnader + Klimatfond + Parkering + Torg',
  ]);
  expect(ofLines('Klimatfond, Parkering, Torg, Verksamhetens kostnader')).toEqual([]);
});

test('what is inside a line of the block is no second part', () => {
  const staff = ofLines(
    'Löner, Lönebikostnader, Pensionskostnader, Övriga lönebikostnader, Personalkostnader',
  );
  expect(staff.filter((one) => one.includes(': Personalkostnader ='))).toEqual([
    '18: Personalkostnader = Löner + Lönebikostnader',
    '12: Personalkostnader = Löner + Lönebikostnader + Pensionskostnader + Övriga lönebikostnader',
  ]);
  expect(ofLines('Löner, Pensionskostnader, Övriga lönebikostnader, Personalkostnader')).toEqual([
    '18: Personalkostnader = Löner + Pensionskostnader + Övriga lönebikostnader',
  ]);
});

test('of the same lines for area after area the last or the first are the sums', () => {
  const areas = 'Intäkter, Kostnader, Netto, Intäkter, Kostnader, Netto, Intäkter, Kostnader, Netto';
  const lines =
    readTables(workbook(['| Utfall', ...areas.split(', ').map((label) => `${label} | 71`)].join('\n')))
      .tables[0]?.lines ?? [];
  expect(
    told(
      linePriors(lines, 'costs-negative'),
      lines.map((_, i) => String(i + 1)),
    ),
  ).toEqual([
    '18: 3 = 1 + 2',
    '18: 6 = 4 + 5',
    '18: 9 = 7 + 8',
    '18: 7 = 1 + 4',
    '18: 1 = 4 + 7',
    '18: 8 = 2 + 5',
    '18: 2 = 5 + 8',
    '18: 9 = 3 + 6',
    '18: 3 = 6 + 9',
  ]);
  expect(ofLines('Skola, Teknik, Skola, Teknik')).toEqual([]);
  expect(ofLines('Skola, varav lokaler, Skola, varav lokaler, Vård, varav lokaler')).toEqual([]);
  expect(ofLines('[Skola], Vård, [Skola], Teknik, [Skola], Parker')).toEqual([]);
});

test('along a row a net is revenue and costs of its own year and kind', () => {
  const group = 'Budget 2023 intäkter | Budget 2023 kostnader | Budget 2023 netto';
  const plain = '18: Budget 2023 netto = Budget 2023 intäkter + Budget 2023 kostnader';
  const left = '18: Budget 2023 netto = Budget 2023 intäkter - Budget 2023 kostnader';
  const cost = '18: Budget 2023 netto = - Budget 2023 intäkter + Budget 2023 kostnader';
  expect(ofColumns(group, 'costs-negative')).toEqual([plain]);
  expect(ofColumns(group, 'costs-positive')).toEqual([left]);
  expect(ofColumns(group, 'net-cost')).toEqual([cost]);
  expect(ofColumns(group, 'unknown')).toEqual([plain, left, cost]);
  expect(ofColumns('Budget 2023 intäkter | Budget 2022 kostnader | Budget 2023 netto')).toEqual([]);
  expect(ofColumns('Budget 2022 intäkter | Budget 2023 kostnader | Budget 2023 netto')).toEqual([]);
  expect(ofColumns('Budget 2023 intäkter | Utfall 2023 kostnader | Budget 2023 netto')).toEqual([]);
  expect(
    ofColumns(
      'Budget 2023 intäkter | Budget 2023 tillverkning för eget bruk | Budget 2023 kostnader | Budget 2023 netto',
      'unknown',
    ),
  ).toEqual([
    '18: Budget 2023 netto = Budget 2023 intäkter + Budget 2023 kostnader + Budget 2023 tillverkning för eget bruk',
    '18: Budget 2023 netto = Budget 2023 intäkter - Budget 2023 kostnader + Budget 2023 tillverkning för eget bruk',
    '18: Budget 2023 netto = - Budget 2023 intäkter + Budget 2023 kostnader - Budget 2023 tillverkning för eget bruk',
  ]);
});

test('a deviation of nets that no column states lies between four columns, counted either way', () => {
  const four = (what: string, budget = 'Budget 2023') =>
    `${budget} intäkter | ${budget} kostnader | ${what} 2023 intäkter | ${what} 2023 kostnader`;
  const signed = [
    '18: Avvikelse = Prognos 2023 intäkter + Prognos 2023 kostnader - Budget 2023 intäkter - Budget 2023 kostnader',
    '18: Avvikelse = - Prognos 2023 intäkter - Prognos 2023 kostnader + Budget 2023 intäkter + Budget 2023 kostnader',
  ];
  const unsigned = [
    '18: Avvikelse = Prognos 2023 intäkter - Prognos 2023 kostnader - Budget 2023 intäkter + Budget 2023 kostnader',
    '18: Avvikelse = - Prognos 2023 intäkter + Prognos 2023 kostnader + Budget 2023 intäkter - Budget 2023 kostnader',
  ];
  const found = (sign: SignConvention) => ofColumns(`${four('Prognos')} | Avvikelse`, sign);
  expect(found('costs-negative')).toEqual(signed);
  expect(found('costs-positive')).toEqual(unsigned);
  expect(found('net-cost')).toEqual(unsigned);
  expect(found('unknown')).toEqual([...signed, ...unsigned]);
  const outcome = signed.map((one) => one.replaceAll('Prognos', 'Utfall'));
  expect(ofColumns(`${four('Utfall')} | Avvikelse`)).toEqual(outcome);
  expect(ofColumns(`${four('Utfall')} | Prognos 2023 intäkter | Prognos 2023 kostnader | Avvikelse`)).toEqual(
    signed,
  );
  expect(ofColumns(`${four('Prognos')} | Prognos 2023 netto | Avvikelse`)).toEqual([
    '18: Prognos 2023 netto = Prognos 2023 intäkter + Prognos 2023 kostnader',
  ]);
  expect(ofColumns(`${four('Prognos')} | Avvikelse intäkter`)).toEqual([]);
  expect(
    ofColumns('Budget 2023 intäkter | Prognos 2023 intäkter | Prognos 2023 kostnader | Avvikelse'),
  ).toEqual([]);
});
