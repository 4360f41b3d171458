import { Button } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { readingSessionOf } from '../../app/reading-session';
import type { Session } from '../../app/session';
import { DIRECTIONS } from '../../engine/model/correction';
import type { Direction } from '../../engine/model/correction';
import type { Table } from '../../engine/model/table';
import { READING_VIEW_WORDS } from '../../i18n/reading-view/languages';
import type { Texts } from '../../i18n/texts';
import { focusHeading } from '../parts/focusHeading';
import Trouble from '../parts/Trouble';
import { useBox } from '../parts/styles';

export interface DirectionQuestionProps {
  /** The indicator that cannot be judged before somebody has said whether more or less is better. */
  readonly indicator: string;
  readonly table: Table;
  readonly session: Session;
  readonly texts: Texts;
}

/** Asked once: the answer stays in the workbook, and the check is made again with it. */
export function DirectionQuestion({ indicator, table, session, texts }: DirectionQuestionProps) {
  const box = useBox();
  const reading = readingSessionOf(session);
  const { busy, trouble } = useSyncExternalStore(reading.subscribe, reading.state);
  const words = READING_VIEW_WORDS[texts.language];
  const answer = async (direction: Direction) => {
    const done = await reading.correct(table, [{ what: 'direction', line: indicator, direction }], words);
    if (!done) return;
    session.frame.announce(words.saved);
    focusHeading();
  };
  return (
    <>
      <div className={box.buttons} role="group" aria-label={indicator}>
        {DIRECTIONS.map((direction) => (
          <Button key={direction} appearance="primary" disabled={busy} onClick={() => void answer(direction)}>
            {words.directionAnswers[direction]}
          </Button>
        ))}
      </div>
      {trouble && <Trouble told={trouble} texts={texts} />}
    </>
  );
}
