import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FollowUpShown } from '../../app/follow-up';
import type { Amount } from '../../engine/model/amount';
import type { FollowUpWords } from '../../engine/model/follow-up-words';
import type { FollowUpViewWords } from '../../i18n/follow-up-view/words';
import type { NumberWriting } from '../../i18n/numbers';
import { writeRounded } from '../../i18n/numbers';
import { useText } from '../parts/styles';
import { FlagMark } from './FlagMark';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  label: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  /** Names to the left and amounts under each other; beside each other where there is room. */
  figures: {
    display: 'flex',
    flexDirection: 'column',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    '@media (min-width: 420px)': {
      display: 'grid',
      gridAutoColumns: 'minmax(0, 1fr)',
      gridAutoFlow: 'column',
      alignItems: 'end',
      gap: tokens.spacingHorizontalS,
      textAlign: 'right',
    },
  },
  figure: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    '@media (min-width: 420px)': { display: 'block' },
  },
  value: { margin: 0 },
  name: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

export interface SummaryLineProps {
  readonly line: FollowUpShown['summary'][number];
  readonly shown: FollowUpShown;
  readonly tab: FollowUpWords;
  readonly words: FollowUpViewWords;
  readonly numbers: NumberWriting;
}

/** One line of the summary: its figures, and how it is judged. */
export function SummaryLine({ line, shown, tab, words, numbers }: SummaryLineProps) {
  const styles = useStyles();
  const text = useText();
  const { amounts, deviation, flag, judgement, label } = line;
  const all: readonly (readonly [string, Amount | null])[] = [
    [tab.columns.budget, amounts.amended ?? amounts.budget],
    [tab.columns.outcome, amounts.outcome],
    [tab.columns.forecast, amounts.forecast],
    [tab.columns.deviation, deviation],
  ];
  const figures = all.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
  const known = judgement !== null && judgement in tab.flags;
  const word = known ? tab.flags[judgement as typeof flag] : (judgement ?? tab.flags[flag]);
  return (
    <li className={styles.line}>
      <div className={styles.top}>
        <span className={styles.label}>{label}</span>
        <FlagMark
          flag={known ? (judgement as typeof flag) : judgement === null ? flag : 'none'}
          word={judgement === null ? word : `${word} (${words.ownJudgement})`}
        />
      </div>
      <dl className={styles.figures}>
        {figures.map(([name, value]) => (
          <div key={name} className={styles.figure}>
            <dt className={styles.name}>{name}</dt>
            <dd className={mergeClasses(text.figure, styles.value)}>
              {writeRounded(value, numbers, shown.shownDecimals)}
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
