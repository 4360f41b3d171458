import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { MONTHS, ROLES } from '../../engine/model/correction-memo';
import type { Corrected } from '../../engine/model/correction';
import type { Column } from '../../engine/model/table';
import type { ReadingViewWords } from '../../i18n/reading-view/words';
import type { ReadingWords } from '../../i18n/reading/words';
import { Select } from '../parts/Field';
import { Editor } from './Editor';

const useStyles = makeStyles({ year: { width: '6em', minWidth: 0 } });

const NONE = '';

export interface ColumnEditorProps {
  readonly column: Column;
  readonly words: ReadingViewWords;
  readonly reading: ReadingWords;
  readonly busy: boolean;
  readonly onSave: (answers: readonly Corrected[]) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Puts right what a column is, of which year, and how much of the year it covers. */
export function ColumnEditor({ column, words, reading, busy, onSave, onClose }: ColumnEditorProps) {
  const styles = useStyles();
  const [role, setRole] = useState<string>(column.role);
  const [year, setYear] = useState(column.year === null ? '' : String(column.year));
  const [months, setMonths] = useState(monthsOf(column));
  const [wrong, setWrong] = useState(false);
  const save = () => {
    if (year !== '' && !/^(?:19|20)\d\d$/.test(year.trim())) {
      setWrong(true);
      return;
    }
    const answers = answersOf(column, role, year.trim(), months);
    if (answers.length === 0) onClose();
    else
      void onSave(answers).then((done) => {
        if (done) onClose();
      });
  };
  return (
    <Editor words={words} busy={busy} onSave={save} onCancel={onClose}>
      <Select
        first
        label={words.role}
        options={ROLES.filter((one) => one !== 'label').map((one) => [one, reading.roles[one]] as const)}
        value={role}
        onChoose={setRole}
      />
      <Field
        label={words.year}
        size="small"
        {...(wrong ? { validationState: 'error', validationMessage: words.yearWrong } : {})}
      >
        <Input
          className={styles.year}
          inputMode="numeric"
          value={year}
          onChange={(_event, data) => {
            setYear(data.value);
            setWrong(false);
          }}
        />
      </Field>
      <Select
        label={words.period}
        options={[
          [NONE, words.notSaid] as const,
          ...MONTHS.map((one) => [String(one), words.periods[one]] as const),
        ]}
        value={months}
        onChoose={setMonths}
      />
    </Editor>
  );
}

function monthsOf({ months }: Column): string {
  return MONTHS.some((one) => one === months) ? String(months) : NONE;
}

/** Only what differs from what was read. */
function answersOf(column: Column, role: string, year: string, months: string): Corrected[] {
  const answers: Corrected[] = [];
  const chosen = ROLES.find((one) => one === role);
  if (chosen && chosen !== column.role) answers.push({ what: 'role', column: column.mark, role: chosen });
  const number = year === '' ? null : Number(year);
  if (number !== column.year) answers.push({ what: 'year', column: column.mark, year: number });
  const part = MONTHS.find((one) => String(one) === months) ?? null;
  if (months !== monthsOf(column)) answers.push({ what: 'months', column: column.mark, months: part });
  return answers;
}
