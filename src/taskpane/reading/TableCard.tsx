import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { rangeAddress } from '../../engine/model/cell';
import type { Table } from '../../engine/model/table';
import { capital } from '../../i18n/check-names';
import type { ReadingWords } from '../../i18n/reading/words';
import { Turner } from '../parts/Fold';
import { useBox, useText } from '../parts/styles';
import type { TableReadingProps } from './TableReading';
import { TableReading } from './TableReading';

const useStyles = makeStyles({
  card: {
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 76px',
  },
  /** A short name leaves room for the rest beside it. */
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start' },
  below: {
    flex: '1 1 auto',
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    // Under the title, beside the mark in front of it.
    paddingLeft: '14px',
  },
  quiet: {
    '::first-letter': { textTransform: 'uppercase' },
  },
});

export interface TableCardProps extends TableReadingProps {
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** A table without a title goes by its kind. */
export function titleOf({ title, kind }: Table, { kinds }: ReadingWords): string {
  return title ?? capital(kinds[kind]);
}

/** One table: what it is called and where it stands; opened, how it was read. */
export function TableCard({ open, onToggle, ...rest }: TableCardProps) {
  const { parts, table, words, reading } = rest;
  const styles = useStyles();
  const text = useText();
  const box = useBox();
  const range = rangeAddress(table.range);
  const relations = table.relations.reduce((sum, { positions }) => sum + positions.length, 0);
  return (
    <article className={mergeClasses(box.card, styles.card)}>
      <div className={styles.top}>
        <h3 className={text.subheading}>
          <Turner title={titleOf(table, reading)} open={open} onToggle={onToggle} />
        </h3>
        <div className={styles.below}>
          <div className={mergeClasses(text.small, styles.quiet)}>
            {[
              ...(table.title === null ? [] : [reading.kinds[table.kind]]),
              ...(table.unit.currency ? [reading.unit(table.unit)] : []),
              ...(relations > 0 ? [words.relationCount(relations)] : []),
              ...(table.corrected.length > 0 && !open ? [words.byYou] : []),
            ].join(' · ')}
          </div>
          <Button
            size="small"
            className={box.slim}
            aria-label={words.show(`${table.range.sheet} ${range}`)}
            onClick={() => void parts.showRange(table.range)}
          >
            {range}
          </Button>
        </div>
      </div>
      {open && <TableReading {...rest} />}
    </article>
  );
}
