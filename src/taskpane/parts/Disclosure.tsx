import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId } from 'react';

const useStyles = makeStyles({
  button: {
    appearance: 'none',
    border: 0,
    background: 'none',
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} 0`,
    minHeight: '24px',
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalXS,
    font: 'inherit',
    color: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: '2px' },
  },
  mark: { flexShrink: 0, width: '10px', height: '10px', transitionProperty: 'none' },
  turned: { transform: 'rotate(90deg)' },
});

export interface DisclosureProps {
  readonly label: ReactNode;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly className?: string;
  /** What is shown while it is open. */
  readonly children: ReactNode;
}

/** A line that opens what lies under it. */
export function Disclosure({ label, open, onToggle, className, children }: DisclosureProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={mergeClasses(styles.button, className)}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
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
        <span>{label}</span>
      </button>
      {open && <div id={id}>{children}</div>}
    </>
  );
}
