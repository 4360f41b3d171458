import type { Language } from '../texts';
import type { Explanations } from './words';

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
