import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { readingSessionOf } from '../../app/reading-session';
import type { Table } from '../../engine/model/table';
import { READING_VIEW_WORDS } from '../../i18n/reading-view/languages';
import { READING_WORDS } from '../../i18n/reading/languages';
import Trouble from '../parts/Trouble';
import type { ViewProps } from '../viewProps';
import { useText } from '../parts/styles';
import { LastChange, changeText } from './LastChange';
import { Idle, LeftOut } from './LeftOut';
import { TableCard } from './TableCard';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  sheet: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** How the workbook was read, table by table, and a way to put it right. */
export default function ReadingView({ session, texts }: ViewProps) {
  const styles = useStyles();
  const text = useText();
  const words = READING_VIEW_WORDS[texts.language];
  const reading = READING_WORDS[texts.language];
  const parts = readingSessionOf(session);
  const book = useSyncExternalStore(session.book.subscribe, session.book.state);
  const check = useSyncExternalStore(session.check.subscribe, session.check.state);
  const { busy, trouble, last } = useSyncExternalStore(parts.subscribe, parts.state);
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    if (last) session.frame.announce(changeText(last, check.report, words));
  }, [last, check.report, words, session]);
  const told = trouble ?? book.trouble;
  const only = book.tables.length === 1;
  const toggle = (key: string) => {
    const next = new Set(toggled);
    if (!next.delete(key)) next.add(key);
    setToggled(next);
  };
  return (
    <div className={styles.stack} aria-busy={busy || book.phase === 'reading'}>
      <h2 className={text.heading}>{words.title}</h2>
      <p className={text.quiet}>
        {book.phase === 'read' || book.tables.length > 0
          ? book.tables.length > 0
            ? words.intro
            : words.noTable
          : words.reading}
      </p>
      {told && <Trouble told={told} texts={texts} />}
      {bySheet(book.tables).map(([sheet, tables]) => (
        <section key={sheet} className={styles.sheet}>
          <h2 className={mergeClasses(text.subheading, text.quiet)}>{words.sheet(sheet, tables.length)}</h2>
          {tables.map((table) => {
            const key = JSON.stringify(table.mark);
            return (
              <TableCard
                key={key}
                session={session}
                parts={parts}
                table={table}
                words={words}
                reading={reading}
                busy={busy}
                open={only !== toggled.has(key)}
                onToggle={() => {
                  toggle(key);
                }}
              />
            );
          })}
        </section>
      ))}
      <LeftOut tables={book.aside} parts={parts} words={words} busy={busy} />
      <Idle corrections={book.idle} parts={parts} words={words} busy={busy} />
      <LastChange
        change={last}
        busy={busy}
        report={check.report}
        words={words}
        onUndo={() => void parts.undo()}
      />
    </div>
  );
}

function bySheet(tables: readonly Table[]): [string, Table[]][] {
  const sheets = new Map<string, Table[]>();
  for (const table of tables) {
    const known = sheets.get(table.range.sheet);
    if (known) known.push(table);
    else sheets.set(table.range.sheet, [table]);
  }
  return [...sheets];
}
