import type { ResultWords, SpokenOfResult } from '../result-view/words';
import type { FirstTexts, Language, Texts } from '../texts';
import type { PaneWords, Spoken } from './words';

const learnt = new Map<Language, Spoken>();
const learntOfResult = new Map<Language, SpokenOfResult>();
let told = <Value>(sentences: Value): Value => sentences;

/** The language of Windows for finding texts that do not fit: every sentence is longer and has odd letters. */
const PSEUDO = 'qps-ploc';

/** `fi-FI` -> Finnish, `sv-FI` -> Swedish; English for every other language. */
export function languageOf(tag: string): Language {
  const language = tag.slice(0, 2).toLowerCase();
  return language === 'sv' || language === 'fi' ? language : 'en';
}

/** Each language comes as a file of its own, before anything is said in it. */
export async function learn(tag: string): Promise<Language> {
  const language = languageOf(tag);
  if (tag.toLowerCase() === PSEUDO) told = (await import('./pseudo')).stretched;
  if (!learnt.has(language)) learnt.set(language, told((await FILES[language]()).spoken));
  return language;
}

/** Most sentences are about findings, and come while the first check runs. */
export async function learnResult(language: Language): Promise<void> {
  if (!learntOfResult.has(language))
    learntOfResult.set(language, told((await RESULT_FILES[language]()).spoken));
}

const FILES = {
  sv: () => import(/* webpackChunkName: "language-sv" */ './spoken-sv'),
  fi: () => import(/* webpackChunkName: "language-fi" */ './spoken-fi'),
  en: () => import(/* webpackChunkName: "language-en" */ './spoken-en'),
};

const RESULT_FILES = {
  sv: () => import('../result-view/spoken-sv'),
  fi: () => import('../result-view/spoken-fi'),
  en: () => import('../result-view/spoken-en'),
};

export const paneWords = (language: Language): PaneWords => known(learnt, language).words;

export const paneTexts = (language: Language): FirstTexts => known(learnt, language).texts;

export const resultWords = (language: Language): ResultWords => known(learntOfResult, language).words;

export const resultTexts = (language: Language): Texts => known(learntOfResult, language).texts;

function known<Said>(all: ReadonlyMap<Language, Said>, language: Language): Said {
  const said = all.get(language);
  if (!said) throw new Error(`${language} has not been learnt`);
  return said;
}
