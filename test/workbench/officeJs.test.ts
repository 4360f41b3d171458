import { bookOf } from '../../src/workbench/host/model/fill';
import { startOffice } from '../support/office';

const startSmall = () => startOffice(bookOf({ Blad1: { rows: [['a', 1]] } }));

test('a misspelt member fails in the library itself', async () => {
  startSmall();
  const misspelt = Excel.run(async (context) => {
    const format = context.workbook.worksheets.getItem('Blad1').getRange('A1') as unknown as {
      autoFitColumns(): void;
    };
    format.autoFitColumns();
    await context.sync();
  });
  await expect(misspelt).rejects.toThrow('autoFitColumns is not a function');
});

test('a property that was not loaded cannot be read', async () => {
  startSmall();
  const early = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Blad1').getRange('A1:B1');
    range.load('address');
    await context.sync();
    return range.values as unknown;
  });
  await expect(early).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
});

test('an error of the host is a real error of the library', async () => {
  startSmall();
  const failed = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad9').getRange('A1').load('values');
    await context.sync();
  });
  await expect(failed).rejects.toBeInstanceOf(OfficeExtension.Error);
  await expect(failed).rejects.toMatchObject({ code: 'ItemNotFound', name: 'RichApi.Error' });
});

test('a member the host does not know fails, naming class and member', async () => {
  const host = startSmall();
  const failed = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad1').getRange('A1').flashFill();
    await context.sync();
  });
  await expect(failed).rejects.toThrow('Range.flashFill');
  expect(host.unknownMembers).toEqual(['Range.flashFill: this host knows no such method.']);
});

test('a null object stays a null object, and what is done to it does nothing', async () => {
  startSmall();
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItemOrNullObject('Blad9').getUsedRangeOrNullObject();
    used.load('address');
    used.select();
    await context.sync();
    expect(used.isNullObject).toBe(true);
  });
});

test('a range that is kept over two syncs is the same range', async () => {
  const host = startSmall();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Blad1').getRange('A1:B1');
    await context.sync();
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([['a', 1]]);
  });
  expect(host.unknownMembers).toEqual([]);
});

test('a property to load that does not exist fails, naming class and property', async () => {
  startSmall();
  const failed = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad1').getRange('A1').load('vales');
    await context.sync();
  });
  await expect(failed).rejects.toThrow('Range.vales');
});

test('two runs at once are answered one after the other', async () => {
  const host = startSmall();
  const add = (name: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
  await Promise.all([add('x'), add('y'), add('z')]);
  expect(host.book.sheets.map(({ name }) => name)).toEqual(['Blad1', 'x', 'y', 'z']);
});
