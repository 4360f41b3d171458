import { ANY_TABLE, BUDGET_TABLE } from '../../../../src/engine/reading/relations/block';
import { inferRelations } from '../../../../src/engine/reading/relations/infer';
import { tableOf, told } from './text-table';

function relationsOf(text: string): string[] {
  const block = tableOf(text);
  return told(block, inferRelations(block, BUDGET_TABLE)).sort();
}

test('details, a sum below them, and a net of two sums', () => {
  const found = relationsOf(`
                     | 2021  | 2022  | 2023
    Sales            | 30782 | 72400 | 27450
    Grants           | 22799 | 24017 | 14031
    Revenue total    | 53581 | 96417 | 41481
    Staff            |-77866 |-98391 |-90762
    Services         |-98706 |-21048 |-30505
    Cost total       |-176572|-119439|-121267
    Net              |-122991|-23022 |-79786
  `);
  expect(found).toEqual([
    'Cost total = Staff + Services',
    'Net = Revenue total + Cost total',
    'Revenue total = Sales + Grants',
  ]);
});

test('sums above their parts, and costs without a minus', () => {
  const found = relationsOf(`
                        | 2021  | 2022
    Verksamhetens intäkter | 53581 | 96417
      Avgifter          | 30782 | 72400
      Bidrag            | 22799 | 24017
    Verksamhetens kostnader | 176572| 119439
      Personal          | 77866 | 98391
      Köp               | 98706 | 21048
    Verksamhetsbidrag   |-122991|-23022
  `);
  expect(found).toEqual([
    'Verksamhetens intäkter = Avgifter + Bidrag',
    'Verksamhetens kostnader = Personal + Köp',
    'Verksamhetsbidrag = Verksamhetens intäkter - Verksamhetens kostnader',
  ]);
});

test('a column of changes and a column of deviations', () => {
  const found = relationsOf(`
              | Budget | Ändring | Budget efter ändring | Utfall | Avvikelse
    Skola     | 48210  | 1250    | 49460  | 50113  | 653
    Vård      | 73940  | -800    | 73140  | 71977  | -1163
    Teknik    | 21380  | 0       | 21380  | 23055  | 1675
    Kultur    | 9117   | 312     | 9429   | 9201   | -228
  `);
  expect(found).toContain('Budget efter ändring = Budget + Ändring');
  expect(found).toContain('Avvikelse = - Budget efter ändring + Utfall');
});

test('one wrong cell does not hide the sum, and is where it fails', () => {
  const found = relationsOf(`
              | 2020 | 2021 | 2022 | 2023
    Skola     | 4821 | 4946 | 5011 | 5127
    Vård      | 7394 | 7314 | 7197 | 7355
    Teknik    | 2138 | 2183 | 2305 | 2211
    Summa     | 14353| 14443| 15413| 14693
  `);
  expect(found).toEqual(['Summa = Skola + Vård + Teknik; not in 2022']);
});

test('a line inside another line is passed over', () => {
  const found = relationsOf(`
                   | 2021   | 2022
    Personal       | 77866  | 98391
    Köp av tjänster| 98706  | 21048
    varav interna  | 6204   | 7315
    Understöd      | 4417   | 5129
    Summa          | 180989 | 124568
  `);
  expect(found).toEqual(['Summa = Personal + Köp av tjänster + Understöd']);
});

test('sums that miss by their rounding are sums', () => {
  const found = relationsOf(`
             | 2021  | 2022
    Skola    | 312.2 | 318.7
    Vård     | 106.4 | 111.3
    Teknik   | 54.1  | 49.9
    Summa    | 472.8 | 479.8
  `);
  expect(found).toEqual(['Summa = Skola + Vård + Teknik']);
});

test('figures that do not add up get no relation', () => {
  const found = relationsOf(`
              | Invånare | Skatt | Index
    Ekenäs    | 14212 | 21.25 | 104
    Lovisa    | 14745 | 20.75 | 99
    Borgå     | 51293 | 19.75 | 117
    Sibbo     | 22031 | 19.25 | 121
  `);
  expect(found).toEqual([]);
});

test('words alone may state a relation that the figures cannot prove', () => {
  const text = `
                        | 2023
    Resultat            | 4417
    Extraordinära poster|
    Årets resultat      | 4417
  `;
  const prior = { axis: 'row', total: 2, parts: [0, 1], weights: [1, 1], bits: 16 } as const;
  expect(inferRelations(tableOf(text), BUDGET_TABLE)).toEqual([]);
  const [relation] = inferRelations(tableOf(text, [prior]), BUDGET_TABLE);
  expect(relation).toMatchObject({ total: 2, parts: [0, 1], source: 'prior' });
});

test('years, notes and other lines that the caller leaves out take no part', () => {
  const block = tableOf(`
             | Not | 2021 | 2022
    Skola    | 1   | 4821 | 4946
    Vård     | 2   | 7394 | 7314
    Summa    | 3   | 12215| 12260
  `);
  const relations = inferRelations({ ...block, columnHints: [{ excluded: true }] }, BUDGET_TABLE);
  expect(relations.map((relation) => relation.positions)).toEqual([[1, 2]]);
});

test('tables of any kind ask for more evidence than budget tables', () => {
  const block = tableOf(`
           | Antal
    Pojkar | 14
    Flickor| 17
    Alla   | 31
  `);
  expect(inferRelations(block, ANY_TABLE)).toEqual([]);
});

test('of two lines with the same figures the one nearer to the sum and its other parts is a part', () => {
  const parts = `
    Hyror | 41277  | 39851
    Löner | 97731  | 101322
    Resor | 41277  | 39851`;
  const sum = 'Summa | 139008 | 141173';
  expect(relationsOf(`| 2021 | 2022\n${parts}\n    ${sum}`)).toEqual(['Summa = Löner + Resor']);
  expect(relationsOf(`| 2021 | 2022\n    ${sum}\n${parts}`)).toEqual(['Summa = Hyror + Löner']);
});
