import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId } from 'react';

const focus = {
  outline: `2px solid ${tokens.colorStrokeFocus2}`,
  outlineOffset: '1px',
} as const;

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  control: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textOverflow: 'ellipsis',
    ':focus-visible': focus,
    ':disabled': { color: tokens.colorNeutralForegroundDisabled },
  },
  wrong: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteRedForeground1 },
  tick: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    minHeight: '24px',
    cursor: 'pointer',
  },
  box: {
    flex: 'none',
    width: '18px',
    height: '18px',
    margin: '1px 0 0',
    accentColor: tokens.colorCompoundBrandBackground,
    ':focus-visible': focus,
  },
});

export interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChoose: (value: string) => void;
  readonly className?: string;
  readonly disabled?: boolean;
  /** It takes the focus when it appears. */
  readonly first?: boolean;
}

/** The browser's own list: known to every keyboard and reader of screens, and it costs nothing to load. */
export function Select(props: SelectProps) {
  const { label, value, options, onChoose, className, disabled = false, first = false } = props;
  const styles = useStyles();
  const id = useId();
  return (
    <div className={mergeClasses(styles.field, className)}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={styles.control}
        value={value}
        disabled={disabled}
        autoFocus={first}
        onChange={({ target }) => {
          onChoose(target.value);
        }}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly numeric: 'numeric' | 'decimal';
  /** What is wrong with what was typed. */
  readonly wrong: string | null;
  readonly onType: (value: string) => void;
  readonly onLeave?: () => void;
  readonly className?: string;
  readonly disabled?: boolean;
}

/** A number that is typed. */
export function TextField(props: TextFieldProps) {
  const { label, value, numeric, wrong, onType, onLeave, className, disabled = false } = props;
  const styles = useStyles();
  const id = useId();
  return (
    <div className={mergeClasses(styles.field, className)}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={styles.control}
        inputMode={numeric}
        value={value}
        disabled={disabled}
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : `${id}-wrong`}
        onChange={({ target }) => {
          onType(target.value);
        }}
        onBlur={onLeave}
      />
      {wrong !== null && (
        <p id={`${id}-wrong`} className={styles.wrong} role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}

export interface TickProps {
  readonly checked: boolean;
  readonly onTick: (checked: boolean) => void;
  readonly children: ReactNode;
}

export function Tick({ checked, onTick, children }: TickProps) {
  const styles = useStyles();
  return (
    <label className={styles.tick}>
      <input
        type="checkbox"
        className={styles.box}
        checked={checked}
        onChange={({ target }) => {
          onTick(target.checked);
        }}
      />
      {children}
    </label>
  );
}
