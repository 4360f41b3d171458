import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { highestExcelApi, officeMembers } from '../support/officeMembers';

const PAGE = 'docs/office-members.md';
const members = officeMembers();

/** `npx jest test/excel/officeMembers` with UPDATE_DOCS=1 writes the page anew. */
test('the page of the members of office.js is that of the code', () => {
  expect(members.length).toBeGreaterThan(20);
  const page = pageOf();
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(PAGE, page);
  expect(existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '').toBe(page);
});

test('nothing in use is a preview or only for one kind of Excel', () => {
  const unusual = members.filter(({ apiSet }) => apiSet !== null && !/^ExcelApi 1\.\d+$/.test(apiSet));
  expect(unusual).toEqual([]);
});

function pageOf(): string {
  const rows = members.map(({ name, apiSet }) => `| \`${name}\` | ${apiSet ?? 'any'} |`);
  return [
    '# The members of office.js in use',
    '',
    'All that `src/excel` asks of Excel, with the API set that Microsoft’s type definitions name for each.',
    `The highest is **ExcelApi ${highestExcelApi(members)}**; the manifest must ask for it.`,
    'This page is written by `UPDATE_DOCS=1 npx jest test/excel/officeMembers` and checked by the same test.',
    '',
    '| Member | API set |',
    '| --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
