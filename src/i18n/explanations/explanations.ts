import type { Language } from '../texts';

/** What each check looks for and how it judges, in a controller's words: the paragraphs of its page in the pane. */
export type Explanations = Readonly<Record<string, readonly string[]>>;

/** Fetched when somebody asks. */
export async function explanations(language: Language): Promise<Explanations> {
  switch (language) {
    case 'sv':
      return (await import('./sv')).sv;
    case 'fi':
      return (await import('./fi')).fi;
    case 'en':
      return (await import('./en')).en;
  }
}
