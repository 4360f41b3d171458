import type { FollowUpWishes } from '../app/follow-up';
import type { FollowUpChoices, Settings } from '../engine/model/follow-up';

export interface FollowUpOptions {
  readonly output: string | null;
  readonly inPlace: boolean;
  readonly wishes: FollowUpWishes;
}

type Read = (value: string) => FollowUpChoices | null;

const READERS: Readonly<Record<string, Read>> = {
  '--year': (value) => (/^(?:19|20)\d\d$/.test(value) ? { year: Number(value) } : null),
  '--period': (value) => {
    const period = value.toUpperCase();
    return period === 'T1' || period === 'T2' || period === 'T3' ? { period } : null;
  },
  '--unit': (value) => UNITS[value.toLowerCase()] ?? null,
  '--guide': (value) => limit('guide', share(value)),
  '--amount': (value) => limit('amount', number(value)),
  '--share': (value) => limit('share', share(value)),
  '--tolerance': (value) => limit('tolerance', share(value)),
  '--accuracy': (value) => limit('accuracy', share(value)),
  '--rule': (value) => (value === 'both' || value === 'either' ? { settings: { rule: value } } : null),
};

const UNITS: Readonly<Record<string, FollowUpChoices>> = {
  source: { scale: 'source' },
  kr: { scale: 1, currency: 'SEK' },
  tkr: { scale: 1000, currency: 'SEK' },
  mnkr: { scale: 1_000_000, currency: 'SEK' },
  euro: { scale: 1, currency: 'EUR' },
  teuro: { scale: 1000, currency: 'EUR' },
  meuro: { scale: 1_000_000, currency: 'EUR' },
};

export function takesValue(name: string): boolean {
  return name === '-o' || name in READERS;
}

/** The options with one more of them, or null where its value says nothing. */
export function withValue(
  options: FollowUpOptions,
  name: string,
  value: string | undefined,
): FollowUpOptions | null {
  if (value === undefined || value === '') return null;
  if (name === '-o') return { ...options, output: value };
  const read = READERS[name]?.(value.trim());
  if (!read) return null;
  const settings = { ...options.wishes.settings, ...read.settings };
  return { ...options, wishes: { ...options.wishes, ...read, settings } };
}

function limit(name: Exclude<keyof Settings, 'rule'>, value: number | null): FollowUpChoices | null {
  return value === null ? null : { settings: { [name]: value } };
}

/** `100000`, `100 000`, `0,5`. */
function number(text: string): number | null {
  const plain = text.replace(/\s/g, '').replace(',', '.');
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** `2 %`, `0,02`, `8/12`. */
function share(text: string): number | null {
  const [part = '', whole, ...rest] = text.split('/');
  if (rest.length > 0) return null;
  if (whole !== undefined) {
    const [own, all] = [number(part), number(whole)];
    return own === null || !all ? null : own / all;
  }
  const percent = /^(.*?)\s*%$/.exec(text)?.[1];
  const own = number(percent ?? text);
  return own === null ? null : percent === undefined ? own : own / 100;
}
