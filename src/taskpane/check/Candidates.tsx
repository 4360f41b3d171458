import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CellRef } from '../../engine/model/cell';
import { address } from '../../engine/model/cell';
import type { Finding } from '../../engine/model/finding';
import { writeAmount } from '../../i18n/numbers';
import type { Texts } from '../../i18n/texts';

const useStyles = makeStyles({
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  row: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  figure: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

export interface CandidatesProps {
  readonly finding: Finding;
  readonly texts: Texts;
  readonly onShow: (cell: CellRef, finding: string) => Promise<void>;
}

/** The cells of which any could be the wrong one; pressing one shows it. */
export function Candidates({ finding, texts, onShow }: CandidatesProps) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.intro}>{texts.app.candidates}</p>
      <ul className={styles.list}>
        {finding.candidates.map(({ cell, value }) => {
          const place = `${cell.sheet} ${address(cell)}`;
          return (
            <li key={place} className={styles.row}>
              <Button
                size="small"
                appearance="subtle"
                aria-label={texts.app.showCell(place)}
                onClick={() => void onShow(cell, finding.id)}
              >
                {place}
              </Button>
              <span className={styles.figure}>{writeAmount(value, texts.numbers)}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
