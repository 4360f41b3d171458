import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RelationShown } from '../../app/relations-shown';
import { address } from '../../engine/model/cell';
import type { CellRef } from '../../engine/model/cell';
import type { ReadingViewWords } from '../../i18n/reading-view/words';
import type { ReadingWords } from '../../i18n/reading/words';
import { Fold } from '../parts/Fold';
import { TextButton } from '../parts/TextButton';
import { useText } from '../parts/styles';

const useStyles = makeStyles({
  relation: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  broken: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  parts: {
    paddingLeft: tokens.spacingHorizontalM,
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
  const text = useText();
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
      <div className={text.small}>
        {reading.relations[kind]}, {words.positions(axis, all)}:{' '}
        <span className={mergeClasses(counts.broken > 0 && styles.broken)}>{words.verdicts(counts)}</span>
      </div>
      <Fold className={text.small} title={(open) => (open ? words.hideParts : words.showParts(parts.length))}>
        <ul className={mergeClasses(text.list, styles.parts)}>
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
      </Fold>
    </li>
  );
}
