import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { planFollowUp, readFollowUp } from '../app/follow-up';
import { HostError } from '../app/host';
import { FOLLOW_UP_SAID } from '../i18n/follow-up/said';
import type { Texts } from '../i18n/texts';
import { followUpPatch } from '../xlsx/follow-up';
import type { OpenOptions } from '../xlsx/limits';
import { patchXlsx } from '../xlsx/patch';
import { readXlsx } from '../xlsx/read';
import type { FollowUpOptions } from './follow-up-options';
import type { Streams } from './streams';

/** Writes the tab into a copy of the file, or into the file itself when asked to. */
export async function writeFollowUp(
  file: string,
  options: FollowUpOptions,
  texts: Texts,
  streams: Streams,
  open: OpenOptions,
): Promise<0 | 2> {
  const said = FOLLOW_UP_SAID[texts.language];
  if (/\.csv$/i.test(file)) {
    streams.err(`${file}: ${said.noTabInCsv}`);
    return 2;
  }
  const target = options.inPlace ? file : (options.output ?? copyName(file));
  if (!options.inPlace && resolve(target) === resolve(file)) {
    streams.err(`${file}: ${said.sameFile}`);
    return 2;
  }
  const bytes = bytesOf(file);
  const basis = await readFollowUp({
    readWorkbook: () => Promise.resolve(readXlsx(bytes, open)),
  });
  const made = await planFollowUp(basis, options.wishes, texts.language);
  if (made.refusal !== null) {
    streams.err(`${file}: ${said.refusal(made.refusal)}`);
    return 2;
  }
  const written = patchXlsx(bytes, followUpPatch(made), open);
  if (!replaceFile(target, written)) {
    streams.err(said.notWritten(target));
    return 2;
  }
  for (const notice of made.notices) streams.err(`${basename(file)}: ${said.notice(notice)}`);
  streams.out(said.written(target, made.plan.name));
  return 0;
}

function copyName(file: string): string {
  return file.replace(/(?:\.xls[xm])?$/i, (extension) => `-uppfoljning${extension || '.xlsx'}`);
}

/** Written beside and renamed, so that nobody ever meets half a file. */
function replaceFile(target: string, bytes: Uint8Array): boolean {
  const beside = join(dirname(target), `.${basename(target)}.${String(process.pid)}.tmp`);
  try {
    writeFileSync(beside, bytes);
    renameSync(beside, target);
    return true;
  } catch {
    rmSync(beside, { force: true });
    return false;
  }
}

function bytesOf(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    throw new HostError('missing-file', error instanceof Error ? error.message : String(error), {
      cause: error,
    });
  }
}
