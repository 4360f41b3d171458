import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { rangeAddress } from '../../engine/model/cell';
import { Disclosure } from '../parts/Disclosure';
import type { TableReadingProps } from './TableReading';
import { TableReading } from './TableReading';

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 76px',
  },
  top: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
  },
  title: {
    margin: 0,
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  range: { flexShrink: 0, minWidth: 'auto' },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    paddingLeft: tokens.spacingHorizontalL,
    '::first-letter': { textTransform: 'uppercase' },
  },
});

export interface TableCardProps extends TableReadingProps {
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One table: what it is called and where it stands; opened, how it was read. */
export function TableCard({ open, onToggle, ...rest }: TableCardProps) {
  const { parts, table, words, reading } = rest;
  const styles = useStyles();
  const range = rangeAddress(table.range);
  const relations = table.relations.reduce((sum, { positions }) => sum + positions.length, 0);
  return (
    <article className={styles.card}>
      <div className={styles.top}>
        <h3 className={styles.title}>
          <Disclosure label={table.title ?? words.untitled} open={open} onToggle={onToggle}>
            {null}
          </Disclosure>
        </h3>
        <Button
          size="small"
          className={styles.range}
          aria-label={words.show(`${table.range.sheet} ${range}`)}
          onClick={() => void parts.showRange(table.range)}
        >
          {range}
        </Button>
      </div>
      {!open && (
        <div className={styles.quiet}>
          {[
            reading.kinds[table.kind],
            ...(table.unit.currency ? [reading.unit(table.unit)] : []),
            ...(relations > 0 ? [words.relationCount(relations)] : []),
            ...(table.corrected.length > 0 ? [words.byYou] : []),
          ].join(' · ')}
        </div>
      )}
      {open && <TableReading {...rest} />}
    </article>
  );
}
