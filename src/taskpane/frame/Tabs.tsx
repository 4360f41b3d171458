import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { FrameSession } from '../../app/frame-session';
import type { PaneWords } from '../../i18n/pane/words';
import { VIEWS } from '../views';

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    appearance: 'none',
    border: 0,
    borderBottom: '3px solid transparent',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    // No bolder letters: the tabs beside it would move.
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
  },
});

/** Plain buttons with the chosen one marked: every one is reached with Tab, none needs to be learnt. */
export function Tabs({ frame, words }: { readonly frame: FrameSession; readonly words: PaneWords }) {
  const styles = useStyles();
  const { view } = useSyncExternalStore(frame.subscribe, frame.state);
  return (
    <nav className={styles.tabs} aria-label={words.viewsLabel}>
      {VIEWS.map(({ id }) => (
        <button
          key={id}
          type="button"
          className={mergeClasses(styles.tab, id === view && styles.chosen)}
          aria-current={id === view ? 'page' : undefined}
          onClick={() => {
            frame.goTo(id);
          }}
        >
          {words.views[id]}
        </button>
      ))}
    </nav>
  );
}
