import { plainWords } from '../words/words';

/** The same indicator under every spelling of its name. */
export function indicatorKey(name: string): string {
  return plainWords(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
