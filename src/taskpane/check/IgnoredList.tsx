import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Ignored } from '../../app/ignoring';
import type { Session } from '../../app/session';
import { blockOf } from '../../app/told-cells';
import { rangeAddress } from '../../engine/model/cell';
import { resultWords } from '../../i18n/pane/languages';
import type { Texts } from '../../i18n/texts';
import { focusHeading } from '../parts/focusHeading';
import { Fold } from '../parts/Fold';
import { useText } from '../parts/styles';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  title: { overflowWrap: 'anywhere' },
  reason: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

export interface IgnoredListProps {
  readonly ignored: readonly Ignored[];
  readonly session: Session;
  readonly texts: Texts;
}

/** What the user has set aside, with the reasons, and the way back. */
export function IgnoredList({ ignored, session, texts }: IgnoredListProps) {
  const styles = useStyles();
  const text = useText();
  const words = resultWords(texts.language).ignore;
  if (ignored.length === 0) return null;
  return (
    <Fold title={words.list(ignored.length)}>
      <ul className={mergeClasses(text.list, styles.list)}>
        {ignored.map(({ finding, memo }) => {
          const { title } = texts.finding(finding.message);
          return (
            <li key={finding.id}>
              <div className={styles.title}>
                {title} ({finding.cell.sheet} {rangeAddress(blockOf(finding))})
              </div>
              <p className={styles.reason}>{memo.reason}</p>
              <Button
                size="small"
                aria-label={words.takeBackOf(title)}
                onClick={() =>
                  void session.check.takeBack(finding).then((done) => {
                    if (!done) return;
                    session.frame.announce(words.takenBack);
                    focusHeading();
                  })
                }
              >
                {words.takeBack}
              </Button>
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
