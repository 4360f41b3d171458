import { bookOf } from '../../src/workbench/host/model/fill';
import { createOfficeHost } from '../../src/workbench/host/officeHost';
import type { PaneWindow } from '../../src/workbench/officeShim';
import { connectPane } from '../../src/workbench/officeShim';
import { startOffice } from '../support/office';

test('the pane learns that Office is ready, its language and its theme', async () => {
  const office = startOffice(bookOf({ Blad1: {} }), {}, { displayLanguage: 'nb-NO', theme: 'dark' });
  const ready = await Office.onReady();
  expect(ready).toMatchObject({ host: 'Excel' });
  expect(Office.context.displayLanguage).toBe('nb-NO');
  expect(Office.context.officeTheme.isDarkTheme).toBe(true);
  const themes: boolean[] = [];
  Office.context.document.addHandlerAsync(
    Office.EventType.OfficeThemeChanged,
    (event: Office.OfficeThemeChangedEventArgs) => themes.push(event.officeTheme.isDarkTheme),
  );
  office.pane.setTheme('light');
  expect([themes, Office.context.officeTheme.isDarkTheme]).toEqual([[false], false]);
});

test('settings of the document are kept in the workbook when they are saved', () => {
  const book = bookOf({ Blad1: {} });
  startOffice(book);
  const { settings } = Office.context.document;
  settings.set('språk', 'sv');
  expect(book.settings.size).toBe(0);
  settings.saveAsync();
  expect([settings.get('språk'), book.settings.get('språk')]).toEqual(['sv', 'sv']);
});

test('a member the shim does not have is refused by name', () => {
  startOffice(bookOf({ Blad1: {} }));
  expect(() => Office.context.mailbox).toThrow('Office.context.mailbox');
});

test('an older Excel says which API sets it has', () => {
  startOffice(bookOf({ Blad1: {} }), {}, { excelApi: '1.9' });
  const { requirements } = Office.context;
  expect(['1.4', '1.9', '1.10'].map((version) => requirements.isSetSupported('ExcelApi', version))).toEqual([
    true,
    true,
    false,
  ]);
});

test('a button of the ribbon runs its command until it says that it is done', async () => {
  const { pane } = startOffice(bookOf({ Blad1: {} }));
  const pressed: string[] = [];
  Office.actions.associate('check', (event: Office.AddinCommands.Event) => {
    setTimeout(() => {
      pressed.push(event.source.id);
      event.completed();
    });
  });
  await pane.press('check');
  expect(pressed).toEqual(['check']);
  await expect(pane.press('chekc')).rejects.toThrow('chekc');
});

test('each pane gets a bridge of its own', () => {
  const host = createOfficeHost(bookOf({ Blad1: {} }));
  const [first, second]: PaneWindow[] = [{}, {}];
  connectPane(first ?? {}, host);
  connectPane(second ?? {}, host);
  expect(first?._richApiNativeBridge).toBeDefined();
  expect(first?._richApiNativeBridge).not.toBe(second?._richApiNativeBridge);
});
