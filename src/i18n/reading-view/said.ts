import type { Corrected, Direction } from '../../engine/model/correction';
import type { Side } from '../../engine/model/kinds';
import type { ReadingWords } from '../reading/words';

interface SaidWords {
  readonly reading: ReadingWords;
  readonly notBudget: string;
  readonly kind: string;
  readonly measures: Readonly<Record<Side, string>>;
  readonly measuredByLines: string;
  readonly unit: string;
  readonly year: string;
  readonly period: string;
  readonly periods: Readonly<Record<4 | 8 | 12, string>>;
  readonly notSaid: string;
  readonly noHeader: string;
  readonly directions: Readonly<Record<Direction, string>>;
}

/** A correction in a few words: what it is about, a colon, and the answer. */
export function saidIn(words: SaidWords): (correction: Corrected) => string {
  const { reading, notSaid } = words;
  return (one) => {
    const column = 'column' in one ? one.column.header || words.noHeader : '';
    switch (one.what) {
      case 'not-budget':
        return words.notBudget;
      case 'kind':
        return `${words.kind}: ${reading.kinds[one.kind]}`;
      case 'unit':
        return `${words.unit}: ${reading.unit(one.unit)}`;
      case 'signs':
        return capital(reading.signs[one.signs]);
      case 'deviations':
        return capital(reading.deviations[one.deviations]);
      case 'role':
        return `${column}: ${reading.roles[one.role]}`;
      case 'measure':
        return `${column}: ${one.measure === null ? words.measuredByLines : words.measures[one.measure]}`;
      case 'year':
        return `${column}: ${words.year} ${one.year === null ? notSaid : String(one.year)}`;
      case 'months':
        return `${column}: ${words.period} ${one.months === null ? notSaid : words.periods[one.months]}`;
      case 'direction':
        return `${one.line}: ${words.directions[one.direction]}`;
    }
  };
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
