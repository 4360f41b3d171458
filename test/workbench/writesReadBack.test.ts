import fc from 'fast-check';
import { createExcelHost } from '../../src/excel/officeHost';
import { bookOf } from '../../src/workbench/host/model/fill';
import { startOffice } from '../support/office';

const amount = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
);
/** Text that Excel keeps as text: nothing that it would read as a number, a formula, an error or a truth value. */
const label = fc.string({ minLength: 1, maxLength: 12 }).map((text) => `Nämnd ${text}`);
const cell = fc.oneof(amount, label, fc.boolean());
const grid = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
const place = fc.record({ row: fc.nat(40), column: fc.nat(30) });
const format = fc.constantFrom('General', '#,##0', '0.0', '0%', 'yyyy-mm-dd', '@');

test('what is written through office.js is read back the same, wherever it stands', async () => {
  const law = fc.asyncProperty(
    grid,
    place,
    format,
    fc.nat(5),
    async (values, { row, column }, numberFormat, indent) => {
      startOffice(bookOf({ Blad1: {} }));
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Blad1');
        const range = sheet.getRangeByIndexes(row, column, values.length, values[0]?.length ?? 1);
        range.values = values;
        range.numberFormat = values.map((line) => line.map(() => numberFormat));
        range.format.indentLevel = indent;
        await context.sync();
      });
      const [sheet] = (await createExcelHost().readWorkbook()).sheets;
      expect(
        values.map((line, down) => line.map((_cell, along) => sheet?.values[row + down]?.[column + along])),
      ).toEqual(values);
      const id = sheet?.formatIds[row]?.[column] ?? 0;
      expect(sheet?.formats[id]).toEqual({ numberFormat, indent, bold: false });
    },
  );
  await fc.assert(law, { numRuns: 40 });
});

test('rows put in and taken out again leave the workbook as it was', async () => {
  const law = fc.asyncProperty(grid, fc.nat(8), fc.integer({ min: 1, max: 4 }), async (values, at, count) => {
    const formulas = values.map((_line, row) => ({
      value: 1,
      formula: `=SUM($A$1:A${String(row + 1)})+B${String(row + 2)}`,
    }));
    startOffice(
      bookOf({
        Blad1: { rows: values.map((line, row) => [...line, formulas[row] ?? null]), merges: ['A2:B3'] },
      }),
    );
    const before = await createExcelHost().readWorkbook();
    await Excel.run(async (context) => {
      const rows = `${String(at + 1)}:${String(at + count)}`;
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.getRange(rows).insert('Down');
      sheet.getRange(rows).delete('Up');
      await context.sync();
    });
    expect(await createExcelHost().readWorkbook()).toEqual(before);
  });
  await fc.assert(law, { numRuns: 40 });
});
