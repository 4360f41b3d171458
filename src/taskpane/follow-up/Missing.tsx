import { makeStyles, tokens } from '@fluentui/react-components';
import type { FollowUpShown } from '../../app/follow-up';
import type { CellRef } from '../../engine/model/cell';
import type { FollowUpWords } from '../../engine/model/follow-up-words';
import type { FollowUpViewWords } from '../../i18n/follow-up-view/words';
import type { NumberWriting } from '../../i18n/numbers';
import { writeRounded, writeShare } from '../../i18n/numbers';
import { TextButton } from '../parts/TextButton';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  line: { padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

export interface MissingProps {
  readonly shown: FollowUpShown;
  /** The tab is there, so that its cells can be gone to. */
  readonly there: boolean;
  readonly tab: FollowUpWords;
  readonly words: FollowUpViewWords;
  readonly numbers: NumberWriting;
  readonly onShow: (cell: CellRef) => void;
}

/** The lines that ask for a comment and have none, each a press from where it is written. */
export function Missing({ shown, there, tab, words, numbers, onShow }: MissingProps) {
  const styles = useStyles();
  const { missing, shownDecimals } = shown;
  if (missing.length === 0) return <p className={styles.quiet}>{words.missingNone}</p>;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{words.missing(missing.length)}</h3>
      <p className={styles.quiet}>{there ? words.missingAfter : words.missingBefore}</p>
      <ul className={styles.list}>
        {missing.map(({ key, label, area, deviation, deviationShare, commentCell, source }) => {
          const cell = there ? commentCell : source;
          const name = area ?? label;
          return (
            <li key={key} className={styles.line}>
              {cell ? (
                <TextButton
                  onClick={() => {
                    onShow(cell);
                  }}
                >
                  {name}
                </TextButton>
              ) : (
                name
              )}
              {deviation && (
                <div className={styles.quiet}>
                  {tab.columns.deviation} {writeRounded(deviation, numbers, shownDecimals)}
                  {deviationShare !== null && ` (${writeShare(deviationShare, numbers)})`}
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
