import { createXlsx } from '../../src/xlsx/create';
import { patchXlsx } from '../../src/xlsx/patch';
import { prepareDownload } from '../../src/workbench/files/download';
import { openFile } from '../../src/workbench/files/openFile';
import type { Sheet } from '../../src/workbench/host/model/sheet';

const base = createXlsx({ sheets: [{ name: 'Budget', rows: [[{ value: 'Drift' }, { value: 12 }]] }] });

const bytes = patchXlsx(base, {
  styles: [
    {
      numberFormat: '#,##0.0',
      font: { name: 'Arial', size: 14, bold: true, color: '1F3864' },
      fill: 'DDEBF7',
      border: { top: { style: 'thin', color: '000000' }, bottom: { style: 'double' } },
      horizontal: 'right',
      wrap: true,
      indent: 2,
    },
  ],
  differentialStyles: [{ fill: 'FFC7CE', font: { bold: true } }],
  addSheets: [
    {
      name: 'Mål',
      rows: [{ row: 1, height: 30, cells: [{ column: 0, value: 7, style: 0 }] }],
      columns: [{ first: 0, last: 0, width: 20 }],
      freeze: { rows: 1, columns: 2 },
      hideGridLines: true,
      tabColor: 'C00000',
      conditionalFormats: [
        {
          boxes: [{ top: 0, left: 0, bottom: 3, right: 0 }],
          operator: 'lessThan',
          formulas: ['5'],
          style: 0,
        },
        { boxes: [{ top: 0, left: 1, bottom: 3, right: 1 }], formulas: ['$A1=7'], style: 0 },
      ],
      hyperlinks: [
        {
          box: { top: 1, left: 0, bottom: 1, right: 0 },
          target: { place: "'Budget'!B1" },
          tooltip: 'Källan',
        },
        { box: { top: 2, left: 0, bottom: 2, right: 0 }, target: { url: 'https://example.fi/' } },
      ],
    },
  ],
  definedNames: [{ name: 'Drift', formula: 'Budget!$B$1' }],
});

const open = () => openFile('prov.xlsx', bytes);

function named(name: string): Sheet {
  const sheet = open().book.sheet(name);
  if (!sheet) throw new Error(`no ${name}`);
  return sheet;
}

test('a cell has the look of its file', () => {
  expect(named('Mål').style(1, 0)).toMatchObject({
    numberFormat: '#,##0.0',
    fontName: 'Arial',
    fontSize: 14,
    bold: true,
    fontColor: '#1F3864',
    fill: '#DDEBF7',
    horizontalAlignment: 'Right',
    wrapText: true,
    indentLevel: 2,
    borders: {
      EdgeTop: { style: 'Continuous', weight: 'Thin', color: '#000000' },
      EdgeBottom: { style: 'Double' },
    },
  });
});

test('a sheet has the sizes, the frozen panes and the links of its file', () => {
  const sheet = named('Mål');
  expect(sheet).toMatchObject({
    frozen: { rows: 1, columns: 2 },
    showGridlines: false,
    tabColor: '#C00000',
  });
  expect(sheet.rows.get(1)?.size).toBe(30);
  expect(sheet.columns.get(0)?.size).toBeCloseTo(105);
  expect(sheet.cell(1, 0)?.link).toEqual({ documentReference: "'Budget'!B1", screenTip: 'Källan' });
  expect(sheet.cell(2, 0)?.link).toEqual({ address: 'https://example.fi/' });
});

test('conditional formats and names are those of the file', () => {
  expect(named('Mål').conditionalFormats).toMatchObject([
    {
      type: 'CellValue',
      cellRule: { formula1: '=5', operator: 'LessThan' },
      look: { fill: '#FFC7CE', bold: true },
    },
    { type: 'Custom', formula: '=$A1=7' },
  ]);
  expect(open().book.names).toMatchObject([{ name: 'Drift', formula: '=Budget!$B$1' }]);
});

test('nothing changed gives the very same bytes, and nothing to warn of', () => {
  const { lost, write } = prepareDownload(open());
  expect(lost).toEqual([]);
  expect(Buffer.compare(write(), bytes)).toBe(0);
});

test('a sheet made by the add-in comes back from the download as it was', () => {
  const file = open();
  const sheet = file.book.addSheet('Uppföljning');
  const cell = sheet.ensureCell(0, 0);
  cell.value = 'Läge';
  cell.style = { ...sheet.style(0, 0), bold: true, fill: '#0F5B57' };
  sheet.column(0).size = 105;
  sheet.frozen = { rows: 1, columns: 0 };
  sheet.merges = [{ top: 2, left: 0, bottom: 2, right: 3 }];
  const { lost, write } = prepareDownload(file);
  expect(lost).toEqual([]);
  const again = openFile('prov.xlsx', write()).book.sheet('Uppföljning');
  expect(again?.cell(0, 0)).toMatchObject({ value: 'Läge', style: { bold: true, fill: '#0F5B57' } });
  expect(again?.columns.get(0)?.size).toBeCloseTo(105);
  expect([again?.frozen, again?.merges]).toEqual([sheet.frozen, sheet.merges]);
});

test('a figure that is typed keeps the look of its cell; an emptied cell is empty', () => {
  const file = open();
  const target = file.book.sheet('Mål')?.cell(1, 0);
  if (target) target.value = 8;
  file.book.sheet('Budget')?.cells.get(0)?.delete(0);
  const again = openFile('prov.xlsx', prepareDownload(file).write()).book;
  expect(again.sheet('Mål')?.cell(1, 0)).toMatchObject({ value: 8, style: { fill: '#DDEBF7' } });
  expect(again.sheet('Budget')?.cell(0, 0)?.value ?? null).toBeNull();
});

test('what the file cannot take is named before it is downloaded', () => {
  const file = open();
  const sheet = file.book.sheet('Mål');
  if (!sheet) throw new Error('no Mål');
  sheet.name = 'Målen';
  sheet.merges = [{ top: 5, left: 0, bottom: 5, right: 1 }];
  file.book.sheets.reverse();
  expect(prepareDownload(file).lost).toEqual([
    'Bladet Målen heter Mål i den nedladdade filen.',
    'Ändrade sammanslagna celler på bladet Mål följer inte med.',
    'Bladen behåller sin ordning från filen.',
  ]);
});
