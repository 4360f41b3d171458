import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useId } from 'react';
import type { Session } from '../../app/session';
import { blockOf } from '../../app/told-cells';
import { rangeAddress } from '../../engine/model/cell';
import type { Finding } from '../../engine/model/finding';
import { decimalsIn, writeAmount } from '../../i18n/numbers';
import type { Texts } from '../../i18n/texts';
import { useText } from '../parts/styles';
import { FindingDetails } from './FindingDetails';
import { SeverityMark } from './SeverityMark';

const useStyles = makeStyles({
  group: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXS} ${tokens.spacingVerticalXS}`,
    overflowWrap: 'anywhere',
  },
  first: { paddingTop: 0 },
  item: {
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  current: {
    borderTopColor: tokens.colorCompoundBrandStroke,
    borderRightColor: tokens.colorCompoundBrandStroke,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    // A wider border would push the words aside.
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  head: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  button: {
    appearance: 'none',
    display: 'grid',
    gridTemplateColumns: '16px 1fr auto',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover > :nth-child(2)': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  title: { overflowWrap: 'anywhere', minWidth: 0 },
  place: { color: tokens.colorBrandForeground2, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  column: {
    gridColumn: '2',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
  figure: {
    gridColumn: '3',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    textAlign: 'right',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  details: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
});

export interface FindingItemProps {
  readonly finding: Finding;
  /** The heading of the table, on the first of its findings. */
  readonly heading: { readonly title: string; readonly sheet: string } | null;
  readonly position: number;
  readonly size: number;
  readonly current: boolean;
  /** The one of the list that Tab comes to. */
  readonly reachable: boolean;
  readonly session: Session;
  readonly texts: Texts;
  readonly onExplain: (check: string) => void;
}

/** One finding of the list: pressed, it is laid open and its cell shown in the sheet. */
export const FindingItem = memo(function FindingItem({
  finding,
  heading,
  position,
  size,
  current,
  reachable,
  session,
  texts,
  onExplain,
}: FindingItemProps) {
  const styles = useStyles();
  const text = useText();
  const id = useId();
  const { title } = texts.finding(finding.message);
  const { difference, message } = finding;
  return (
    <article aria-labelledby={id} aria-posinset={position} aria-setsize={size}>
      {heading && (
        <div className={mergeClasses(styles.group, position === 1 && styles.first)}>
          <h3 className={text.subheading}>{heading.title}</h3>
          {heading.sheet !== heading.title && <div className={text.small}>{heading.sheet}</div>}
        </div>
      )}
      <div className={mergeClasses(styles.item, current && styles.current)}>
        <h4 className={styles.head}>
          <button
            type="button"
            id={id}
            data-finding={finding.id}
            className={styles.button}
            aria-expanded={current}
            tabIndex={reachable ? 0 : -1}
            onClick={() => void session.check.show(finding)}
          >
            <SeverityMark severity={finding.severity} word={texts.severity[finding.severity]} />
            <span className={styles.title}>{title}</span>
            <span className={styles.place}>{rangeAddress(blockOf(finding))}</span>
            {message.column !== '' && <span className={styles.column}>{message.column}</span>}
            {difference && difference.units !== 0n && (
              <span className={styles.figure}>
                {writeAmount(difference, texts.numbers, decimalsIn(message))}
              </span>
            )}
          </button>
        </h4>
        {current && (
          <div className={styles.details}>
            <FindingDetails
              finding={finding}
              session={session}
              texts={texts}
              onExplain={() => {
                onExplain(finding.check);
              }}
            />
          </div>
        )}
      </div>
    </article>
  );
});
