import type { Language, Texts } from '../texts';
import type { PaneWords, Spoken } from './words';

const learnt = new Map<Language, Spoken>();

/** `fi-FI` -> Finnish, `sv-FI` -> Swedish; English for every other language. */
export function languageOf(tag: string): Language {
  const language = tag.slice(0, 2).toLowerCase();
  return language === 'sv' || language === 'fi' ? language : 'en';
}

/** Each language comes as a file of its own, before anything is said in it. */
export async function learn(tag: string): Promise<Language> {
  const language = languageOf(tag);
  if (tag.toLowerCase() === PSEUDO) learnt.set(language, (await import('./pseudo')).pseudo);
  if (!learnt.has(language)) learnt.set(language, await fetched(language));
  return language;
}

/** The language of Windows for finding texts that do not fit: every sentence is longer and has odd letters. */
const PSEUDO = 'qps-ploc';

async function fetched(language: Language): Promise<Spoken> {
  switch (language) {
    case 'sv':
      return (await import(/* webpackChunkName: "language-sv" */ './spoken-sv')).spoken;
    case 'fi':
      return (await import(/* webpackChunkName: "language-fi" */ './spoken-fi')).spoken;
    case 'en':
      return (await import(/* webpackChunkName: "language-en" */ './spoken-en')).spoken;
  }
}

function spoken(language: Language): Spoken {
  const known = learnt.get(language);
  if (!known) throw new Error(`${language} has not been learnt`);
  return known;
}

export function paneWords(language: Language): PaneWords {
  return spoken(language).words;
}

export function paneTexts(language: Language): Texts {
  return spoken(language).texts;
}
