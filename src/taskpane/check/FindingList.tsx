import { makeStyles } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useId, useLayoutEffect, useMemo, useRef } from 'react';
import type { FindingGroup } from '../../app/arrange';
import type { Session } from '../../app/session';
import type { Texts } from '../../i18n/texts';
import { resultWords } from '../../i18n/pane/languages';
import { hidden } from '../parts/hidden';
import { VirtualList } from '../parts/VirtualList';
import { FindingItem } from './FindingItem';

const useStyles = makeStyles({ hidden });

/** A row of two lines under no heading. */
const USUAL_HEIGHT = 58;

export interface FindingListProps {
  readonly groups: readonly FindingGroup[];
  readonly current: string | null;
  readonly session: Session;
  readonly texts: Texts;
  readonly onExplain: (check: string) => void;
}

export function FindingList({ groups, current, session, texts, onExplain }: FindingListProps) {
  const styles = useStyles();
  const words = resultWords(texts.language).result;
  const hint = useId();
  const feed = useRef<HTMLDivElement>(null);
  const entries = useMemo(
    () =>
      groups.flatMap(({ title, sheet, findings }) =>
        findings.map((finding, place) => ({ finding, heading: place === 0 ? { title, sheet } : null })),
      ),
    [groups],
  );
  const keys = useMemo(() => entries.map(({ finding }) => finding.id), [entries]);
  const at = current === null ? -1 : keys.indexOf(current);
  const button = (id: string) =>
    feed.current?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(id)}"]`) ?? null;

  /** Where the one pressed stood: what is folded above it must not carry it away from under the finger. */
  const stood = useRef<{ readonly id: string; readonly top: number; readonly focus: boolean } | null>(null);
  useLayoutEffect(() => {
    const { id, top, focus } = stood.current ?? {};
    stood.current = null;
    if (id === undefined || id !== current) return;
    const now = button(id);
    if (!now) return;
    if (focus) now.focus({ preventScroll: true });
    if (focus) now.scrollIntoView({ block: 'nearest' });
    else scrollBy(0, now.getBoundingClientRect().top - (top ?? 0));
  }, [current]);

  const go = (to: number) => {
    const id = keys[Math.min(Math.max(to, 0), keys.length - 1)];
    if (id === undefined) return;
    stood.current = { id, top: 0, focus: true };
    if (id === current) button(id)?.focus();
    else session.check.open(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const from = keys.indexOf((event.target as HTMLElement).dataset['finding'] ?? '');
    if (from < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: keys.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  return (
    <div>
      <p id={hint} className={styles.hidden}>
        {words.hint}
      </p>
      <div
        ref={feed}
        role="feed"
        aria-label={texts.app.findings}
        aria-describedby={hint}
        onKeyDown={onKeyDown}
        onClickCapture={({ target }) => {
          const pressed = (target as Element).closest<HTMLElement>('[data-finding]');
          if (pressed)
            stood.current = {
              id: pressed.dataset['finding'] ?? '',
              top: pressed.getBoundingClientRect().top,
              focus: false,
            };
        }}
      >
        <VirtualList
          keys={keys}
          estimate={USUAL_HEIGHT}
          gap={6}
          pinned={Math.max(at, 0)}
          render={(index) => {
            const entry = entries[index];
            return (
              entry && (
                <FindingItem
                  finding={entry.finding}
                  heading={entry.heading}
                  position={index + 1}
                  size={keys.length}
                  current={index === at}
                  reachable={index === Math.max(at, 0)}
                  session={session}
                  texts={texts}
                  onExplain={onExplain}
                />
              )
            );
          }}
        />
      </div>
    </div>
  );
}
