import type { Capability, FindingMessage, Notice, Severity } from '../engine/model/finding';
import type { NumberWriting } from './numbers';

export type Language = 'sv' | 'fi' | 'en';

/** What a repair mends, and what else says so. */
export type Proof = Pick<Extract<FindingMessage, { key: 'figure-proved' }>, 'mends' | 'percent'>;

/** The sentences of one finding: a headline for the list, and the whole for whoever asks. */
export interface FindingText {
  readonly title: string;
  readonly body: string;
}

/** Why something could not be done, and what the user can do about it. */
export type Trouble =
  | 'not-found'
  | 'read-only'
  | 'protected'
  | 'too-large'
  | 'busy'
  | 'not-a-workbook'
  | 'password'
  | 'damaged'
  | 'missing-file'
  | 'memory-refused'
  | 'half-done'
  | 'changed'
  | 'unexpected';

/** What is said before anything has been checked: the pane fetches no more than this before it shows itself. */
export interface FirstTexts {
  readonly language: Language;
  readonly numbers: NumberWriting;
  readonly trouble: (trouble: Trouble) => string;
  readonly app: {
    readonly name: string;
    readonly intro: string;
    readonly check: string;
    readonly checkAgain: string;
    readonly startFailed: string;
  };
}

/** Every sentence a controller can meet, in one language. A missing one does not compile. */
export interface Texts extends FirstTexts {
  readonly finding: (message: FindingMessage) => FindingText;
  readonly notice: (notice: Notice) => string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly missing: Readonly<Record<Capability, string>>;
  readonly app: FirstTexts['app'] & {
    readonly tablesFound: (tables: number, sheets: number) => string;
    /** How many relations were tried: `129 samband prövade`. */
    readonly tested: (relations: number) => string;
    readonly allClearTitle: string;
    /** Nothing was found, but some cells could not be read. */
    readonly partlyClearTitle: string;
    /** There were no sums, and nothing else to say either. */
    readonly nothingToSay: string;
    readonly counts: (errors: number, warnings: number, infos: number) => string;
    readonly roundings: (count: number) => string;
    /** Findings that the user has set aside. */
    readonly ignored: (count: number) => string;
    readonly couldNotRun: (check: string) => string;
    readonly notChecked: (checks: readonly string[], why: string) => string;
    readonly arithmetic: string;
    readonly sumOfParts: string;
    readonly stated: (cell: string) => string;
    readonly difference: string;
    readonly nothing: string;
    /** Above the further relations of a finding, where they hold with the repair. */
    readonly othersHold: string;
    readonly othersFail: string;
    /** `5 + 6 = 11, men där står 12`; null where nothing is stated. */
    readonly insteadOf: (sum: string, stated: string | null) => string;
    readonly candidates: string;
    readonly showCell: (cell: string) => string;
    readonly findings: string;
  };
  readonly cli: {
    readonly usage: string;
    readonly unknownOption: (option: string) => string;
    readonly noFiles: string;
  };
}
