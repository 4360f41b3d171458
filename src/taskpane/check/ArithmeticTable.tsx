import { makeStyles, tokens } from '@fluentui/react-components';
import type { Amount } from '../../engine/model/amount';
import { address } from '../../engine/model/cell';
import type { Arithmetic } from '../../engine/model/finding';
import { decimalsOf, termName, writeAmount } from '../../i18n/numbers';
import type { Texts } from '../../i18n/texts';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  label: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    paddingRight: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  figure: { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  sum: { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  odd: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorPaletteRedForeground1 },
});

/** The sum laid out as on paper, the odd figure last. */
export function ArithmeticTable({
  arithmetic,
  texts,
}: {
  readonly arithmetic: Arithmetic;
  readonly texts: Texts;
}) {
  const styles = useStyles();
  const { total, terms, sum, stated, difference } = arithmetic;
  const decimals = decimalsOf(arithmetic);
  const row = (key: string, label: string, amount: Amount | null, className?: string) => (
    <tr key={key} className={className}>
      <th scope="row" className={styles.label}>
        {label}
      </th>
      <td className={styles.figure}>
        {amount ? writeAmount(amount, texts.numbers, decimals) : texts.app.nothing}
      </td>
    </tr>
  );
  return (
    <table className={styles.table} aria-label={texts.app.arithmetic}>
      <tbody>
        {terms.map((term) => row(address(term.cell), termName(term), term.amount))}
        {row('sum', texts.app.sumOfParts, sum, styles.sum)}
        {row('stated', texts.app.stated(address(total)), arithmetic.blank ? null : stated, styles.odd)}
        {!arithmetic.blank && row('difference', texts.app.difference, difference)}
      </tbody>
    </table>
  );
}
