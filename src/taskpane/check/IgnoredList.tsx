import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Ignored } from '../../app/ignoring';
import type { Session } from '../../app/session';
import { address } from '../../engine/model/cell';
import { paneWords } from '../../i18n/pane/languages';
import type { Texts } from '../../i18n/texts';
import { focusHeading } from '../frame/focusHeading';
import { Fold } from '../frame/Fold';

const useStyles = makeStyles({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
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
  const words = paneWords(texts.language).ignore;
  if (ignored.length === 0) return null;
  return (
    <Fold title={words.list(ignored.length)}>
      <ul className={styles.list}>
        {ignored.map(({ finding, memo }) => {
          const { title } = texts.finding(finding.message);
          return (
            <li key={finding.id}>
              <div className={styles.title}>
                {title} ({finding.cell.sheet} {address(finding.cell)})
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
