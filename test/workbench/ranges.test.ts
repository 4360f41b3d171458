import { bookOf } from '../../src/workbench/host/model/fill';
import { startOffice } from '../support/office';

const onSheet = <Result>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>) =>
  Excel.run((context) => work(context.workbook.worksheets.getItem('Blad1'), context));

test('what is written is read as if it had been typed', async () => {
  startOffice(bookOf({ Blad1: {} }));
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:H1');
    range.values = [['12', "'12", '12%', '2026-04-30', 'TRUE', '#N/A', 'KS', '']];
    range.load('values,valueTypes,numberFormat,text');
    await context.sync();
    expect(range.values).toEqual([[12, '12', 0.12, 46142, true, '#N/A', 'KS', '']]);
    expect(range.valueTypes).toEqual([
      ['Double', 'String', 'Double', 'Double', 'Boolean', 'Error', 'String', 'Empty'],
    ]);
    expect(range.text).toEqual([['12', '12', '12%', '2026-04-30', 'TRUE', '#N/A', 'KS', '']]);
  });
});

test('an array of another shape than the range is refused', async () => {
  startOffice(bookOf({ Blad1: {} }));
  const wrong = onSheet(async (sheet, context) => {
    sheet.getRange('A1:B2').values = [[1, 2]];
    await context.sync();
  });
  await expect(wrong).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('null leaves a cell alone, one value fills them all, and a big write goes in slices', async () => {
  const host = startOffice(bookOf({ Blad1: { rows: [['a', 'b']] } }));
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B1').values = [[null, 'ny']];
    sheet.getRange('A2:B3').values = 7 as unknown as number[][];
    sheet.getRange('D1:E1000').values = Array.from({ length: 1000 }, (_row, n) => [n, -n]);
    const read = sheet.getRange('A1:B3').load('values');
    const last = sheet.getRange('D1000:E1000').load('values');
    await context.sync();
    expect(read.values).toEqual([
      ['a', 'ny'],
      [7, 7],
      [7, 7],
    ]);
    expect(last.values).toEqual([[999, -999]]);
  });
  expect(host.unknownMembers).toEqual([]);
});

test('formats: of one cell, of cells that differ, of a whole column', async () => {
  startOffice(bookOf({ Blad1: { rows: [['a', 1]] } }));
  await onSheet(async (sheet, context) => {
    const head = sheet.getRange('A1');
    head.format.font.bold = true;
    head.format.fill.color = 'yellow';
    head.format.borders.getItem('EdgeBottom').style = 'Double';
    sheet.getRange('B:B').format.horizontalAlignment = 'Right';
    const both = sheet.getRange('A1:B1');
    both.load('format/font/bold,format/fill/color,format/indentLevel');
    const below = sheet.getRange('B500').load('format/horizontalAlignment,format/fill/color');
    const edge = head.format.borders.getItem('EdgeBottom').load('style,sideIndex');
    await context.sync();
    expect([both.format.font.bold, both.format.fill.color, both.format.indentLevel]).toEqual([null, null, 0]);
    expect([below.format.horizontalAlignment, below.format.fill.color]).toEqual(['Right', '#FFFFFF']);
    expect([edge.style, edge.sideIndex]).toEqual(['Double', 'EdgeBottom']);
  });
});

test('properties of cells, rows and columns go in and out', async () => {
  startOffice(bookOf({ Blad1: { rows: [['a', 1]] } }));
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.setCellProperties([
      [{ format: { font: { bold: true, color: '#ff0000' } } }, { format: { indentLevel: 3 } }],
      [{}, { format: { fill: { color: '#00FF00' } } }],
    ]);
    range.setRowProperties([{ rowHidden: true }, { format: { rowHeight: 30 } }]);
    const cells = range.getCellProperties({
      format: { font: { bold: true, color: true }, indentLevel: true },
    });
    const rows = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
    await context.sync();
    expect(cells.value[0]).toEqual([
      { format: { font: { bold: true, color: '#FF0000' }, indentLevel: 0 } },
      { format: { font: { bold: false, color: '#000000' }, indentLevel: 3 } },
    ]);
    expect(rows.value).toEqual([
      { rowHidden: true, format: { rowHeight: 15 } },
      { rowHidden: false, format: { rowHeight: 30 } },
    ]);
  });
});

test('merging keeps the first cell; clearing formats takes the merge away', async () => {
  const book = bookOf({ Blad1: { rows: [['rubrik', 'bort']] } });
  startOffice(book);
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B1');
    range.merge();
    const areas = sheet.getRange('A1:C3').getMergedAreasOrNullObject().load('address,areaCount');
    range.load('values');
    await context.sync();
    expect([areas.address, areas.areaCount, range.values]).toEqual(['Blad1!A1:B1', 1, [['rubrik', '']]]);
    range.clear('Formats');
    await context.sync();
  });
  expect(book.sheets[0]?.merges).toEqual([]);
});

test('rows that are put in move cells, merges and the formulas that point at them', async () => {
  const book = bookOf({
    Blad1: {
      rows: [['a'], ['b'], [{ value: 2, formula: '=SUM($A$1:A2)+Blad2!A2&"A2"' }]],
      merges: ['A2:B2'],
    },
    Blad2: { rows: [[{ value: 0, formula: "=Blad1!A2+'Blad1'!B3" }]] },
  });
  startOffice(book);
  await onSheet(async (sheet, context) => {
    sheet.getRange('2:3').insert('Down');
    await context.sync();
  });
  const [first, second] = book.sheets;
  expect(first?.cell(3, 0)?.value).toBe('b');
  expect(first?.merges).toEqual([{ top: 3, left: 0, bottom: 3, right: 1 }]);
  expect(first?.cell(4, 0)?.formula).toBe('=SUM($A$1:A4)+Blad2!A2&"A2"');
  expect(second?.cell(0, 0)?.formula).toBe("=Blad1!A4+'Blad1'!B5");
  await onSheet(async (sheet, context) => {
    sheet.getRange('4:4').delete('Up');
    await context.sync();
  });
  expect(second?.cell(0, 0)?.formula).toBe("=Blad1!#REF!+'Blad1'!B4");
});

test('a protected sheet and a read-only workbook refuse to be written', async () => {
  const book = bookOf({ Blad1: { rows: [['a']], protected: true } });
  startOffice(book);
  const write = () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [['b']];
      await context.sync();
    });
  await expect(write()).rejects.toMatchObject({ code: 'AccessDenied' });
  await onSheet(async (sheet, context) => {
    sheet.protection.unprotect();
    await context.sync();
  });
  await write();
  book.readOnly = true;
  await expect(write()).rejects.toMatchObject({ code: 'AccessDenied' });
});

test('a value the definitions do not know fails by class and member', async () => {
  const host = startOffice(bookOf({ Blad1: {} }));
  const failed = onSheet(async (sheet, context) => {
    sheet.getRange('A1').format.horizontalAlignment = 'Middle' as 'Center';
    await context.sync();
  });
  await expect(failed).rejects.toThrow('RangeFormat.horizontalAlignment');
  expect(host.unknownMembers).toEqual([]);
});
