import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FollowUpShown } from '../../app/follow-up';
import type { RangeRef } from '../../engine/model/cell';
import { rangeAddress } from '../../engine/model/cell';
import type { FollowUpWords } from '../../engine/model/follow-up-words';
import type { FollowUpViewWords } from '../../i18n/follow-up-view/words';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  source: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  words: { minWidth: 0, overflowWrap: 'anywhere', hyphens: 'auto' },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  range: { flexShrink: 0, minWidth: 'auto' },
});

export interface SourcesProps {
  readonly sources: FollowUpShown['sources'];
  readonly tab: FollowUpWords;
  readonly words: FollowUpViewWords;
  readonly onShow: (range: RangeRef) => void;
}

/** The tables that the tab takes its amounts from; pressing one shows it. */
export function Sources({ sources, tab, words, onShow }: SourcesProps) {
  const styles = useStyles();
  return (
    <section>
      <h3 className={styles.heading}>{words.sources}</h3>
      <ul className={styles.list}>
        {sources.map(({ purpose, title, range }) => {
          const place = `${range.sheet} ${rangeAddress(range)}`;
          return (
            <li key={`${purpose} ${place}`} className={styles.source}>
              <div className={styles.words}>
                <div>{title}</div>
                <div className={styles.quiet}>{tab.head.purposes[purpose]}</div>
              </div>
              <Button
                size="small"
                className={styles.range}
                aria-label={words.show(place)}
                onClick={() => {
                  onShow(range);
                }}
              >
                {rangeAddress(range)}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
