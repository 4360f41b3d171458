import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import { textButtonStyle } from './textButtonStyle';

const useStyles = makeStyles({
  button: {
    ...textButtonStyle,
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalXS,
    color: 'inherit',
    ':hover': { textDecorationLine: 'underline' },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  mark: { flexShrink: 0, width: '10px', height: '10px', transitionProperty: 'none' },
  turned: { transform: 'rotate(90deg)' },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
  },
});

export interface TurnerProps {
  readonly title: ReactNode;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly className?: string | undefined;
  /** The element that it shows and hides. */
  readonly controls?: string | undefined;
}

/** The line that opens something, wherever that stands. */
export function Turner({ title, open, onToggle, className, controls }: TurnerProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, className)}
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      onClick={onToggle}
    >
      <svg
        className={mergeClasses(styles.mark, open && styles.turned)}
        viewBox="0 0 10 10"
        aria-hidden="true"
        focusable="false"
      >
        <path d="M3 1l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      <span>{title}</span>
    </button>
  );
}

export interface FoldProps {
  /** One for each state where it says more than what is inside. */
  readonly title: ReactNode | ((open: boolean) => ReactNode);
  readonly className?: string;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** What need not be seen at first. */
export function Fold({ title, className, startsOpen = false, children }: FoldProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  return (
    <div>
      <Turner
        title={typeof title === 'function' ? title(open) : title}
        className={mergeClasses(styles.quiet, className)}
        open={open}
        controls={id}
        onToggle={() => {
          setOpen(!open);
        }}
      />
      {open && (
        <div id={id} className={styles.content}>
          {children}
        </div>
      )}
    </div>
  );
}
