import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Amount } from '../../engine/model/amount';
import { amountToNumber } from '../../engine/model/amount';
import type { FollowUpViewWords } from '../../i18n/follow-up-view/words';
import type { NumberWriting } from '../../i18n/numbers';
import { writeRounded } from '../../i18n/numbers';

const useStyles = makeStyles({
  figure: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  caption: { fontWeight: tokens.fontWeightSemibold },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  top: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
  label: { minWidth: 0, overflowWrap: 'anywhere' },
  value: { flexShrink: 0, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  bar: { display: 'block', width: '100%', height: '8px' },
  good: { fill: tokens.colorPaletteTealBorderActive },
  bad: { fill: tokens.colorPaletteDarkOrangeForeground3 },
  axis: { stroke: tokens.colorNeutralStrokeAccessible },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** So many bars are read at a glance. */
const MOST = 10;

export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly deviation: Amount;
}

export interface DeviationBarsProps {
  readonly bars: readonly Bar[];
  readonly unit: string;
  readonly decimals: number;
  readonly words: FollowUpViewWords;
  readonly numbers: NumberWriting;
}

/** The largest deviations as bars around a common zero: to the right what is better than the budget, to the left what is worse. */
export function DeviationBars({ bars, unit, decimals, words, numbers }: DeviationBarsProps) {
  const styles = useStyles();
  const size = (bar: Bar) => Math.abs(amountToNumber(bar.deviation));
  const largest = [...bars].sort((a, b) => size(b) - size(a)).slice(0, MOST);
  const shown = bars.filter((bar) => largest.includes(bar));
  const most = Math.max(...shown.map(size));
  if (shown.length < 2 || most === 0) return null;
  const worst = Math.max(0, ...shown.map((bar) => -amountToNumber(bar.deviation)));
  const best = Math.max(0, ...shown.map((bar) => amountToNumber(bar.deviation)));
  const zero = (worst / (worst + best)) * 100;
  return (
    <figure className={styles.figure}>
      <figcaption>
        <div className={styles.caption}>
          {words.deviationChart}
          {unit && `, ${unit}`}
        </div>
        <div className={styles.quiet}>
          {[
            ...(worst > 0 ? [`← ${words.unfavourable}`] : []),
            ...(best > 0 ? [`${words.favourable} →`] : []),
          ].join(' · ')}
        </div>
      </figcaption>
      <ul className={styles.list}>
        {shown.map((bar) => {
          const value = amountToNumber(bar.deviation);
          const length = (Math.abs(value) / (worst + best)) * 100;
          return (
            <li key={bar.key}>
              <div className={styles.top}>
                <span className={styles.label}>{bar.label}</span>
                <span className={styles.value}>{writeRounded(bar.deviation, numbers, decimals)}</span>
              </div>
              <svg
                className={styles.bar}
                viewBox="0 0 100 8"
                preserveAspectRatio="none"
                aria-hidden="true"
                focusable="false"
              >
                <rect
                  className={mergeClasses(value < 0 ? styles.bad : styles.good)}
                  x={value < 0 ? zero - length : zero}
                  y="1"
                  width={length}
                  height="6"
                />
                <line
                  className={styles.axis}
                  x1={zero}
                  x2={zero}
                  y1="0"
                  y2="8"
                  vectorEffect="non-scaling-stroke"
                />
              </svg>
            </li>
          );
        })}
      </ul>
      {bars.length > shown.length && (
        <div className={styles.quiet}>{words.more(bars.length - shown.length)}</div>
      )}
    </figure>
  );
}
