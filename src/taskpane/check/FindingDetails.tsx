import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, useSyncExternalStore } from 'react';
import { contentAt } from '../../app/repair';
import type { Session } from '../../app/session';
import type { Candidate, Finding, Repair } from '../../engine/model/finding';
import { address } from '../../engine/model/cell';
import { decimalsIn, writeAmount } from '../../i18n/numbers';
import { paneWords } from '../../i18n/pane/languages';
import type { Texts } from '../../i18n/texts';
import { focusHeading } from '../parts/focusHeading';
import { useBox } from '../parts/styles';
import { ArithmeticTable } from './ArithmeticTable';
import { Candidates } from './Candidates';
import { DirectionQuestion } from './DirectionQuestion';
import { IgnoreForm } from './IgnoreForm';
import { OtherRelations } from './OtherRelations';
import { RepairPreview } from './RepairPreview';

const useStyles = makeStyles({
  details: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  body: { margin: 0, overflowWrap: 'anywhere' },
});

export interface FindingDetailsProps {
  readonly finding: Finding;
  readonly session: Session;
  readonly texts: Texts;
  readonly onExplain: () => void;
}

type Task = { readonly kind: 'repair'; readonly candidate: Candidate } | { readonly kind: 'ignore' };

/** The whole of a finding, and what can be done about it. */
export function FindingDetails({ finding, session, texts, onExplain }: FindingDetailsProps) {
  const styles = useStyles();
  const box = useBox();
  const words = paneWords(texts.language);
  const book = useSyncExternalStore(session.book.subscribe, session.book.state);
  const { writing } = useSyncExternalStore(session.check.subscribe, session.check.state);
  const [task, setTask] = useState<Task | null>(null);
  const details = useRef<HTMLDivElement>(null);
  const pressed = useRef<HTMLElement | null>(null);
  const begin = (next: Task) => {
    pressed.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setTask(next);
  };
  const cancel = () => {
    setTask(null);
    // The buttons come back with the next drawing.
    setTimeout(() => {
      const again = pressed.current?.isConnected ? pressed.current : details.current?.querySelector('button');
      again?.focus();
    });
  };
  const { body } = texts.finding(finding.message);
  const { repair } = finding;
  const table = book.tables.find(({ id }) => id === finding.table);
  const write = async (candidate: Candidate | Repair) => {
    const { cell, value } = candidate;
    const done = await session.check.repair(candidate);
    if (!done) return;
    setTask(null);
    session.frame.announce(words.repair.done(address(cell), writeAmount(value, texts.numbers)));
  };
  const ignore = async (reason: string) => {
    const done = await session.check.ignore(finding, reason, words.memory.ignored, texts);
    if (!done) return;
    session.frame.announce(words.ignore.done);
    focusHeading();
  };
  return (
    <div ref={details} className={styles.details}>
      <p className={styles.body}>{body}</p>
      {'arithmetic' in finding.message && (
        <ArithmeticTable arithmetic={finding.message.arithmetic} odd={finding.cell} texts={texts} />
      )}
      <OtherRelations finding={finding} texts={texts} />
      {finding.candidates.length > 0 && task === null && (
        <Candidates
          finding={finding}
          texts={texts}
          onShow={(cell) => void session.check.show(finding, cell)}
          onChoose={(candidate) => {
            begin({ kind: 'repair', candidate });
          }}
        />
      )}
      {task?.kind === 'repair' && book.workbook && (
        <RepairPreview
          candidate={task.candidate}
          former={contentAt(book.workbook, task.candidate.cell)}
          writing={writing}
          texts={texts}
          onWrite={() => void write(task.candidate)}
          onCancel={cancel}
        />
      )}
      {task?.kind === 'ignore' && <IgnoreForm texts={texts} onIgnore={ignore} onCancel={cancel} />}
      {finding.message.key === 'direction-unknown' && table && task === null && (
        <DirectionQuestion indicator={finding.message.label} table={table} session={session} texts={texts} />
      )}
      {task === null && (
        <div className={box.buttons}>
          {repair && (
            <Button
              appearance="primary"
              onClick={() => {
                begin({ kind: 'repair', candidate: repair });
              }}
            >
              {(finding.message.key === 'figure-missing' ? words.repair.fill : words.repair.accept)(
                writeAmount(repair.value, texts.numbers, decimalsIn(finding.message)),
              )}
            </Button>
          )}
          <div className={box.buttons}>
            <Button
              size="small"
              appearance={repair ? 'subtle' : 'secondary'}
              onClick={() => {
                begin({ kind: 'ignore' });
              }}
            >
              {words.ignore.start}
            </Button>
            <Button size="small" appearance="subtle" onClick={onExplain}>
              {words.explain.open}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
