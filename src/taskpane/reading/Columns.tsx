import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { columnEvidence } from '../../app/evidence-text';
import { columnName } from '../../engine/model/cell';
import type { Corrected, Correction } from '../../engine/model/correction';
import { isSameColumn } from '../../engine/model/correction';
import type { Column, Table } from '../../engine/model/table';
import type { ReadingViewWords } from '../../i18n/reading-view/words';
import type { ReadingWords } from '../../i18n/reading/words';
import { useText } from '../parts/styles';
import { ColumnEditor } from './ColumnEditor';
import { Fact } from './Fact';

const useStyles = makeStyles({
  heading: {
    marginBottom: tokens.spacingVerticalXS,
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  item: {
    display: 'grid',
    gridTemplateColumns: '2em minmax(0, 1fr)',
    '&:not(:first-child)': {
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
      paddingTop: tokens.spacingVerticalS,
    },
  },
  header: { overflowWrap: 'anywhere' },
  letter: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
});

export interface ColumnsProps {
  readonly table: Table;
  readonly words: ReadingViewWords;
  readonly reading: ReadingWords;
  readonly busy: boolean;
  /** Read by the words of the header alone, so that there is nothing to put right. */
  readonly fixed: boolean;
  readonly save: (...answers: readonly Corrected[]) => Promise<boolean>;
  readonly onTakeBack: (corrections: readonly Correction[]) => void;
}

/** What each column of a table was taken for. */
export function Columns({ table, words, reading, busy, fixed, save, onTakeBack }: ColumnsProps) {
  const styles = useStyles();
  const text = useText();
  const amended = columnEvidence(table, 'amended', reading);
  return (
    <section>
      <h4 className={mergeClasses(text.subheading, styles.heading)}>{words.facts.columns}</h4>
      <ul className={mergeClasses(text.list, styles.list)}>
        {table.columns.map((column) => {
          const letter = columnName(column.column);
          return (
            <li key={column.column} className={styles.item}>
              <span className={styles.letter} aria-label={words.column(letter)}>
                {letter}
              </span>
              {fixed ? (
                <span className={styles.header}>{column.header || words.noHeader}</span>
              ) : (
                <Fact
                  label={column.header || words.noHeader}
                  name={column.header || words.column(letter)}
                  value={columnText(column, words, reading)}
                  evidence={column.role === 'amended' ? amended : []}
                  corrections={table.corrected.filter(
                    (one) => 'column' in one && isSameColumn(one.column, column.mark),
                  )}
                  words={words}
                  busy={busy}
                  onTakeBack={onTakeBack}
                  {...(column.role === 'label'
                    ? {}
                    : {
                        editor: (close) => (
                          <ColumnEditor
                            column={column}
                            words={words}
                            reading={reading}
                            busy={busy}
                            onClose={close}
                            onSave={(answers) => save(...answers)}
                          />
                        ),
                      })}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Role, what is measured, year and period, as far as they are known. */
function columnText(column: Column, words: ReadingViewWords, reading: ReadingWords): string {
  const { role, measure, year, months } = column;
  return [
    reading.roles[role],
    ...(measure ? [words.measures[measure]] : []),
    ...(year === null ? [] : [String(year)]),
    ...(months === null ? [] : [words.months(months)]),
  ].join(' · ');
}
