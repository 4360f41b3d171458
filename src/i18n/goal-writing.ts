import { shortName, writeStated } from './measures';
import { NUMBER_WRITING, writeAmount } from './numbers';
import type { Language } from './texts';
import { listed } from './words';

/** How what is said of goals writes values, shares and names in one language. */
export function goalWriting(language: Language, and: string, more: (count: number) => string) {
  const numbers = NUMBER_WRITING[language];
  return {
    say: (value: Parameters<typeof writeStated>[0]) => writeStated(value, numbers),
    percent: (value: Parameters<typeof writeAmount>[0]) => `${writeAmount(value, numbers)}\u00a0%`,
    list: (names: readonly string[]) => listed([...new Set(names.map(shortName))], and, more),
  };
}
