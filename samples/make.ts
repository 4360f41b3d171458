import { createXlsx } from '../src/xlsx/create';
import { emptyWorkbook, errorCell, proseOnly, protectedSheet } from './data/bad-input';
import { ekonomiEvp } from './data/ekonomi-evp';
import { hagerstenLiljeholmen } from './data/hagersten-liljeholmen';
import { korrekt } from './data/korrekt';
import { lovisaBokslut } from './data/lovisa-bokslut';
import { lovisaBudget } from './data/lovisa-budget';
import { servicenamnden } from './data/servicenamnden';
import { layOut } from './layout';

export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const books = [
  lovisaBokslut,
  lovisaBudget,
  servicenamnden,
  hagerstenLiljeholmen,
  ekonomiEvp,
  korrekt,
  emptyWorkbook,
  proseOnly,
  protectedSheet,
  errorCell,
];

/** Every sample workbook, ready to be written. */
export function makeSamples(): Sample[] {
  return books.map((book) => ({ name: book.file, bytes: createXlsx(layOut(book)) }));
}
