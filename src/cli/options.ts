import type { Language } from '../i18n/texts';

export type FailOn = 'error' | 'warning' | 'never';

export interface Options {
  readonly command: 'check' | 'inspect';
  readonly files: readonly string[];
  readonly json: boolean;
  readonly language: Language | null;
  readonly failOn: FailOn;
}

/** What was asked for, or the first word that could not be understood (empty: a command or a file is missing). */
export function readOptions(words: readonly string[]): Options | { readonly unknown: string } {
  const [command, ...rest] = words;
  if (command !== 'check' && command !== 'inspect') return { unknown: command ?? '' };
  const files: string[] = [];
  let json = false;
  let language: Language | null = null;
  let failOn: FailOn = 'error';
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i] ?? '';
    const [name, attached] = word.startsWith('--') ? word.split('=', 2) : [word];
    if (name === '--json') json = true;
    else if (name === '--lang') {
      const value = attached ?? rest[++i];
      if (value !== 'sv' && value !== 'fi' && value !== 'en') return { unknown: `--lang ${value ?? ''}` };
      language = value;
    } else if (name === '--fail-on') {
      const value = attached ?? rest[++i];
      if (value !== 'error' && value !== 'warning' && value !== 'never')
        return { unknown: `--fail-on ${value ?? ''}` };
      failOn = value;
    } else if (word.startsWith('--')) return { unknown: word };
    else files.push(word);
  }
  return { command, files, json, language, failOn };
}
