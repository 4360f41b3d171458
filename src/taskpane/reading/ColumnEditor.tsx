import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { MEASURES, MONTHS, ROLES } from '../../engine/model/correction-memo';
import type { Corrected } from '../../engine/model/correction';
import type { Column } from '../../engine/model/table';
import type { ColumnRole } from '../../engine/model/kinds';
import type { ReadingViewWords } from '../../i18n/reading-view/words';
import type { ReadingWords } from '../../i18n/reading/words';
import { Select } from '../parts/Field';
import { Editor } from './Editor';

const useStyles = makeStyles({
  when: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalM },
  year: { width: '6em', minWidth: 0 },
  period: { flex: 1 },
});

const NONE = '';

/** Columns of texts measure nothing. */
const WORDS: ReadonlySet<string> = new Set<ColumnRole>(['note', 'label', 'text']);

export interface ColumnEditorProps {
  readonly column: Column;
  readonly words: ReadingViewWords;
  readonly reading: ReadingWords;
  readonly busy: boolean;
  readonly onSave: (answers: readonly Corrected[]) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Puts right what a column is and measures, of which year, and how much of the year it covers. */
export function ColumnEditor({ column, words, reading, busy, onSave, onClose }: ColumnEditorProps) {
  const styles = useStyles();
  const [role, setRole] = useState<string>(column.role);
  const [measure, setMeasure] = useState<string>(column.measure ?? NONE);
  const [year, setYear] = useState(column.year === null ? '' : String(column.year));
  const [months, setMonths] = useState(monthsOf(column));
  const [wrong, setWrong] = useState(false);
  const save = () => {
    if (year !== '' && !/^(?:19|20)\d\d$/.test(year.trim())) {
      setWrong(true);
      return;
    }
    const answers = answersOf(column, { role, measure, year: year.trim(), months });
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
      {!WORDS.has(role) && (
        <Select
          label={words.measure}
          options={[
            [NONE, words.measuredByLines] as const,
            ...MEASURES.map((one) => [one, words.measures[one]] as const),
          ]}
          value={measure}
          onChoose={setMeasure}
        />
      )}
      <div className={styles.when}>
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
          className={styles.period}
          label={words.period}
          options={[
            [NONE, words.notSaid] as const,
            ...MONTHS.map((one) => [String(one), words.periods[one]] as const),
          ]}
          value={months}
          onChoose={setMonths}
        />
      </div>
    </Editor>
  );
}

function monthsOf({ months }: Column): string {
  return MONTHS.some((one) => one === months) ? String(months) : NONE;
}

interface Answers {
  readonly role: string;
  readonly measure: string;
  readonly year: string;
  readonly months: string;
}

/** Only what differs from what was read. */
function answersOf(column: Column, { role, measure, year, months }: Answers): Corrected[] {
  const { mark } = column;
  const answers: Corrected[] = [];
  const chosen = ROLES.find((one) => one === role);
  if (chosen && chosen !== column.role) answers.push({ what: 'role', column: mark, role: chosen });
  const measured = MEASURES.find((one) => one === measure) ?? null;
  if (measured !== column.measure) answers.push({ what: 'measure', column: mark, measure: measured });
  const number = year === '' ? null : Number(year);
  if (number !== column.year) answers.push({ what: 'year', column: mark, year: number });
  const part = MONTHS.find((one) => String(one) === months) ?? null;
  if (months !== monthsOf(column)) answers.push({ what: 'months', column: mark, months: part });
  return answers;
}
