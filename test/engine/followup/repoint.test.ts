import { repointed } from '../../../src/engine/followup/repoint';
import { sheet, workbook } from '../../support/text-table';

test('formulas that call the earlier tab call the new one; texts and other sheets stay', () => {
  const book = workbook(
    sheet('Översikt', `1 =Upp!B2+'UPP'!C3\n2 =Uppsala!B2\n3 =IF(Upp!A1="Upp!A1",'It''s'!A1,0)\n4 =B1`),
    sheet('Upp', '1 =Upp!B2'),
  );
  expect(
    repointed(book, 'Upp', "It's T2").map(
      ({ cell, formula }) => `${cell.sheet} ${String(cell.row + 1)} ${formula}`,
    ),
  ).toEqual([
    `Översikt 1 ='It''s T2'!B2+'It''s T2'!C3`,
    `Översikt 3 =IF('It''s T2'!A1="Upp!A1",'It''s'!A1,0)`,
  ]);
  expect(repointed(book, 'Upp', 'Upp').map(({ cell }) => cell.row)).toEqual([0, 2]);
  expect(repointed(book, "It's", 'Upp').map(({ formula }) => formula)).toEqual([
    `=IF(Upp!A1="Upp!A1",'Upp'!A1,0)`,
  ]);
});
