import { en } from './en';
import { fi } from './fi';
import { sv } from './sv';
import type { Language, Texts } from './texts';

export const LANGUAGES: Readonly<Record<Language, Texts>> = { sv, fi, en };

/** `fi-FI` -> Finnish, `sv-FI` -> Swedish; English for every other language. */
export function textsFor(tag: string): Texts {
  const language = tag.slice(0, 2).toLowerCase();
  return language === 'sv' || language === 'fi' ? LANGUAGES[language] : en;
}
