import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Repaired as RepairedCell } from '../../app/repair';
import type { Session } from '../../app/session';
import { address } from '../../engine/model/cell';
import { writeAmount } from '../../i18n/numbers';
import { resultWords } from '../../i18n/pane/languages';
import type { Texts } from '../../i18n/texts';
import { focusHeading } from '../parts/focusHeading';
import { Message } from '../parts/Message';
import { useText } from '../parts/styles';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    fontVariantNumeric: 'tabular-nums',
  },
});

export interface RepairedProps {
  readonly repaired: readonly RepairedCell[];
  readonly session: Session;
  readonly texts: Texts;
}

/** What was put right, the latest first, each with its way back. */
export function Repaired({ repaired, session, texts }: RepairedProps) {
  const styles = useStyles();
  const text = useText();
  const words = resultWords(texts.language).repair;
  const list = useRef<HTMLUListElement>(null);
  const before = useRef(repaired.length);
  useEffect(() => {
    // What was pressed is gone together with the finding; its way back takes the focus.
    if (repaired.length > before.current) list.current?.querySelector('button')?.focus();
    if (repaired.length < before.current) focusHeading();
    before.current = repaired.length;
  }, [repaired]);
  if (repaired.length === 0) return null;
  return (
    <Message tone="calm">
      <ul ref={list} className={text.list} aria-label={words.list}>
        {[...repaired].reverse().map((one, index) => (
          <li key={`${String(repaired.length - index)} ${address(one.cell)}`} className={styles.row}>
            <span>{words.done(address(one.cell), writeAmount(one.value, texts.numbers))}</span>
            <Button
              size="small"
              aria-label={words.undoAt(address(one.cell))}
              onClick={() =>
                void session.check.undo(one).then((done) => {
                  if (done) session.frame.announce(words.undone(address(one.cell)));
                })
              }
            >
              {words.undo}
            </Button>
          </li>
        ))}
      </ul>
    </Message>
  );
}
