import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Flag } from '../../engine/model/follow-up';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  sign: { flexShrink: 0, width: '14px', height: '14px' },
  fully: { color: tokens.colorPaletteGreenForeground1 },
  partly: { color: tokens.colorPaletteMarigoldForeground1 },
  not: { color: tokens.colorPaletteRedForeground1 },
  none: { color: tokens.colorNeutralForeground2 },
  word: { color: tokens.colorNeutralForeground1 },
});

/** Four shapes that differ without their colours. */
const SIGNS: Readonly<Record<Flag, ReactNode>> = {
  fully: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path
        d="M4.5 8.2l2.4 2.4 4.6-5"
        fill="none"
        style={{ stroke: tokens.colorNeutralBackground1 }}
        strokeWidth="1.8"
      />
    </>
  ),
  partly: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" />
    </>
  ),
  not: (
    <>
      <path d="M8 .8L15.2 8 8 15.2.8 8z" fill="currentColor" />
      <path
        d="M5.6 5.6l4.8 4.8m0-4.8l-4.8 4.8"
        style={{ stroke: tokens.colorNeutralBackground1 }}
        strokeWidth="1.7"
      />
    </>
  ),
  none: <path d="M3 8h10" stroke="currentColor" strokeWidth="2" />,
};

/** A flag as a shape and a word. */
export function FlagMark({ flag, word }: { readonly flag: Flag; readonly word: string }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.mark, styles[flag])}>
      <svg className={styles.sign} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {SIGNS[flag]}
      </svg>
      <span className={styles.word}>{word}</span>
    </span>
  );
}
