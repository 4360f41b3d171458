import { readFileSync } from 'node:fs';
import { highestExcelApi, officeMembers } from '../support/officeMembers';

test('the manifest asks for the Excel that the code needs, no less and no more', () => {
  const asked = /<Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(readFileSync('manifest.xml', 'utf8'))?.[1];
  expect(asked).toBe(highestExcelApi(officeMembers()));
});
