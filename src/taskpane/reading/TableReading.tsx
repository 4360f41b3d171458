import { makeStyles, tokens } from '@fluentui/react-components';
import { columnEvidence, signEvidence, unitEvidence } from '../../app/evidence-text';
import type { ReadingSession } from '../../app/reading-session';
import type { Session } from '../../app/session';
import type { Corrected, Correction } from '../../engine/model/correction';
import { CURRENCIES, DEVIATIONS, KINDS, SCALES, SIGNS } from '../../engine/model/correction-memo';
import type { Table } from '../../engine/model/table';
import type { Unit } from '../../engine/model/kinds';
import type { ReadingViewWords } from '../../i18n/reading-view/words';
import type { ReadingWords } from '../../i18n/reading/words';
import { TextButton } from '../parts/TextButton';
import { ChoiceFact } from './ChoiceFact';
import { Columns } from './Columns';
import { Fact } from './Fact';
import { Relations } from './Relations';

const useStyles = makeStyles({
  stack: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
});

export interface TableReadingProps {
  readonly session: Session;
  readonly parts: ReadingSession;
  readonly table: Table;
  readonly words: ReadingViewWords;
  readonly reading: ReadingWords;
  readonly busy: boolean;
}

const REGISTERS: ReadonlySet<string> = new Set(['indicators', 'goals', 'activities']);

/** All that was understood of one table. */
export function TableReading(props: TableReadingProps) {
  const { session, parts, table, words, reading, busy } = props;
  const styles = useStyles();
  const said = (what: Corrected['what']) => table.corrected.filter((one) => one.what === what);
  const save = (...answers: readonly Corrected[]) => parts.correct(table, answers, words);
  const common = {
    words,
    busy,
    onTakeBack: (those: readonly Correction[]) => void parts.takeBack(those),
  };
  const amounts = !REGISTERS.has(table.kind);
  const signs = signEvidence(table, reading);
  const hasDeviation = table.columns.some(({ role }) => role === 'deviation');
  return (
    <div className={styles.stack}>
      {amounts ? (
        <ChoiceFact
          label={words.facts.kind}
          answers={KINDS}
          textOf={(one) => reading.kinds[one]}
          current={table.kind}
          note={words.kindNote}
          corrections={said('kind')}
          {...common}
          onSave={(kind) => save({ what: 'kind', kind })}
        />
      ) : (
        <Fact label={words.facts.kind} value={reading.kinds[table.kind]} corrections={[]} {...common} />
      )}
      {amounts && (
        <ChoiceFact
          label={words.facts.unit}
          answers={UNITS}
          textOf={(one) => (one.currency === null && one.scale === 1 ? words.notSaid : reading.unit(one))}
          current={table.unit}
          evidence={unitEvidence(table, reading)}
          corrections={said('unit')}
          {...common}
          onSave={(unit) => save({ what: 'unit', unit })}
        />
      )}
      {amounts && (
        <ChoiceFact
          label={words.facts.signs}
          answers={SIGNS}
          textOf={(one) => reading.signs[one]}
          current={table.signConvention}
          evidence={signs ? [signs] : []}
          corrections={said('signs')}
          {...common}
          onSave={(one) => save({ what: 'signs', signs: one })}
        />
      )}
      {amounts && (hasDeviation || said('deviations').length > 0) && (
        <ChoiceFact
          label={words.facts.deviations}
          answers={DEVIATIONS}
          textOf={(one) => reading.deviations[one]}
          current={table.deviationConvention}
          evidence={columnEvidence(table, 'deviation', reading)}
          corrections={said('deviations')}
          {...common}
          onSave={(deviations) => save({ what: 'deviations', deviations })}
        />
      )}
      {table.corrected.flatMap((one) =>
        one.what === 'direction' ? (
          <Fact
            key={one.line}
            label={one.line}
            value={words.directionAnswers[one.direction]}
            corrections={[one]}
            {...common}
          />
        ) : (
          []
        ),
      )}
      <Columns table={table} reading={reading} save={save} {...common} />
      {amounts && table.relations.length > 0 && (
        <Relations session={session} parts={parts} table={table} words={words} reading={reading} />
      )}
      <div>
        <TextButton disabled={busy} onClick={() => void save({ what: 'not-budget' })}>
          {amounts ? words.leaveOut : words.leaveOutOther}
        </TextButton>
      </div>
    </div>
  );
}

const UNITS: readonly Unit[] = [
  ...CURRENCIES.flatMap((currency) => SCALES.map((scale) => ({ currency, scale }))),
  { currency: null, scale: 1 },
];
