import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Severity } from '../../engine/model/finding';

const useStyles = makeStyles({
  mark: { flex: 'none', display: 'block', marginTop: '2px' },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
});

const SHAPES: Readonly<Record<Severity, string>> = {
  error:
    'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm-.9 3.2.25 5h1.3l.25-5H7.1ZM8 10.4a.9.9 0 1 0 0 1.8.9.9 0 0 0 0-1.8Z',
  warning:
    'M8 1.2 15.4 14.6H.6L8 1.2Zm-.85 4.9.25 4.3h1.2l.25-4.3h-1.7ZM8 11.3a.85.85 0 1 0 0 1.7.85.85 0 0 0 0-1.7Z',
  info: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2ZM7.4 7h1.2v4.4H7.4V7ZM8 4.5a.8.8 0 1 1 0 1.6.8.8 0 0 1 0-1.6Z',
};

/** Told apart by its shape as well as by its colour; the word stands beside it for readers of the screen. */
export function SeverityMark({ severity, word }: { readonly severity: Severity; readonly word: string }) {
  const styles = useStyles();
  return (
    <svg
      className={mergeClasses(styles.mark, styles[severity])}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      role="img"
      aria-label={word}
    >
      <path fill="currentColor" fillRule="evenodd" d={SHAPES[severity]} />
    </svg>
  );
}
