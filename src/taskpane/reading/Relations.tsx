import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ReadingSession } from '../../app/reading-session';
import type { RelationShown } from '../../app/relations-shown';
import { addVerdicts, relationsShown } from '../../app/relations-shown';
import type { Session } from '../../app/session';
import type { Table } from '../../engine/model/table';
import type { ReadingViewWords } from '../../i18n/reading-view/words';
import type { ReadingWords } from '../../i18n/reading/words';
import { Disclosure } from '../parts/Disclosure';
import { Relation } from './Relation';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface RelationsProps {
  readonly session: Session;
  readonly parts: ReadingSession;
  readonly table: Table;
  readonly words: ReadingViewWords;
  readonly reading: ReadingWords;
}

/** What is meant to hold in a table, counted, and shown when asked for. */
export function Relations({ session, parts, table, words, reading }: RelationsProps) {
  const styles = useStyles();
  const book = useSyncExternalStore(session.book.subscribe, session.book.state);
  const [shown, setShown] = useState<readonly RelationShown[]>([]);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    let here = true;
    void relationsShown(book, table, words).then((found) => {
      if (here) setShown(found);
    });
    return () => {
      here = false;
    };
  }, [book, table, words]);
  if (shown.length === 0) return null;
  return (
    <section>
      <h4 className={styles.heading}>{words.facts.relations}</h4>
      <Disclosure
        label={<span className={styles.quiet}>{words.verdicts(addVerdicts(shown))}</span>}
        open={open}
        onToggle={() => {
          setOpen(!open);
        }}
      >
        <ul className={styles.list}>
          {shown.map((relation) => (
            <Relation
              key={relation.key}
              relation={relation}
              words={words}
              reading={reading}
              onShow={(cell) => void parts.showCell(cell)}
            />
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
