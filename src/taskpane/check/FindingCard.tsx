import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CellRef } from '../../engine/model/cell';
import { address } from '../../engine/model/cell';
import type { Finding } from '../../engine/model/finding';
import type { Texts } from '../../i18n/texts';
import { ArithmeticTable } from './ArithmeticTable';
import { Candidates } from './Candidates';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  shown: { outline: `2px solid ${tokens.colorBrandStroke1}` },
  top: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    flexWrap: 'wrap',
  },
  severity: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  body: { margin: 0 },
});

export interface FindingCardProps {
  readonly finding: Finding;
  readonly shown: boolean;
  readonly texts: Texts;
  readonly onShow: (cell: CellRef, finding: string) => Promise<void>;
}

export function FindingCard({ finding, shown, texts, onShow }: FindingCardProps) {
  const styles = useStyles();
  const { title, body } = texts.finding(finding.message);
  const place = `${finding.cell.sheet} ${address(finding.cell)}`;
  return (
    <article className={mergeClasses(styles.card, shown && styles.shown)}>
      <div className={styles.top}>
        <span className={mergeClasses(styles.severity, styles[finding.severity])}>
          {texts.severity[finding.severity]}
        </span>
        <Button
          size="small"
          aria-label={texts.app.showCell(place)}
          onClick={() => void onShow(finding.cell, finding.id)}
        >
          {place}
        </Button>
      </div>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.body}>{body}</p>
      {'arithmetic' in finding.message && (
        <ArithmeticTable arithmetic={finding.message.arithmetic} texts={texts} />
      )}
      {finding.candidates.length > 0 && <Candidates finding={finding} texts={texts} onShow={onShow} />}
    </article>
  );
}
