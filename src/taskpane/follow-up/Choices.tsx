import { makeStyles, tokens } from '@fluentui/react-components';
import type { FollowUpShown, FollowUpWishes } from '../../app/follow-up';
import { CURRENCIES, SCALES } from '../../engine/model/correction-memo';
import type { Period } from '../../engine/model/follow-up';
import type { FollowUpWords } from '../../engine/model/follow-up-words';
import type { Unit } from '../../engine/model/kinds';
import type { FollowUpViewWords } from '../../i18n/follow-up-view/words';
import type { NumberWriting } from '../../i18n/numbers';
import type { Language } from '../../i18n/texts';
import { Select } from '../parts/Field';
import { Limits } from './Limits';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(max(130px, 40%), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
});

const PERIODS: readonly Period[] = ['T1', 'T2', 'T3'];
const LANGUAGES: readonly Language[] = ['sv', 'fi', 'en'];

export interface ChoicesProps {
  readonly shown: FollowUpShown;
  readonly tab: FollowUpWords;
  readonly words: FollowUpViewWords;
  readonly numbers: NumberWriting;
  readonly disabled: boolean;
  readonly onWish: (wishes: FollowUpWishes) => void;
}

/** What the user may decide. What is proposed comes from the tables, or from the earlier tab. */
export function Choices({ shown, tab, words, numbers, disabled, onWish }: ChoicesProps) {
  const styles = useStyles();
  const hasBudget = shown.statement.length > 0 || shown.areas.length > 0;
  const units = unitsOf(shown.unit, tab, words);
  return (
    <>
      <div className={styles.grid}>
        <Select
          label={words.period}
          options={PERIODS.map((one) => [one, words.periods[one]] as const)}
          value={shown.period}
          disabled={disabled}
          onChoose={(value) => {
            const period = PERIODS.find((one) => one === value);
            if (period) onWish({ period });
          }}
        />
        <Select
          label={words.year}
          options={shown.years.map((year) => [String(year), String(year)] as const)}
          value={String(shown.year)}
          disabled={disabled}
          onChoose={(value) => {
            onWish({ year: Number(value) });
          }}
        />
        {hasBudget && (
          <Select
            label={words.amounts}
            options={units}
            value={nameOf(shown.unit)}
            disabled={disabled}
            onChoose={(value) => {
              const unit = ALL_UNITS.find((one) => nameOf(one) === value);
              if (unit) onWish({ scale: unit.scale, ...(unit.currency ? { currency: unit.currency } : {}) });
            }}
          />
        )}
        <Select
          label={words.tabLanguage}
          options={LANGUAGES.map((one) => [one, words.languages[one]] as const)}
          value={shown.language}
          disabled={disabled}
          onChoose={(value) => {
            const language = LANGUAGES.find((one) => one === value);
            if (language) onWish({ language });
          }}
        />
      </div>
      {hasBudget && (
        <Limits
          settings={shown.settings}
          period={shown.period}
          unit={shown.unit.currency === null && shown.unit.scale === 1 ? '' : tab.unit(shown.unit)}
          words={words}
          numbers={numbers}
          disabled={disabled}
          onChange={(settings) => {
            onWish({ settings });
          }}
        />
      )}
    </>
  );
}

const ALL_UNITS: readonly Unit[] = [
  { currency: null, scale: 1 },
  ...CURRENCIES.flatMap((currency) => SCALES.map((scale) => ({ currency, scale }))),
];

/** A known currency stays; where none is stated, both are open. */
function unitsOf({ currency, scale }: Unit, tab: FollowUpWords, words: FollowUpViewWords) {
  return ALL_UNITS.filter((one) =>
    currency === null ? one.currency !== null || one.scale === scale : one.currency === currency,
  ).map((one) => [nameOf(one), one.currency === null ? words.unknownUnit : tab.unit(one)] as const);
}

function nameOf({ currency, scale }: Unit): string {
  return `${String(currency)} ${String(scale)}`;
}
