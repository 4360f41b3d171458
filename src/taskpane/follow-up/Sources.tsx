import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FollowUpShown } from '../../app/follow-up';
import type { RangeRef } from '../../engine/model/cell';
import { rangeAddress } from '../../engine/model/cell';
import type { FollowUpWords } from '../../engine/model/follow-up-words';
import type { FollowUpViewWords } from '../../i18n/follow-up-view/words';
import { useBox, useText } from '../parts/styles';

const useStyles = makeStyles({
  source: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
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
  const text = useText();
  const box = useBox();
  return (
    <section>
      <h3 className={text.subheading}>{words.sources}</h3>
      <ul className={text.list}>
        {sources.map(({ purpose, title, range }) => {
          const place = `${range.sheet} ${rangeAddress(range)}`;
          return (
            <li key={`${purpose} ${place}`} className={styles.source}>
              <div className={styles.words}>
                <div>{title}</div>
                <div className={text.small}>{tab.head.purposes[purpose]}</div>
              </div>
              <Button
                size="small"
                className={box.slim}
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
