import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RelationShown } from '../../app/relations-shown';
import { address } from '../../engine/model/cell';
import type { CellRef } from '../../engine/model/cell';
import type { ReadingViewWords } from '../../i18n/reading-view/words';
import type { ReadingWords } from '../../i18n/reading/words';
import { Disclosure } from '../parts/Disclosure';
import { TextButton } from '../parts/TextButton';

const useStyles = makeStyles({
  relation: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  broken: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  parts: {
    listStyle: 'none',
    margin: 0,
    padding: `0 0 0 ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
  },
  part: { display: 'grid', gridTemplateColumns: '1.2em minmax(0, 1fr)', alignItems: 'baseline' },
});

export interface RelationProps {
  readonly relation: RelationShown;
  readonly words: ReadingViewWords;
  readonly reading: ReadingWords;
  readonly onShow: (cell: CellRef) => void;
}

/** A total, what it is the total of, and whether that holds; each of them shown in the sheet when pressed. */
export function Relation({ relation, words, reading, onShow }: RelationProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { total, parts, counts, kind, axis } = relation;
  const all = counts.exact + counts.rounding + counts.broken + counts.incomplete;
  return (
    <li className={styles.relation}>
      <TextButton
        aria-label={`${total.label}: ${words.show(address(total.cell))}`}
        onClick={() => {
          onShow(total.cell);
        }}
      >
        {total.label}
      </TextButton>
      <div className={styles.quiet}>
        {reading.relations[kind]}, {words.positions(axis, all)}:{' '}
        <span className={mergeClasses(counts.broken > 0 && styles.broken)}>{words.verdicts(counts)}</span>
      </div>
      <Disclosure
        className={styles.quiet}
        label={open ? words.hideParts : words.showParts(parts.length)}
        open={open}
        onToggle={() => {
          setOpen(!open);
        }}
      >
        <ul className={styles.parts}>
          {parts.map(({ label, cell, weight }, i) => (
            <li key={`${cell.sheet}${address(cell)}`} className={styles.part}>
              <span>{weight < 0 ? '−' : i > 0 ? '+' : '='}</span>
              <TextButton
                aria-label={`${label}: ${words.show(address(cell))}`}
                onClick={() => {
                  onShow(cell);
                }}
              >
                {label}
              </TextButton>
            </li>
          ))}
        </ul>
      </Disclosure>
    </li>
  );
}
