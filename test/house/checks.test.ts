import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { nameOf } from '../../src/i18n/check-names';
import { explanations } from '../../src/i18n/explanations/explanations';
import { CHECKS } from '../../src/engine/checks/registry';
import { told } from '../support/told';
import { workbook } from '../support/text-table';

const root = `${__dirname}/../..`;
const ids = CHECKS.map((check) => check.id);

test('the registry is frozen and each id stands in it once', () => {
  expect(Object.isFrozen(CHECKS)).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every page of docs/checks belongs to a check', () => {
  const pages = readdirSync(`${root}/docs/checks`).map((file) => file.replace(/\.md$/, ''));
  expect(pages.sort()).toEqual([...ids].sort());
});

test.each(ids)('%s has a name in every language', (id) => {
  for (const language of ['sv', 'fi', 'en'] as const) expect(nameOf(id, { language })).not.toBe(id);
});

test.each(['sv', 'fi', 'en'] as const)('every check is explained in the pane: %s', async (language) => {
  const explained = await explanations(language);
  expect(Object.keys(explained).sort()).toEqual([...ids].sort());
});

describe.each(ids)('%s', (id) => {
  const page = existsSync(`${root}/docs/checks/${id}.md`)
    ? readFileSync(`${root}/docs/checks/${id}.md`, 'utf8')
    : '';

  test('has its code, its test and its page', () => {
    expect(existsSync(`${root}/src/engine/checks/${id}.ts`)).toBe(true);
    expect(existsSync(`${root}/test/engine/checks/${id}.test.ts`)).toBe(true);
    expect(page.startsWith(`# ${id}\n`)).toBe(true);
    for (const heading of ['What it finds', 'What it leaves alone', 'When it is not made'])
      expect(page).toContain(`## ${heading}`);
  });

  test('says on its page what it does', () => {
    const examples = [...page.matchAll(/```finds (.*)\n([\s\S]*?)```/g)];
    expect(examples.length).toBeGreaterThanOrEqual(2);
    for (const [, promised = '', drawing = ''] of examples) {
      const found = told(id, workbook(drawing)).map((line) => line.split(' ').slice(0, 2).join(' '));
      expect(found).toEqual(promised === 'nothing' ? [] : promised.split(', '));
    }
  });
});
