import { createXlsx, type NewWorkbook } from '../src/xlsx/create';
import { emptyWorkbook, errorCell, proseOnly, protectedSheet } from './data/bad-input';
import { ekonomiEvp } from './data/ekonomi-evp';
import { hagerstenLiljeholmen } from './data/hagersten-liljeholmen';
import { korrekt } from './data/korrekt';
import { lovisaBokslut } from './data/lovisa-bokslut';
import { lovisaBudget } from './data/lovisa-budget';
import type { Book } from './data/model';
import { servicenamnden } from './data/servicenamnden';
import { largeWorkbook } from './large';
import { layOut } from './layout';

export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The five documents that the project started from. */
export const documents: readonly Book[] = [
  lovisaBokslut,
  lovisaBudget,
  servicenamnden,
  hagerstenLiljeholmen,
  ekonomiEvp,
];

/** Made up: one workbook without a fault, and four that a check can say little of. */
export const cases: readonly Book[] = [korrekt, emptyWorkbook, proseOnly, protectedSheet, errorCell];

/** What each sample holds, by file name; nothing is made before it is asked for. */
export function plans(): { readonly name: string; readonly plan: () => NewWorkbook }[] {
  return [
    ...[...documents, ...cases].map((book) => ({ name: book.file, plan: () => layOut(book) })),
    { name: 'stort.xlsx', plan: largeWorkbook },
  ];
}

/** Every sample workbook, ready to be written. */
export function makeSamples(): Sample[] {
  return plans().map(({ name, plan }) => ({ name, bytes: createXlsx(plan()) }));
}
