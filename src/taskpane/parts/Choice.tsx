import { Select, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  label: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  select: { minWidth: 0, width: '100%', '& > select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

export interface Option {
  readonly value: string;
  readonly text: string;
}

export interface ChoiceProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly disabled?: boolean;
  readonly onChoose: (value: string) => void;
  /** It takes the focus when it appears. */
  readonly first?: boolean;
}

/** One of some answers, chosen in the list that the system itself shows. */
export function Choice({ label, options, value, disabled = false, onChoose, first = false }: ChoiceProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <Select
        id={id}
        autoFocus={first}
        className={styles.select}
        value={value}
        disabled={disabled}
        onChange={(_event, data) => {
          onChoose(data.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </Select>
    </div>
  );
}
