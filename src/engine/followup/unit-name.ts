import type { WorkbookSnapshot } from '../model/snapshot';
import { isOwnTab } from '../model/own-tab';
import type { Source } from '../model/follow-up';

const NAMED = /^(?:enhet|nämnd|förvaltning|verksamhet|yksikkö|toimiala|lautakunta|unit)\s*:\s*(\S.*)$/i;
const BODY =
  /(?<![\p{L}-])\p{Lu}[\p{L}-]*(?:nämnden|kontoret|förvaltningen|styrelsen|centralen|lautakunta|hallitus|toimiala)(?!\p{L})/gu;

/** Whose follow-up it is: what the sheet says, else the body that is spoken of most, else the first heading. */
export function unitName(
  workbook: WorkbookSnapshot,
  main: Pick<Source, 'title' | 'range'> | undefined,
  isOneOfMany: boolean,
): string {
  const sheets = workbook.sheets.filter((sheet) => !isOwnTab(sheet));
  const own = textsOf(sheets.filter((sheet) => sheet.name === main?.range.sheet));
  for (const text of own) {
    const named = NAMED.exec(text)?.[1];
    if (named) return named.trim();
  }
  const counts = new Map<string, number>();
  // Labels recur on every sheet: each is looked into once.
  const times = new Map<string, number>();
  for (const text of textsOf(sheets)) times.set(text, (times.get(text) ?? 0) + 1);
  for (const [text, n] of times)
    for (const [word] of text.matchAll(BODY)) counts.set(word, (counts.get(word) ?? 0) + n);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most && most[1] >= 3) return most[0];
  // What stands over one of several areas is the name of that area.
  if (isOneOfMany) return '';
  const heading = own.find((text) => /\p{L}/u.test(text) && !UNIT.test(text)) ?? main?.title ?? '';
  const parts = heading.split(/\s*[:,\u2013]\s*/).filter((part) => part !== '');
  const name = parts.find((part) => !REPORT.test(part)) ?? parts[0] ?? '';
  return shortened(capital(inSmallLetters(name.trim())));
}

/** What a table is called rather than whose it is. */
const REPORT =
  /^(?:resultaträkning|drift(?:redovisning|budget)|budget|bokslut|utfall|prognos|(?:delårs|tertial)rapport|uppföljning|tuloslaskelma|käyttötalous|talousarvio|tilinpäätös|toteutuma|osavuosikatsaus|seuranta)(?![\p{L}-])/iu;

function capital(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** What amounts are in is no name. */
const UNIT =
  /^\(?(?:belopp(?:en)?(?: i)?:?\s*)?(?:t?kr|mnkr|mkr|sek|euroa?|€|1[\s.]?000\s?(?:€|euroa?|kr)|tusen|m€|t€)\.?\)?$/i;

const LONGEST = 80;

function shortened(name: string): string {
  if (name.length <= LONGEST) return name;
  const cut = name.slice(0, LONGEST - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))}\u2026`;
}

/** A heading all in capitals is a name in capitals. */
function inSmallLetters(name: string): string {
  return name === name.toUpperCase() ? name.slice(0, 1) + name.slice(1).toLowerCase() : name;
}

function textsOf(sheets: WorkbookSnapshot['sheets']): string[] {
  return sheets.flatMap((sheet) =>
    sheet.values.flatMap((row) =>
      (row ?? []).flatMap((value) => (typeof value === 'string' ? [plain(value)] : [])),
    ),
  );
}

function plain(text: string): string {
  return /\s{2}|[^\S ]|^\s|\s$/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}
