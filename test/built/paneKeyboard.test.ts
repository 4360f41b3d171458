import { finding, focused, focusedIs, tabTo, valueOf } from '../support/pane';
import { WorkbenchStage } from '../support/workbench';

const stage = new WorkbenchStage();

beforeAll(() => stage.start());
afterAll(() => stage.end());

const LANGUAGES = [
  {
    tag: 'sv-SE',
    check: 'Kontrollera budget',
    fix: 'Rätta till',
    write: 'Ändra cellen',
    undo: 'Ångra',
    aside: 'Lämna som det är',
    confirm: 'Lämna som det är',
    two: /^2 fel/,
  },
  {
    tag: 'fi-FI',
    check: 'Tarkista talousarvio',
    fix: 'Korjaa',
    write: 'Muuta solu',
    undo: 'Kumoa',
    aside: 'Jätä ennalleen',
    confirm: 'Jätä ennalleen',
    two: /^2 virhettä/,
  },
  {
    tag: 'en-GB',
    check: 'Check budget',
    fix: 'Change to',
    write: 'Change the cell',
    undo: 'Undo',
    aside: 'Set aside',
    confirm: 'Set aside',
    two: /^2 errors/,
  },
];

test.each(LANGUAGES)(
  'with the keyboard alone: check, go through, put right, undo, set aside ($tag)',
  async (said) => {
    const workbench = await stage.open('lovisa-bokslut-2023.xlsx', `&language=${said.tag}`);
    const { page } = workbench;
    const pane = await workbench.pane();
    await pane.getByRole('button', { name: said.check }).focus();
    await page.keyboard.press('Enter');
    await pane.getByRole('article').first().waitFor();
    await tabTo(page, pane, /E59/);
    await page.keyboard.press('Enter');
    await workbench.selectedIs('Ansvarsområden', 'E59');
    await page.keyboard.press('ArrowDown');
    await focusedIs(pane, 'E61');
    await page.keyboard.press('End');
    await focusedIs(pane, 'E41');
    await page.keyboard.press('ArrowDown');
    expect(await focused(pane)).toContain('E41');
    await page.keyboard.press('Home');
    await focusedIs(pane, 'E59');
    await tabTo(page, pane, new RegExp(said.fix));
    await page.keyboard.press('Enter');
    await focusedIs(pane, said.write);
    await page.keyboard.press('Escape');
    await focusedIs(pane, said.fix);
    await page.keyboard.press('Enter');
    await focusedIs(pane, said.write);
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: said.two }).waitFor();
    await focusedIs(pane, said.undo);
    await page.keyboard.press('Enter');
    await finding(pane, 'E59').waitFor();
    await tabTo(page, pane, /E59/);
    await page.keyboard.press('Enter');
    await tabTo(page, pane, new RegExp(said.aside));
    await page.keyboard.press('Enter');
    await pane.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await page.keyboard.type('Enligt beslut');
    await tabTo(page, pane, new RegExp(said.confirm));
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: said.two }).waitFor();
    expect(await valueOf(workbench, 'Tertialkoll', 2, 4)).toBe('Enligt beslut');
    expect(stage.troubles).toEqual([]);
    await page.close();
  },
);

test('the language is switched in the pane and remembered in the workbook', async () => {
  const workbench = await stage.open('korrekt.xlsx');
  let pane = await workbench.pane();
  await pane.getByText('Inställningar').click();
  await pane.getByLabel('Språk').selectOption('fi');
  await pane.getByRole('button', { name: 'Tarkista talousarvio' }).waitFor();
  expect(await pane.evaluate(() => document.documentElement.lang)).toBe('fi');
  await workbench.page.waitForFunction(
    () => window.workbench?.host?.book.sheet('Tertialkoll')?.cell(2, 3)?.value === 'fi',
  );
  pane = await workbench.reloadPane();
  await pane.getByRole('button', { name: 'Tarkista talousarvio' }).waitFor();
  await workbench.page.close();
});
