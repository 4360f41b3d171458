import type { Amount } from '../model/amount';
import { amount, compare, subtract } from '../model/amount';
import type { Status, WordedTarget } from '../model/goals';
import { readText } from '../numbers/figure';
import { plainWords } from '../reading/words/words';
import type { Tolerance } from './judge';
import { slackOf } from './judge';

/** A share that a text asks for, with the share that another text answers. */
export interface Answer {
  readonly target: Amount;
  readonly bound: 'least' | 'most';
  readonly said: Amount;
  /** What is said is the share of those who did not. */
  readonly complement: boolean;
  /** What it comes to for those who did. */
  readonly value: Amount;
}

const ALL = amount(100n, 0);

/** Each sentence of the target that asks for a share, with the sentence of the outcome that speaks of the same. */
export function answersOf(target: string, outcome: string): Answer[] {
  const answers = sentences(outcome).flatMap((sentence) => {
    const share = shareIn(sentence);
    return share ? [{ sentence, share }] : [];
  });
  return sentences(target).flatMap((asked) => {
    const share = shareIn(asked);
    const bound = LEAST.test(asked) ? 'least' : MOST.test(asked) ? 'most' : null;
    if (!share || !bound) return [];
    const near = answers
      .map((one) => ({ ...one, common: commonWords(asked, one.sentence) }))
      .sort((a, b) => b.common - a.common)[0];
    if (!near || near.common < 2) return [];
    const complement = isDenied(near.sentence) && !isDenied(asked);
    const value = complement ? subtract(ALL, near.share) : near.share;
    return [{ target: share, bound, said: near.share, complement, value }];
  });
}

/** All that is asked is reached, some of it, or none. */
export function judgeWorded({ name, outcome, status }: WordedTarget, tolerance: Tolerance): Status {
  if (status) return status;
  const verdicts = answersOf(name, outcome?.text ?? '').map(({ target, bound, value }) => {
    const miss = bound === 'least' ? subtract(target, value) : subtract(value, target);
    if (miss.units <= 0n) return 'fully';
    return compare(miss, slackOf(target, '%', tolerance)) <= 0 ? 'partly' : 'not';
  });
  if (verdicts.length === 0) return 'none';
  if (verdicts.every((one) => one === 'fully')) return 'fully';
  return verdicts.every((one) => one === 'not') ? 'not' : 'partly';
}

const LEAST = /(?<!\p{L})(?:minst|lägst|vähintään|at least)(?!\p{L})/iu;
const MOST = /(?<!\p{L})(?:högst|enintään|korkeintaan|at most)(?!\p{L})/iu;
const DENIED = /(?<!\p{L})(?:inte|ej|aldrig|ei|eivät|eikä|not)(?!\p{L})/u;
const SHARE = /(\d+(?:[.,]\d+)?)\s*(?:%|procent|prosent|per cent|percent)/i;

export function sentences(text: string): string[] {
  return text.split(/(?<=[.!?])\s+|\n/).filter((sentence) => sentence.trim() !== '');
}

export function shareIn(sentence: string): Amount | null {
  const digits = SHARE.exec(sentence)?.[1];
  const read = digits ? readText(digits.replace('.', ','), ',') : null;
  return read?.kind === 'figure' ? read.figure.amount : null;
}

/** A word of denial after the share. */
export function isDenied(sentence: string): boolean {
  const at = SHARE.exec(sentence);
  return DENIED.test(plainWords(at ? sentence.slice(at.index) : sentence));
}

const COMMON = new Set(
  'att och det den som har hade med för sin sitt sina inte kan kunna ska skall när var ett enligt minst högst procent cirka ungefär svarande anställda upplever upplevde personalenkäten resultaten että joka jotka ovat prosenttia vähintään kyselyn mukaan the and that have with'.split(
    ' ',
  ),
);
const STEM = 5;

function commonWords(a: string, b: string): number {
  const stems = (text: string) =>
    new Set(
      (plainWords(text).match(/\p{L}{3,}/gu) ?? [])
        .filter((word) => !COMMON.has(word))
        .map((word) => word.slice(0, STEM)),
    );
  const other = stems(b);
  return [...stems(a)].filter((stem) => other.has(stem)).length;
}
