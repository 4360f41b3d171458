import type { Day } from '../model/goals';
import { dayOf, monthOf } from '../reading/goals/days';
import { plainWords } from '../reading/words/words';

/** What a text says of an activity that its dates do not. */
export interface Later {
  /** The sentence, or the part of it that says so. */
  readonly words: string;
  readonly cancelled: boolean;
}

const MOVED =
  /(?<!\p{L})(?:förläng(?:s|ts|as|d|t)?|flytta(?:s|ts|d|t)?(?: fram)?|framflytta\p{L}*|skjut(?:s|its|as) (?:upp|fram)|sköts (?:upp|fram)|uppskjut\p{L}*|senarelä?a?g\p{L}*|försena\p{L}*|siirre?t\p{L}*|siirtyy|lyk[kä]\p{L}*|jatketaan|myöhäst\p{L}*|postponed|extended|moved|delayed)(?!\p{L})/u;
const CANCELLED =
  /(?<!\p{L})(?:aktiviteten|projektet|uppdraget|arbetet|åtgärden|utredningen|upphandlingen(?: av \p{L}+)?|hanke|toimenpide|hankinta|the (?:activity|project|procurement))(?:\s\S+){0,4}?\s(?:avbrut\p{L}*|avbryts|inställ\p{L}*|läggs ned|lagts ned|utgår|utgått|(?:kommer )?inte att genomföras|genomförs inte|keskeytet\p{L}*|peruttu|perutaan|cancelled|dropped)(?!\p{L})/u;

/** A later end than the row has, or that the activity will not be done; null where the text says neither. */
export function laterIn(text: string, end: Day | null): Later | null {
  for (const sentence of text.split(/(?<=[.!?])\s+(?=\p{Lu})|\n/u)) {
    const words = plainWords(sentence);
    if (CANCELLED.test(words)) return { words: sentence.trim(), cancelled: true };
    const moved = MOVED.exec(words);
    if (!moved || end === null) continue;
    const day = firstDayIn(words.slice(moved.index + moved[0].length, moved.index + moved[0].length + REACH));
    if (day !== null && day > end) return { words: sentence.trim(), cancelled: false };
  }
  return null;
}

/** How far behind its verb a date may stand. */
const REACH = 70;

const TERTIAL_MONTHS = ['01', '05', '09'];
const QUARTER_MONTHS = ['01', '04', '07', '10'];
const SEASONS: readonly (readonly [string, RegExp])[] = [
  ['01', /^(?:våren|vår|vårterminen|början av|kevät|kevää|alku|spring)/],
  ['07', /^(?:hösten|höst|höstterminen|syksy|autumn|fall)/],
];

/** The first day of the first period that a text names, with its year. */
function firstDayIn(words: string): Day | null {
  const full = /(?<!\d)(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2} \p{L}+ \d{4})(?!\d)/u.exec(
    words,
  );
  const exact = full ? dayOf(full[1] ?? '') : null;
  if (exact) return exact;
  const year = /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(words);
  if (!year) return null;
  const before = words.slice(0, year.index).trim();
  // The turn of the year is the last day of the first of the two.
  if (/årsskiftet$|vuodenvaihte\p{L}*$/u.test(before)) return `${year[1] ?? ''}-12-31`;
  const [, kind, number] = /(tertial|kolmannes|kvartal|kv|t|q)\s?(\d)$/.exec(before) ?? [];
  if (kind !== undefined) {
    const months = /^(?:t|ko)/.test(kind) ? TERTIAL_MONTHS : QUARTER_MONTHS;
    return `${year[1] ?? ''}-${months[Number(number) - 1] ?? '01'}-01`;
  }
  const last = before.split(' ').at(-1) ?? '';
  const month = monthOf(last);
  const season = SEASONS.find(([, pattern]) => pattern.test(last))?.[0];
  return `${year[1] ?? ''}-${season ?? String(Math.max(1, month)).padStart(2, '0')}-01`;
}
