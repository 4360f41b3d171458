/** exceljs reads the same file and touches every cell. */
import { createRequire } from 'node:module';

const ExcelJS = createRequire(new URL('../peers/package.json', import.meta.url))('exceljs');
const book = new ExcelJS.Workbook();
await book.xlsx.readFile(process.argv[2]);
let cells = 0;
book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell(() => cells++)));
process.stdout.write(`${cells}\n`);
