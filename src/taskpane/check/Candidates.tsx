import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CellRef } from '../../engine/model/cell';
import { address } from '../../engine/model/cell';
import type { Candidate, Finding } from '../../engine/model/finding';
import { decimalsIn, writeAmount } from '../../i18n/numbers';
import { resultWords } from '../../i18n/pane/languages';
import type { Texts } from '../../i18n/texts';
import { useBox, useText } from '../parts/styles';
import { TextButton } from '../parts/TextButton';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  place: { flex: '1 1 5em', minWidth: 0, fontSize: tokens.fontSizeBase200 },
});

export interface CandidatesProps {
  readonly finding: Finding;
  readonly texts: Texts;
  readonly onShow: (cell: CellRef) => void;
  readonly onChoose: (candidate: Candidate) => void;
}

/** The cells of which any could be the wrong one: see it in the sheet, or put it right there. */
export function Candidates({ finding, texts, onShow, onChoose }: CandidatesProps) {
  const styles = useStyles();
  const text = useText();
  const box = useBox();
  const words = resultWords(texts.language).repair;
  return (
    <div>
      <p className={text.quiet}>{texts.app.candidates}</p>
      <ul className={text.list}>
        {finding.candidates.map((candidate) => {
          const { cell, value } = candidate;
          const elsewhere = cell.sheet === finding.cell.sheet ? '' : `${cell.sheet} `;
          const place = elsewhere + address(cell);
          return (
            <li key={place} className={styles.row}>
              <TextButton
                className={styles.place}
                aria-label={texts.app.showCell(`${cell.sheet} ${address(cell)}`)}
                onClick={() => {
                  onShow(cell);
                }}
              >
                {place}
              </TextButton>
              <span className={text.figure}>
                {writeAmount(value, texts.numbers, decimalsIn(finding.message))}
              </span>
              <Button
                size="small"
                className={box.slim}
                aria-label={words.hereAt(place)}
                onClick={() => {
                  onChoose(candidate);
                }}
              >
                {words.here}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
