import { makeStyles, tokens } from '@fluentui/react-components';
import { columnEvidence, signEvidence } from '../../app/evidence-text';
import type { ReadingSession } from '../../app/reading-session';
import type { Session } from '../../app/session';
import type { Corrected, Correction } from '../../engine/model/correction';
import { CURRENCIES, DEVIATIONS, SCALES, SIGNS } from '../../engine/model/correction-memo';
import type { Table, Unit } from '../../engine/model/table';
import type { ReadingViewWords } from '../../i18n/reading-view/words';
import type { ReadingWords } from '../../i18n/reading/words';
import { TextButton } from '../parts/TextButton';
import { ChoiceEditor } from './ChoiceEditor';
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
      <Fact label={words.facts.kind} value={reading.kinds[table.kind]} corrections={[]} {...common} />
      {amounts && (
        <Fact
          label={words.facts.unit}
          value={reading.unit(table.unit)}
          corrections={said('unit')}
          {...common}
          editor={(close) => (
            <ChoiceEditor
              label={words.facts.unit}
              options={UNITS.map((unit) => [nameOf(unit), reading.unit(unit)] as const)}
              value={nameOf(table.unit)}
              words={words}
              busy={busy}
              onClose={close}
              onSave={(value) => {
                const unit = UNITS.find((one) => nameOf(one) === value);
                return unit ? save({ what: 'unit', unit }) : Promise.resolve(false);
              }}
            />
          )}
        />
      )}
      {amounts && (
        <Fact
          label={words.facts.signs}
          value={reading.signs[table.signConvention]}
          evidence={signs ? [signs] : []}
          corrections={said('signs')}
          {...common}
          editor={(close) => (
            <ChoiceEditor
              label={words.facts.signs}
              options={SIGNS.map((one) => [one, reading.signs[one]] as const)}
              value={table.signConvention}
              words={words}
              busy={busy}
              onClose={close}
              onSave={(value) => {
                const chosen = SIGNS.find((one) => one === value);
                return chosen ? save({ what: 'signs', signs: chosen }) : Promise.resolve(false);
              }}
            />
          )}
        />
      )}
      {amounts && (hasDeviation || said('deviations').length > 0) && (
        <Fact
          label={words.facts.deviations}
          value={reading.deviations[table.deviationConvention]}
          evidence={columnEvidence(table, 'deviation', reading)}
          corrections={said('deviations')}
          {...common}
          editor={(close) => (
            <ChoiceEditor
              label={words.facts.deviations}
              options={DEVIATIONS.map((one) => [one, reading.deviations[one]] as const)}
              value={table.deviationConvention}
              words={words}
              busy={busy}
              onClose={close}
              onSave={(value) => {
                const chosen = DEVIATIONS.find((one) => one === value);
                return chosen ? save({ what: 'deviations', deviations: chosen }) : Promise.resolve(false);
              }}
            />
          )}
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

function nameOf({ currency, scale }: Unit): string {
  return `${String(currency)} ${String(scale)}`;
}
