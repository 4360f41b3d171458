import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Change } from '../../app/reading-session';
import type { Report } from '../../engine/model/report';
import type { ReadingViewWords } from '../../i18n/reading-view/words';
import { useBox } from '../parts/styles';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: tokens.spacingVerticalS,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
});

export interface LastChangeProps {
  readonly change: Change | null;
  readonly busy: boolean;
  readonly report: Report | null;
  readonly words: ReadingViewWords;
  readonly onUndo: () => void;
}

/** What was put right last, what the check says now, and the way back. */
export function LastChange({ change, busy, report, words, onUndo }: LastChangeProps) {
  const styles = useStyles();
  const box = useBox();
  const undo = useRef<HTMLButtonElement>(null);
  // Where what had the focus is gone, the way back takes it.
  useEffect(() => {
    if (change && document.activeElement === document.body) undo.current?.focus();
  }, [change]);
  if (!change && !busy) return null;
  if (busy || !change)
    return (
      <div className={styles.bar}>
        <Spinner size="tiny" label={words.reading} />
      </div>
    );
  return (
    <div className={styles.bar}>
      <div>{changeText(change, report, words)}</div>
      <Button
        ref={(element: HTMLButtonElement | null) => {
          undo.current = element;
        }}
        size="small"
        className={box.slim}
        onClick={onUndo}
      >
        {words.undo}
      </Button>
    </div>
  );
}

/** The same words for whoever looks and whoever listens. */
export function changeText(change: Change, report: Report | null, words: ReadingViewWords): string {
  const done = change.kind === 'saved' ? words.saved : words.undone;
  if (!report) return done;
  const of = (severity: 'error' | 'warning') =>
    report.findings.filter((finding) => finding.severity === severity).length;
  return `${done} ${words.rechecked(of('error'), of('warning'))}`;
}
