import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Amount } from '../../engine/model/amount';
import type { CellRef } from '../../engine/model/cell';
import { address, sameCell } from '../../engine/model/cell';
import type { Arithmetic } from '../../engine/model/finding';
import { decimalsOf, isCopy, termName, writeAmount } from '../../i18n/numbers';
import type { Texts } from '../../i18n/texts';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  label: {
    padding: `1px ${tokens.spacingHorizontalS} 1px ${tokens.spacingHorizontalXS}`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  figure: {
    padding: `1px ${tokens.spacingHorizontalXS} 1px 0`,
    textAlign: 'right',
    verticalAlign: 'bottom',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  place: { color: tokens.colorNeutralForeground3 },
  sum: { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  apart: { color: tokens.colorNeutralForeground2 },
  odd: {
    backgroundColor: tokens.colorPaletteRedBackground1,
    // Where the theme has no such colours the frame alone tells it.
    outline: `1px solid ${tokens.colorPaletteRedBorder1}`,
    '& *': { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
});

export interface ArithmeticTableProps {
  readonly arithmetic: Arithmetic;
  /** The cell whose figure is the odd one. */
  readonly odd: CellRef;
  readonly texts: Texts;
}

/** The sum laid out as on paper, with the odd figure marked. */
export function ArithmeticTable({ arithmetic, odd, texts }: ArithmeticTableProps) {
  const styles = useStyles();
  const { total, terms, sum, stated, blank, difference } = arithmetic;
  const decimals = decimalsOf(arithmetic);
  const row = (key: string, label: string, amount: Amount | null, className?: string, cell?: CellRef) => (
    <tr key={key} className={className}>
      <th scope="row" className={styles.label}>
        {label}
        {cell && <span className={styles.place}> {address(cell)}</span>}
      </th>
      <td className={styles.figure}>
        {amount ? writeAmount(amount, texts.numbers, decimals) : texts.app.nothing}
      </td>
    </tr>
  );
  return (
    <table className={styles.table} aria-label={texts.app.arithmetic}>
      <tbody>
        {terms.map((term) =>
          row(
            address(term.cell) + term.cell.sheet,
            termName(term),
            term.amount,
            sameCell(term.cell, odd) ? styles.odd : undefined,
            term.cell,
          ),
        )}
        {!isCopy(arithmetic) && row('sum', texts.app.sumOfParts, sum, styles.sum)}
        {row(
          'stated',
          texts.app.stated(address(total)),
          blank ? null : stated,
          mergeClasses(sameCell(total, odd) && styles.odd),
        )}
        {!blank && row('difference', texts.app.difference, difference, styles.apart)}
      </tbody>
    </table>
  );
}
