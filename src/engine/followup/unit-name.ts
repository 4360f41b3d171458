import type { WorkbookSnapshot } from '../model/snapshot';
import { isOwnTab } from '../model/own-tab';
import type { ReadTable } from '../reading/read';

const NAMED = /^(?:enhet|nämnd|förvaltning|verksamhet|yksikkö|toimiala|lautakunta|unit)\s*:\s*(\S.*)$/i;
const BODY =
  /(?<![\p{L}-])\p{Lu}[\p{L}-]*(?:nämnden|kontoret|förvaltningen|styrelsen|centralen|lautakunta|hallitus|toimiala)(?!\p{L})/gu;

/** Whose follow-up it is: what the sheet says, else the body that is spoken of most, else the first heading. */
export function unitName(workbook: WorkbookSnapshot, main: ReadTable): string {
  const sheets = workbook.sheets.filter((sheet) => !isOwnTab(sheet));
  const own = textsOf(sheets.filter((sheet) => sheet.name === main.table.range.sheet));
  for (const text of own) {
    const named = NAMED.exec(text)?.[1];
    if (named) return named.trim();
  }
  const counts = new Map<string, number>();
  for (const text of textsOf(sheets)) {
    for (const [word] of text.matchAll(BODY)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most && most[1] >= 3) return most[0];
  const heading = own.find((text) => text.length <= 60 && /\p{L}/u.test(text));
  return inSmallLetters((heading ?? main.table.title ?? '').replace(/\s*[:,–].*$/, '').trim());
}

/** A heading all in capitals is a name in capitals. */
function inSmallLetters(name: string): string {
  return name === name.toUpperCase() ? name.slice(0, 1) + name.slice(1).toLowerCase() : name;
}

function textsOf(sheets: WorkbookSnapshot['sheets']): string[] {
  return sheets.flatMap((sheet) =>
    sheet.values.flatMap((row) =>
      (row ?? []).flatMap((value) => (typeof value === 'string' ? [value.replace(/\s+/g, ' ').trim()] : [])),
    ),
  );
}
