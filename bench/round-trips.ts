/**
 * How often the add-in asks Excel for something: `npm run bench:trips`. Microsoft's own office.js runs against the
 * workbook of the workbench, which counts the requests and their bytes.
 */
import { plans } from '../samples/make';
import { planFollowUp, readFollowUp } from '../src/app/follow-up';
import { createExcelTabHost } from '../src/excel/followUp';
import { createExcelHost } from '../src/excel/officeHost';
import { bookFromSnapshot } from '../src/workbench/bookFromSnapshot';
import { createXlsx } from '../src/xlsx/create';
import { readXlsx } from '../src/xlsx/read';
import { startOffice } from '../test/support/office';

const WIDTHS = [34, 7, 7, 20, 6, 7, 20];

async function counted(name: string, bytes: Uint8Array): Promise<string[]> {
  const host = startOffice(bookFromSnapshot(readXlsx(bytes)));
  // What a check and a follow-up need of Excel before they think is the same reading.
  const basis = await readFollowUp(createExcelHost());
  const check = tripsOf(host);
  const made = await planFollowUp(basis, {}, 'sv');
  const sheets = String(basis.workbook.sheets.length);
  if (made.refusal !== null) return [name, sheets, ...check, '', '', ''];
  host.resetCounters();
  await createExcelTabHost().writeTab(made);
  return [name, sheets, ...check, String(made.plan.rows.length), ...tripsOf(host)];
}

/** How many, and the largest request and answer, which Excel on the web limits to 5 MB each. */
function tripsOf({ roundTrips }: ReturnType<typeof startOffice>): [string, string] {
  const kilobytes = (sizes: readonly number[]) => (Math.max(0, ...sizes) / 1024).toFixed(0);
  const [sent, received] = [
    kilobytes(roundTrips.map(({ bytesIn }) => bytesIn)),
    kilobytes(roundTrips.map(({ bytesOut }) => bytesOut)),
  ];
  return [String(roundTrips.length), `${sent} / ${received} kB`];
}

function print(cells: readonly string[]): void {
  const line = cells.map((text, i) =>
    i === 0 ? text.padEnd(WIDTHS[i] ?? 0) : text.padStart(WIDTHS[i] ?? 0),
  );
  process.stdout.write(`${line.join('')}\n`);
}

async function run(): Promise<void> {
  print(['workbook', 'sheets', 'check', 'largest out / in', 'rows', 'tab', 'largest out / in']);
  for (const { name, plan } of plans()) print(await counted(name, createXlsx(plan())));
}

void run();
