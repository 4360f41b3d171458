import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { PaneWords } from '../../i18n/pane/words';

const useStyles = makeStyles({
  /** Over what is there, so that nothing moves while it comes and goes. */
  place: {
    height: 0,
    // Nor does the gap in front of it count.
    marginBottom: `calc(-1 * ${tokens.spacingVerticalL})`,
    position: 'sticky',
    top: tokens.spacingVerticalS,
    zIndex: 1,
  },
  progress: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
  line: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px' },
  track: {
    height: '4px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  done: {
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    transitionProperty: 'width',
    transitionDuration: tokens.durationNormal,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    '@media (prefers-reduced-motion: reduce)': { transitionProperty: 'none' },
  },
});

export interface ProgressProps {
  /** From 0 to 1. */
  readonly part: number;
  readonly words: PaneWords['progress'];
  readonly onStop: () => void;
}

export default function Progress({ part, words, onStop }: ProgressProps) {
  const styles = useStyles();
  const percent = Math.round(part * 100);
  const doing = part === 0 ? words.reading : words.checking;
  return (
    <div className={styles.place}>
      <div className={styles.progress}>
        <div className={styles.line}>
          <span>{doing}</span>
          <Button size="small" onClick={onStop}>
            {words.stop}
          </Button>
        </div>
        <div
          className={styles.track}
          role="progressbar"
          aria-label={doing}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={percent}
        >
          <div className={styles.done} style={{ width: `${String(percent)}%` }} />
        </div>
      </div>
    </div>
  );
}
