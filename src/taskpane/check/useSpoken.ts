import { useEffect, useRef, useSyncExternalStore } from 'react';
import { tally } from '../../app/arrange';
import { setAside } from '../../app/ignoring';
import { paneWords } from '../../i18n/pane/languages';
import type { ViewProps } from '../viewProps';

/** Says the outcome of a check to whoever cannot see it; after an edit only if something has changed. */
export function useSpoken({ session, texts }: ViewProps): void {
  const { report, phase } = useSyncExternalStore(session.check.subscribe, session.check.state);
  const { memos } = session.book.state();
  const words = paneWords(texts.language).result;
  const last = useRef('');
  const was = useRef<typeof phase>('checking');
  useEffect(() => {
    const asked = was.current === 'checking' && phase === 'checked';
    was.current = phase;
    if (!report || phase !== 'checked') return;
    const { errors, warnings, infos, relations } = tally(setAside(report, memos).report);
    const counts =
      errors + warnings > 0
        ? texts.app.counts(errors, warnings, infos)
        : relations > 0
          ? texts.app.allClearTitle
          : texts.app.nothingToSay;
    if (asked) session.frame.announce(words.done(counts));
    else if (counts !== last.current) session.frame.announce(words.now(counts));
    last.current = counts;
    // Another language, or a finding set aside, is no news of the check.
  }, [report, phase]);
}
