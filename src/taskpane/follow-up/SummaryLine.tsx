import { makeStyles, tokens } from '@fluentui/react-components';
import type { FollowUpShown } from '../../app/follow-up';
import type { Amount } from '../../engine/model/amount';
import type { FollowUpWords } from '../../engine/model/follow-up-words';
import type { FollowUpViewWords } from '../../i18n/follow-up-view/words';
import type { NumberWriting } from '../../i18n/numbers';
import { writeRounded } from '../../i18n/numbers';
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
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(88px, 1fr))',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
  },
  name: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere', hyphens: 'auto' },
  figure: { margin: 0, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
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
  const { amounts, deviation, flag, judgement, label } = line;
  const figures: readonly (readonly [string, Amount | null])[] = [
    [tab.columns.budget, amounts.amended ?? amounts.budget],
    [tab.columns.outcome, amounts.outcome],
    [tab.columns.forecast, amounts.forecast],
    [tab.columns.deviation, deviation],
  ];
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
        {figures.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt className={styles.name}>{name}</dt>
                <dd className={styles.figure}>{writeRounded(value, numbers, shown.shownDecimals)}</dd>
              </div>
            ),
        )}
      </dl>
    </li>
  );
}
