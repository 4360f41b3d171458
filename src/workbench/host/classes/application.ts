import { CALCULATION_MODES } from '../model/book';
import { classTable } from '../rpc/members';
import type { InBook } from './places';
import { the } from './places';
import { kept, oneOf, readOnly } from './take';

export const application = classTable<Excel.Application, InBook>({
  scalars: {
    calculationMode: kept(
      ({ book }) => book,
      'calculationMode',
      oneOf(...CALCULATION_MODES),
      () => undefined,
    ),
    calculationState: readOnly(({ book }) => (book.stale.length > 0 ? 'Pending' : 'Done')),
    decimalSeparator: readOnly(({ book }) => book.culture.decimal),
    thousandsSeparator: readOnly(({ book }) => book.culture.group),
    useSystemSeparators: readOnly(() => true),
  },
  parts: { cultureInfo: (self) => the('CultureInfo', self) },
  methods: {
    calculate: ({ book }, args) => {
      args.choice(0, ['Recalculate', 'Full', 'FullRebuild']);
      book.calculateNow = true;
    },
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

export const cultureInfo = classTable<Excel.CultureInfo, InBook>({
  scalars: { name: readOnly(({ book }) => book.culture.name) },
  parts: { numberFormat: (self) => the('NumberFormatInfo', self) },
});

export const numberFormatInfo = classTable<Excel.NumberFormatInfo, InBook>({
  scalars: {
    numberDecimalSeparator: readOnly(({ book }) => book.culture.decimal),
    numberGroupSeparator: readOnly(({ book }) => book.culture.group),
  },
});
