import { bookOf } from '../../src/workbench/host/model/fill';
import { startOffice } from '../support/office';

const inBook = <Result>(work: (context: Excel.RequestContext) => Promise<Result>) => Excel.run(work);

test('a sheet is made, named, moved, coloured and shown', async () => {
  const book = bookOf({ Blad1: {} });
  startOffice(book);
  await inBook(async (context) => {
    const sheet = context.workbook.worksheets.add('Uppföljning');
    sheet.position = 0;
    sheet.tabColor = '#0F6CBD';
    sheet.showGridlines = false;
    sheet.activate();
    await context.sync();
    sheet.name = 'Uppföljning T2';
    sheet.load('name,position');
    await context.sync();
    expect([sheet.name, sheet.position]).toEqual(['Uppföljning T2', 0]);
  });
  expect(book.sheets.map(({ name }) => name)).toEqual(['Uppföljning T2', 'Blad1']);
  expect(book.active.name).toBe('Uppföljning T2');
});

test('names that are taken or not allowed, and the last visible sheet', async () => {
  startOffice(bookOf({ Blad1: {}, Gömt: { hidden: true } }));
  const attempt = (work: (sheets: Excel.WorksheetCollection) => void) =>
    inBook(async (context) => {
      work(context.workbook.worksheets);
      await context.sync();
    });
  await expect(attempt((sheets) => sheets.add('BLAD1'))).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  await expect(attempt((sheets) => sheets.add('a/b'))).rejects.toMatchObject({ code: 'InvalidArgument' });
  await expect(attempt((sheets) => sheets.getItem('Blad1').delete())).rejects.toMatchObject({
    code: 'InvalidOperation',
  });
  await expect(attempt((sheets) => sheets.getItem('Gömt').activate())).rejects.toMatchObject({
    code: 'InvalidOperation',
  });
  await attempt((sheets) => sheets.getItemOrNullObject('finns inte').delete());
});

test('names, settings, tables and what hangs on a sheet are kept', async () => {
  const book = bookOf({ 'Blad 1': { rows: [['Nämnd', 'Budget']] } });
  startOffice(book);
  await inBook(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem('Blad 1');
    workbook.names.add('budget', sheet.getRange('B1:B9'));
    workbook.settings.add('språk', { code: 'sv' });
    const table = sheet.tables.add('A1:B3', true);
    table.name = 'Drift';
    sheet.freezePanes.freezeAt(sheet.getRange('A1:A1'));
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintTitleRows('$1:$1');
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P';
    const format = sheet.getRange('B2:B9').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=B2<0';
    format.custom.format.font.color = '#C00000';
    sheet.getRange('B2').dataValidation.rule = { list: { inCellDropDown: true, source: 'ja,nej' } };
    sheet.getRange('A1').hyperlink = { documentReference: "'Blad 1'!B2", textToDisplay: 'Nämnd' };
    sheet.getRange('2:4').group('ByRows');
    sheet.getRange('3:3').group('ByRows');
    sheet.getRange('4:4').ungroup('ByRows');
    sheet.horizontalPageBreaks.add('A7');
    sheet.horizontalPageBreaks.add(sheet.getRange('A3:B3'));
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'));
    chart.title.text = 'Utfall';
    chart.setPosition('D2', 'H12');
    await context.sync();

    const named = workbook.names.getItem('BUDGET').load('formula,type,scope');
    const setting = workbook.settings.getItem('språk').load('value');
    const body = table.getDataBodyRange().load('address');
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    sheet.pageLayout.load('orientation,zoom');
    const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
    const validation = sheet.getRange('B2').dataValidation.load('type,rule');
    const formats = sheet.getRange('B5').conditionalFormats.load('items/type');
    await context.sync();
    expect([named.formula, named.type, named.scope]).toEqual(["='Blad 1'!$B$1:$B$9", 'Range', 'Workbook']);
    expect(setting.value).toEqual({ code: 'sv' });
    expect(body.address).toBe("'Blad 1'!A2:B3");
    expect(frozen.address).toBe("'Blad 1'!A1");
    expect([sheet.pageLayout.orientation, sheet.pageLayout.zoom]).toEqual([
      'Landscape',
      { horizontalFitToPages: 1 },
    ]);
    expect(titles.address).toBe("'Blad 1'!1:1");
    expect(validation.type).toBe('List');
    expect(formats.items.map(({ type }) => type)).toEqual(['Custom']);
  });
  expect([1, 2, 3].map((row) => book.sheets[0]?.row(row).level)).toEqual([1, 2, 0]);
  expect(book.sheets[0]?.page.breaks).toEqual([2, 6]);
  expect(book.sheets[0]?.charts[0]?.kept.get('position')).toBe('D2:H12');
  expect(book.sheets[0]?.conditionalFormats[0]).toMatchObject({
    formula: '=B2<0',
    look: { fontColor: '#C00000' },
  });
});

test('events reach who listens, and only them', async () => {
  const book = bookOf({ Blad1: {}, Blad2: {} });
  const host = startOffice(book);
  const heard: string[] = [];
  let stop = () => Promise.resolve();
  await inBook(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.onActivated.add(({ worksheetId }) => {
      heard.push(`activated ${book.sheet(worksheetId)?.name ?? ''}`);
      return Promise.resolve();
    });
    const changed = sheets
      .getItem('Blad1')
      .load('id')
      .onChanged.add(({ address, details }) => {
        heard.push(`changed ${address} ${String(details?.valueAfter)}`);
        return Promise.resolve();
      });
    await context.sync();
    stop = () =>
      Excel.run(changed.context, async (again) => {
        changed.remove();
        await again.sync();
      });
  });
  const type = (sheet: string, value: string) =>
    inBook(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange('B2').values = [[value]];
      await context.sync();
    });
  await type('Blad1', '5');
  await type('Blad2', '6');
  await host.edit(() => {
    book.active = book.sheets[0] ?? book.active;
  });
  await inBook(async (context) => {
    context.workbook.worksheets.getItem('Blad2').activate();
    await context.sync();
  });
  await stop();
  await type('Blad1', '7');
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(heard).toEqual(['changed B2 5', 'activated Blad2']);
});
