import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FollowUpShown } from '../../app/follow-up';
import type { FollowUpWords } from '../../engine/model/follow-up-words';
import type { FollowUpViewWords } from '../../i18n/follow-up-view/words';
import type { NumberWriting } from '../../i18n/numbers';
import { writeShare } from '../../i18n/numbers';
import { useBox, useText } from '../parts/styles';
import type { Bar } from './DeviationBars';
import { DeviationBars } from './DeviationBars';
import { SummaryLine } from './SummaryLine';

const useStyles = makeStyles({
  sheet: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
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
  const text = useText();
  const box = useBox();
  const unit =
    shown.summary.length === 0
      ? ''
      : shown.unit.currency === null && shown.unit.scale === 1
        ? ''
        : tab.unit(shown.unit);
  return (
    <section aria-label={words.preview} className={mergeClasses(box.card, styles.sheet)}>
      <div>
        <h3 className={text.subheading}>{words.preview}</h3>
        <div className={text.heading}>{shown.sheet}</div>
        <div className={text.small}>
          {[shown.unitName, `${tab.period[shown.period]} ${String(shown.year)}`, unit]
            .filter((one) => one !== '')
            .join(' · ')}
        </div>
        {shown.goals && <div className={text.small}>{words.goals(shown.goals)}</div>}
        {shown.comparedWith && (
          <div className={text.small}>{words.comparedWith(shown.comparedWith.sheet)}</div>
        )}
      </div>
      <ul className={text.list}>
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
