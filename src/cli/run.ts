import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { checkJson, inspectJson } from '../app/contract';
import { tally } from '../app/arrange';
import { inspectText } from '../app/inspect-text';
import { reportText } from '../app/report-text';
import { HostError } from '../app/host';
import { setAside } from '../app/ignoring';
import { joinWorkbooks } from '../app/join-workbooks';
import { checkWorkbook, readTables } from '../engine';
import { memosOf } from '../engine/model/memory';
import type { WorkbookSnapshot } from '../engine/model/snapshot';
import { nameOf } from '../i18n/check-names';
import { textsFor } from '../i18n/languages';
import { FOLLOW_UP_SAID } from '../i18n/follow-up/said';
import type { Texts } from '../i18n/texts';
import { readXlsx } from '../xlsx/read';
import { readCsv } from '../xlsx/read-csv';
import { expandFiles } from './files';
import type { Options } from './options';
import { readOptions } from './options';
import type { Streams } from './streams';
import { writeFollowUp } from './write-follow-up';

/** The exit code: 0 nothing to report, 1 findings, 2 something could not be read or run. */
export async function run(words: readonly string[], locale: string, streams: Streams): Promise<0 | 1 | 2> {
  const options = readOptions(words);
  if (options === 'help') {
    streams.out(usage(textsFor(locale)));
    return 0;
  }
  const texts = textsFor(('language' in options ? options.language : null) ?? locale);
  if ('unknown' in options) {
    if (options.unknown !== '') streams.err(texts.cli.unknownOption(options.unknown));
    streams.err(usage(texts));
    return 2;
  }
  if (options.files.length === 0) {
    streams.err(`${texts.cli.noFiles}\n${usage(texts)}`);
    return 2;
  }
  let code: 0 | 1 | 2 = 0;
  const files = expandFiles(options.files);
  if (files.length > 1 && options.followUp.output !== null) {
    streams.err(FOLLOW_UP_SAID[texts.language].onlyOneOutput);
    return 2;
  }
  const runs = options.together
    ? [() => runTogether(files, options, texts, streams)]
    : files.map((file) => () => runFile(file, options, texts, streams));
  for (const one of runs) {
    const ended = await one();
    code = ended > code ? ended : code;
  }
  return code;
}

function usage(texts: Texts): string {
  return `${texts.cli.usage}\n${FOLLOW_UP_SAID[texts.language].usage}`;
}

async function runFile(file: string, options: Options, texts: Texts, streams: Streams): Promise<0 | 1 | 2> {
  try {
    if (options.command === 'followup')
      return await writeFollowUp(file, options.followUp, texts, streams, { inflate: unpack });
    return say(basename(file), readWorkbook(file), options, texts, streams);
  } catch (error) {
    return failed(file, error, texts, streams);
  }
}

/** A file that cannot be read is told, and the others are compared all the same. */
function runTogether(files: readonly string[], options: Options, texts: Texts, streams: Streams): 0 | 1 | 2 {
  let code: 0 | 2 = 0;
  const read = files.flatMap((file) => {
    try {
      return [{ file, workbook: readWorkbook(file) }];
    } catch (error) {
      code = failed(file, error, texts, streams);
      return [];
    }
  });
  const alike = (name: string) => read.filter(({ file }) => basename(file) === name).length > 1;
  const named = read.map(({ file, workbook }) => ({
    name: alike(basename(file)) ? file : basename(file),
    workbook,
  }));
  if (named.length === 0) return code;
  const all = named.map(({ name }) => name).join(' + ');
  try {
    const ended = say(all, joinWorkbooks(named), options, texts, streams);
    return ended > code ? ended : code;
  } catch (error) {
    return failed(all, error, texts, streams);
  }
}

function failed(file: string, error: unknown, texts: Texts, streams: Streams): 2 {
  const trouble = error instanceof HostError ? error.failure : 'unexpected';
  streams.err(`${file}: ${texts.trouble(trouble)}`);
  return 2;
}

/** Prints what was read of a workbook, or what the checks found in it. */
function say(
  name: string,
  workbook: WorkbookSnapshot,
  options: Options,
  texts: Texts,
  streams: Streams,
): 0 | 1 | 2 {
  if (options.command === 'inspect') {
    const reading = readTables(workbook);
    const understood = { ...reading, tables: reading.tables.map((read) => read.table) };
    streams.out(
      options.json
        ? JSON.stringify(inspectJson(name, workbook, understood))
        : inspectText(name, workbook, understood, texts),
    );
    return 0;
  }
  const sifted = setAside(checkWorkbook(workbook), memosOf(workbook));
  const { report } = sifted;
  streams.out(
    options.json ? JSON.stringify(checkJson(name, workbook, sifted, texts)) : reportText(name, sifted, texts),
  );
  const ours = report.checks.filter((check) => check.outcome === 'could-not-run');
  for (const check of ours) streams.err(`${name}: ${texts.app.couldNotRun(nameOf(check.check, texts))}`);
  if (ours.length > 0) return 2;
  const { errors, warnings } = tally(report);
  const counted = options.failOn === 'never' ? 0 : options.failOn === 'warning' ? errors + warnings : errors;
  return counted > 0 ? 1 : 0;
}

function readWorkbook(file: string): WorkbookSnapshot {
  const bytes = readBytes(file);
  return /\.csv$/i.test(file) ? readCsv(bytes, basename(file)) : readXlsx(bytes, { inflate: unpack });
}

/** Node unpacks faster than a library can. */
function unpack(packed: Uint8Array, size: number): Uint8Array {
  return inflateRawSync(packed, { maxOutputLength: size + 1 });
}

function readBytes(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    throw new HostError('missing-file', error instanceof Error ? error.message : String(error), {
      cause: error,
    });
  }
}
