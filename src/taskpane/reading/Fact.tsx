import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Correction } from '../../engine/model/correction';
import type { ReadingViewWords } from '../../i18n/reading-view/words';
import { TextButton } from '../parts/TextButton';
import { useBox, useText } from '../parts/styles';

const useStyles = makeStyles({
  fact: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  row: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
  },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  value: {
    fontWeight: tokens.fontWeightSemibold,
    '::first-letter': { textTransform: 'uppercase' },
  },
  quiet: {
    '::first-letter': { textTransform: 'uppercase' },
  },
  corrected: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
});

export interface FactProps {
  /** What the reading is about, in front of it. */
  readonly label: string;
  readonly value: ReactNode;
  /** What speaks for it. */
  readonly evidence?: readonly string[];
  /** Those of a person that decide it. */
  readonly corrections: readonly Correction[];
  readonly words: ReadingViewWords;
  readonly busy: boolean;
  readonly onTakeBack: (corrections: readonly Correction[]) => void;
  /** The questions with which it is put right; missing where it cannot be. */
  readonly editor?: (close: () => void) => ReactNode;
  /** What the buttons are about, for whoever does not see where they stand. */
  readonly name?: string;
}

/** One thing that was understood of a table, with what speaks for it and a way to put it right. */
export function Fact(props: FactProps) {
  const { label, value, evidence = [], corrections, words, busy, onTakeBack, editor } = props;
  const name = props.name ?? label;
  const styles = useStyles();
  const text = useText();
  const box = useBox();
  const [editing, setEditing] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !editing) change.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  return (
    <div className={styles.fact}>
      <div className={styles.row}>
        <div className={styles.words}>
          <div className={text.small}>{label}</div>
          <div className={styles.value}>{value}</div>
        </div>
        {editor && !editing && (
          <Button
            ref={(element: HTMLButtonElement | null) => {
              change.current = element;
            }}
            size="small"
            className={box.slim}
            aria-label={words.changeWhat(name)}
            onClick={() => {
              setEditing(true);
            }}
          >
            {words.change}
          </Button>
        )}
      </div>
      {evidence.map((sentence) => (
        <div key={sentence} className={mergeClasses(text.small, styles.quiet)}>
          {sentence}
        </div>
      ))}
      {corrections.length > 0 && (
        <div className={styles.corrected}>
          <strong>{words.byYou}</strong>
          <TextButton
            disabled={busy}
            aria-label={words.takeBackWhat(name)}
            onClick={() => {
              onTakeBack(corrections);
            }}
          >
            {words.takeBack}
          </TextButton>
        </div>
      )}
      {editor &&
        editing &&
        editor(() => {
          setEditing(false);
        })}
    </div>
  );
}
