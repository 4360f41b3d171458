import { useEffect, useRef, useSyncExternalStore } from 'react';
import { calmTitle, tally } from '../../app/arrange';
import { setAside } from '../../app/ignoring';
import { resultWords } from '../../i18n/pane/languages';
import type { Session } from '../../app/session';
import type { Texts } from '../../i18n/texts';

/** Says the outcome of a check to whoever cannot see it; after an edit only if something has changed. */
export function useSpoken(session: Session, texts: Texts): void {
  const { report, phase } = useSyncExternalStore(session.check.subscribe, session.check.state);
  const { memos } = session.book.state();
  const words = resultWords(texts.language).result;
  const last = useRef('');
  const was = useRef<typeof phase>('checking');
  useEffect(() => {
    const asked = was.current === 'checking' && phase === 'checked';
    was.current = phase;
    if (!report || phase !== 'checked') return;
    const sifted = setAside(report, memos).report;
    const { errors, warnings, infos } = tally(sifted);
    const counts =
      errors + warnings > 0 ? texts.app.counts(errors, warnings, infos) : calmTitle(sifted, texts);
    if (asked) session.frame.announce(words.done(counts));
    else if (counts !== last.current) session.frame.announce(words.now(counts));
    last.current = counts;
    // Another language, or a finding set aside, is no news of the check.
  }, [report, phase]);
}
