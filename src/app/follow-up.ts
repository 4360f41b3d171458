import type { Judged, MadeFollowUp, Overview } from '../engine';
import type {
  FollowUp,
  FollowUpChoices,
  FollowUpNotice,
  FollowUpRefusal,
  KeptCounts,
  KeptRole,
  Period,
} from '../engine/model/follow-up';
import { AMOUNT_ROLES } from '../engine/model/follow-up';
import { memosOf } from '../engine/model/memory';
import { ownTab } from '../engine/model/own-tab';
import type { WorkbookSnapshot } from '../engine/model/snapshot';
import { followUpWords } from '../i18n/follow-up/languages';
import type { Language } from '../i18n/texts';
import type { Host, TabHost } from './host';
import { reasonsToIgnore } from './ignoring';
import { KeptMemory } from './kept-memory';
import { inPieces } from './pieces';

/** What the user may choose; what is missing is as on the earlier tab, and without one as the workbook suggests. */
export interface FollowUpWishes extends FollowUpChoices {
  readonly language?: Language;
}

/** A workbook that was read and checked once, from which any number of previews can be made. */
export interface FollowUpBasis {
  readonly workbook: WorkbookSnapshot;
  readonly judged: Judged;
}

/** What would be made, or why nothing can be. */
export type FollowUpPreview = { readonly refusal: FollowUpRefusal } | FollowUpShown;

export type FollowUpShown = {
  readonly refusal: null;
  readonly language: Language;
  /** The name of the tab. */
  readonly sheet: string;
  /** The name of the tab whose place it takes; what was written on it is kept. */
  readonly replaces: string | null;
  readonly notices: readonly FollowUpNotice[];
  /** How much of the earlier tab is kept. */
  readonly kept: KeptCounts;
  /** The years that the tables have. */
  readonly years: readonly number[];
  /** The follow-up before this one, which deviations are compared with. */
  readonly comparedWith: { readonly sheet: string; readonly period: Period } | null;
} & Pick<
  FollowUp,
  'unitName' | 'period' | 'year' | 'unit' | 'shownDecimals' | 'sources' | 'settings' | 'findings'
> &
  Overview;

function keptCounts({ entries }: FollowUp['kept']): KeptCounts {
  const of = (...roles: KeptRole[]) => entries.filter(({ role }) => roles.includes(role)).length;
  return {
    comments: of('comment'),
    judgements: of('judgement'),
    amounts: of(...AMOUNT_ROLES),
    notes: of('note'),
  };
}

/** Reads and checks the workbook; the engine is fetched meanwhile. */
export async function readFollowUp(
  host: Pick<Host, 'readWorkbook'>,
  kept = new KeptMemory(),
): Promise<FollowUpBasis> {
  const [engine, workbook] = await Promise.all([import('../engine'), host.readWorkbook()]);
  const memory = kept.take(engine);
  const judged = await inPieces(engine.judgeInSteps(workbook, undefined, undefined, memory));
  kept.give(memory);
  return { workbook, judged };
}

/** The figures, flags and missing comments of the tab that would be made; nothing is written. */
export async function previewFollowUp(
  basis: FollowUpBasis,
  wishes: FollowUpWishes,
  display: Language,
): Promise<FollowUpPreview> {
  return previewOf(await planFollowUp(basis, wishes, display), basis, wishes, display);
}

/** Reads the workbook, makes its follow-up and writes it, or says why there can be none. */
export async function makeFollowUpTab(
  host: Pick<Host, 'readWorkbook'> & TabHost,
  wishes: FollowUpWishes,
  display: Language,
  kept?: KeptMemory,
): Promise<FollowUpPreview> {
  const basis = await readFollowUp(host, kept);
  const made = await planFollowUp(basis, wishes, display);
  if (made.refusal === null) await host.writeTab(made);
  return previewOf(made, basis, wishes, display);
}

/** The follow-up of a workbook as a sheet to write. */
export async function planFollowUp(
  { workbook, judged }: FollowUpBasis,
  wishes: FollowUpWishes,
  display: Language,
): Promise<MadeFollowUp> {
  const { makeFollowUp } = await import('../engine');
  const words = followUpWords(languageOf(workbook, wishes, display));
  return makeFollowUp(workbook, words, wishes, judged, reasonsToIgnore(judged.findings, memosOf(workbook)));
}

/** As chosen; else as the tabs that were made before; else that of the screen. */
function languageOf({ sheets }: WorkbookSnapshot, { language }: FollowUpWishes, display: Language): Language {
  const earlier = sheets.flatMap((sheet) => ownTab(sheet)?.language ?? []).at(-1);
  return language ?? (earlier === 'sv' || earlier === 'fi' || earlier === 'en' ? earlier : display);
}

function previewOf(
  made: MadeFollowUp,
  { workbook, judged }: FollowUpBasis,
  wishes: FollowUpWishes,
  display: Language,
): FollowUpPreview {
  if (made.refusal !== null) return made;
  const { followUp, plan, overview, replaces, notices } = made;
  const { unitName, period, year, unit, shownDecimals, sources, settings, findings, former } = followUp;
  return {
    refusal: null,
    language: languageOf(workbook, wishes, display),
    sheet: plan.name,
    replaces,
    notices,
    kept: keptCounts(followUp.kept),
    years: yearsOf(judged, year),
    comparedWith: former && { sheet: former.sheet, period: former.period },
    unitName,
    period,
    year,
    unit,
    shownDecimals,
    sources,
    settings,
    findings,
    ...overview(),
  };
}

function yearsOf({ reading }: Judged, chosen: number): number[] {
  const found = reading.tables.flatMap((read) =>
    read.columns.flatMap(({ role, year }) =>
      year !== null && (role === 'budget' || role === 'amended') ? [year] : [],
    ),
  );
  return [...new Set([...found, chosen])].sort((a, b) => a - b);
}
