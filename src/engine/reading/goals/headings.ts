import type { GoalLevel } from '../../model/goals';
import { plainWords } from '../words/words';

export interface GoalHeading {
  readonly level: GoalLevel;
  /** Empty where the goal itself stands in the next row. */
  readonly name: string;
}

const KINDS: readonly (readonly [GoalLevel, RegExp])[] = [
  [
    'direction',
    /^(?:kf:?s |kommunfullmäktiges |stadsfullmäktiges |fullmäktiges )?(?:inriktningsmål|strategiskt? (?:mål|inriktning)|övergripande mål|målområde|fokusområde)(?: \d+)?|^(?:strateginen (?:päämäärä|tavoite)|strategian painopiste|painopistealue)(?: \d+)?|^strategic goal(?: \d+)?/,
  ],
  [
    'area',
    /^(?:kf:?s |kommunfullmäktiges |stadsfullmäktiges |fullmäktiges )mål(?: för (?:verksamhetsområdet|mandatperioden|nämnden))?|^mål för verksamhetsområdet|^(?:kaupungin|kunnan)?valtuuston tavoite|^(?:council'?s )goal/,
  ],
  [
    'board',
    /^(?:nämndens |nämnd|bolags|styrelsens |utskottets )mål|^(?:lautakunnan|toimialan|hallituksen) tavoite|^board goal|^committee goal/,
  ],
  ['unit', /^(?:enhets|enhetens |avdelnings|avdelningens )mål|^åtagande|^yksikön tavoite|^unit goal/],
];

/** A heading that says whose goal it is; the words end with a colon, or stand alone over the goal. */
export function goalHeading(text: string): GoalHeading | null {
  const flat = text.replace(/[\s\u00a0]+/g, ' ').trim();
  const words = plainWords(flat);
  for (const [level, pattern] of KINDS) {
    const found = pattern.exec(words);
    if (!found) continue;
    const rest = flat.slice(found[0].length);
    const after = /^\s*(?:\d+(?:\.\d+)*)?\s*[:–-]\s*(.*)$/s.exec(rest);
    if (after) return { level, name: (after[1] ?? '').trim() };
    if (/^\s*\d*\s*$/.test(rest)) return { level, name: '' };
    const numbered = /^\s+(\d+(?:\.\d+)*\.?\s+\S.*)$/s.exec(rest);
    if (numbered) return { level, name: numbered[1] ?? '' };
  }
  return null;
}
