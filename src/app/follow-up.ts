import type { MadeFollowUp } from '../engine';
import type { FollowUpChoices } from '../engine/model/follow-up';
import type { WorkbookSnapshot } from '../engine/model/snapshot';
import { followUpWords } from '../i18n/follow-up/languages';
import type { Language } from '../i18n/texts';
import type { Host, TabHost } from './host';

/** The follow-up of a workbook as a sheet to write, in the language of the tab. The engine is fetched when asked for. */
export async function planFollowUp(
  workbook: WorkbookSnapshot,
  language: Language,
  choices: FollowUpChoices = {},
): Promise<MadeFollowUp> {
  const { makeFollowUp } = await import('../engine');
  return makeFollowUp(workbook, followUpWords(language), choices);
}

/** Reads the workbook, makes its follow-up and writes it, or says why there can be none. */
export async function makeFollowUpTab(
  host: Host & TabHost,
  language: Language,
  choices: FollowUpChoices = {},
): Promise<MadeFollowUp> {
  const made = await planFollowUp(await host.readWorkbook(), language, choices);
  if (made.refusal === null) await host.writeTab(made);
  return made;
}
