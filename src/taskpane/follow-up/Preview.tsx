import { makeStyles, tokens } from '@fluentui/react-components';
import type { FollowUpShown } from '../../app/follow-up';
import type { FollowUpWords } from '../../engine/model/follow-up-words';
import type { FollowUpViewWords } from '../../i18n/follow-up-view/words';
import type { NumberWriting } from '../../i18n/numbers';
import { writeShare } from '../../i18n/numbers';
import type { Bar } from './DeviationBars';
import { DeviationBars } from './DeviationBars';
import { SummaryLine } from './SummaryLine';

const useStyles = makeStyles({
  sheet: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  title: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  ratios: {
    margin: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
  },
  ratio: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  share: { margin: 0, fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
});

export interface PreviewProps {
  readonly shown: FollowUpShown;
  /** In the language of the pane; the tab may be in another. */
  readonly tab: FollowUpWords;
  readonly words: FollowUpViewWords;
  readonly numbers: NumberWriting;
}

/** The tab in small: its name, the summary with flags, the ratios and the deviations as bars. */
export function Preview({ shown, tab, words, numbers }: PreviewProps) {
  const styles = useStyles();
  const unit =
    shown.summary.length === 0
      ? ''
      : shown.unit.currency === null && shown.unit.scale === 1
        ? ''
        : tab.unit(shown.unit);
  return (
    <section aria-label={words.preview} className={styles.sheet}>
      <div>
        <h3 className={styles.heading}>{words.preview}</h3>
        <div className={styles.title}>{shown.sheet}</div>
        <div className={styles.quiet}>
          {[
            shown.unitName,
            `${tab.period[shown.period]} ${String(shown.year)}`,
            ...(unit ? [unit] : []),
          ].join(' · ')}
        </div>
        {shown.goals && <div className={styles.quiet}>{words.goals(shown.goals)}</div>}
        {shown.comparedWith && (
          <div className={styles.quiet}>{words.comparedWith(shown.comparedWith.sheet)}</div>
        )}
      </div>
      <ul className={styles.list}>
        {shown.summary.map((line) => (
          <SummaryLine key={line.key} line={line} shown={shown} tab={tab} words={words} numbers={numbers} />
        ))}
      </ul>
      {shown.ratios.length > 0 && (
        <dl className={styles.ratios}>
          {shown.ratios.map(({ kind, share }) => (
            <div key={kind} className={styles.ratio}>
              <dt>{ratioName(kind, tab)}</dt>
              <dd className={styles.share}>{writeShare(share, numbers)}</dd>
            </div>
          ))}
        </dl>
      )}
      <DeviationBars
        bars={barsOf(shown)}
        unit={unit}
        decimals={shown.shownDecimals}
        words={words}
        numbers={numbers}
      />
    </section>
  );
}

function ratioName(kind: FollowUpShown['ratios'][number]['kind'], { summary }: FollowUpWords): string {
  switch (kind) {
    case 'cost-ratio':
      return summary.costRatio;
    case 'cost-ratio-after':
      return summary.costRatioAfter;
    case 'net-ratio':
      return summary.netRatio;
    case 'cost-accuracy':
      return summary.accuracyCost(null);
    case 'net-accuracy':
      return summary.accuracyNet(null);
  }
}

/** The nets of the areas where there are any, otherwise the lines of the statement. */
function barsOf({ areas, statement }: FollowUpShown): Bar[] {
  const nets = areas.slice(0, -1).flatMap(({ key, name, lines }) => {
    const deviation = lines.at(-1)?.deviation;
    return deviation ? [{ key, label: name, deviation }] : [];
  });
  if (nets.length >= 2) return nets;
  return statement.flatMap(({ key, label, kind, deviation }) =>
    kind === 'detail' && deviation ? [{ key, label, deviation }] : [],
  );
}
