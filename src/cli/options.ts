import type { Language } from '../i18n/texts';
import type { FollowUpOptions } from './follow-up-options';
import { takesValue, withValue } from './follow-up-options';

export type FailOn = 'error' | 'warning' | 'never';

export interface Options {
  readonly command: 'check' | 'inspect' | 'followup';
  readonly files: readonly string[];
  readonly json: boolean;
  readonly language: Language | null;
  readonly failOn: FailOn;
  /** The files are read as one workbook, so that what stands in two of them is compared. */
  readonly together: boolean;
  readonly followUp: FollowUpOptions;
}

type Command = Options['command'];
const COMMANDS: readonly Command[] = ['check', 'inspect', 'followup'];

const HELP: readonly string[] = ['help', '--help', '-h'];

/** What was asked for, or the first word that could not be understood (empty: a command or a file is missing). */
export function readOptions(words: readonly string[]): Options | { readonly unknown: string } | 'help' {
  const [first, ...rest] = words;
  if (HELP.some((word) => word === first || (word !== 'help' && rest.includes(word)))) return 'help';
  const command = COMMANDS.find((one) => one === first);
  if (command === undefined) return { unknown: first ?? '' };
  const files: string[] = [];
  let json = false;
  let language: Language | null = null;
  let failOn: FailOn = 'error';
  let together = false;
  let followUp: FollowUpOptions = { output: null, inPlace: false, wishes: {} };
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i] ?? '';
    const [name, attached] = word.startsWith('--') ? word.split('=', 2) : [word];
    if (name === '--json' && command !== 'followup') json = true;
    else if (word === '--together' && command !== 'followup') together = true;
    else if (name === '--lang') {
      const value = attached ?? rest[++i];
      if (value !== 'sv' && value !== 'fi' && value !== 'en') return { unknown: `--lang ${value ?? ''}` };
      language = value;
    } else if (name === '--fail-on' && command !== 'followup') {
      const value = attached ?? rest[++i];
      if (value !== 'error' && value !== 'warning' && value !== 'never')
        return { unknown: `--fail-on ${value ?? ''}` };
      failOn = value;
    } else if (command === 'followup' && name !== undefined && takesValue(name)) {
      const value = attached ?? rest[++i];
      const next = withValue(followUp, name, value);
      if (!next) return { unknown: `${name} ${value ?? ''}` };
      followUp = next;
    } else if (command === 'followup' && name === '--in-place') followUp = { ...followUp, inPlace: true };
    else if (word.startsWith('-') && word !== '-') return { unknown: word };
    else files.push(word);
  }
  if (language) followUp = { ...followUp, wishes: { ...followUp.wishes, language } };
  return { command, files, json, language, failOn, together, followUp };
}
