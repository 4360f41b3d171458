/**
 * How long reading and judging a large workbook takes: node bench/accuracy/run.cjs judging [turns]
 */
import { checkWorkbook, readTables } from '../../src/engine';
import { contradictionsOf } from '../../src/engine/repair/explain';
import { systemOf } from '../../src/engine/repair/system';
import { createXlsx } from '../../src/xlsx/create';
import { readXlsx } from '../../src/xlsx/read';
import { plans } from '../../samples/make';

function time<T>(name: string, work: () => T): T {
  const start = performance.now();
  const used = process.cpuUsage();
  const result = work();
  const busy = process.cpuUsage(used).user / 1e6;
  const seconds = (performance.now() - start) / 1000;
  console.log(`${name.padEnd(24)} ${seconds.toFixed(3)} s (processor ${busy.toFixed(3)} s)`);
  return result;
}

function main(): void {
  const plan = plans()
    .find((one) => one.name === 'stort.xlsx')
    ?.plan();
  if (!plan) throw new Error('no large sample');
  const bytes = createXlsx(plan);
  const turns = Number(process.argv[2] ?? 3);
  for (let turn = 1; turn <= turns; turn++) {
    console.log(`turn ${String(turn)}`);
    const workbook = time('readXlsx', () => readXlsx(bytes));
    const reading = time('tables and relations', () => readTables(workbook));
    const system = time('equations', () => systemOf(reading));
    time('contradictions', () => contradictionsOf(system));
    const report = time('all, checks included', () => checkWorkbook(workbook));
    console.log(
      `${String(report.tables.length)} tables, ${String(report.findings.length)} findings, ${String(report.links.length)} links`,
    );
  }
}

main();
