import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ReadingSession } from '../../app/reading-session';
import type { RelationShown } from '../../app/relations-shown';
import { addVerdicts, relationsShown } from '../../app/relations-shown';
import type { Session } from '../../app/session';
import type { Table } from '../../engine/model/table';
import { capital } from '../../i18n/check-names';
import type { ReadingViewWords } from '../../i18n/reading-view/words';
import type { ReadingWords } from '../../i18n/reading/words';
import { Fold } from '../parts/Fold';
import { useText } from '../parts/styles';
import { Relation } from './Relation';

export interface RelationsProps {
  readonly session: Session;
  readonly parts: ReadingSession;
  readonly table: Table;
  readonly words: ReadingViewWords;
  readonly reading: ReadingWords;
}

/** What is meant to hold in a table, counted, and shown when asked for. */
export function Relations({ session, parts, table, words, reading }: RelationsProps) {
  const text = useText();
  const book = useSyncExternalStore(session.book.subscribe, session.book.state);
  const [shown, setShown] = useState<readonly RelationShown[]>([]);
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
      <h4 className={text.subheading}>{words.facts.relations}</h4>
      <Fold title={capital(words.verdicts(addVerdicts(shown)))}>
        <ul className={text.list}>
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
      </Fold>
    </section>
  );
}
