import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { calmTitle, groupsOf, isPartly, passes, tally } from '../../app/arrange';
import { setAside } from '../../app/ignoring';
import type { Session } from '../../app/session';
import type { Report } from '../../engine/model/report';
import { nameOf } from '../../i18n/check-names';
import { resultTexts, resultWords } from '../../i18n/pane/languages';
import type { Language } from '../../i18n/texts';
import { Tick } from '../parts/Field';
import { Message } from '../parts/Message';
import { useText } from '../parts/styles';
import { Checked } from './Checked';
import { Explanation } from './Explanation';
import { Filters } from './Filters';
import { FindingList } from './FindingList';
import { IgnoredList } from './IgnoredList';
import { Repaired } from './Repaired';
import { useSpoken } from './useSpoken';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  away: { display: 'none' },
});

export interface ResultProps {
  readonly report: Report;
  readonly session: Session;
  readonly language: Language;
}

export default function Result({ report: whole, session, language }: ResultProps) {
  const styles = useStyles();
  const text = useText();
  const texts = resultTexts(language);
  const words = resultWords(language);
  const { filter, current, marked, repaired } = useSyncExternalStore(
    session.check.subscribe,
    session.check.state,
  );
  const { memos } = useSyncExternalStore(session.book.subscribe, session.book.state);
  useSpoken(session, texts);
  const [explained, setExplained] = useState<string | null>(null);
  const left = useRef<{ readonly button: Element | null; readonly scrolled: number } | null>(null);
  const explain = (check: string) => {
    left.current = { button: document.activeElement, scrolled: scrollY };
    setExplained(check);
  };
  useLayoutEffect(() => {
    if (explained !== null || !left.current) return;
    const { button, scrolled } = left.current;
    left.current = null;
    scrollTo(0, scrolled);
    if (button instanceof HTMLElement) button.focus({ preventScroll: true });
  }, [explained]);
  const { report, ignored } = useMemo(() => setAside(whole, memos), [whole, memos]);
  const groups = useMemo(
    () =>
      groupsOf(
        report.findings.filter((finding) => passes(finding, filter)),
        report.tables,
      ),
    [report, filter],
  );
  const { errors, warnings, infos, relations } = tally(report);
  const scope = words.result.scope(report.tables.length, texts.app.tested(relations));
  const alarms = errors + warnings > 0;
  const unrun = report.checks.filter((check) => check.outcome === 'could-not-run');
  const clear = !alarms && report.tables.length > 0 && unrun.length === 0;
  return (
    <>
      {explained !== null && (
        <Explanation
          check={explained}
          texts={texts}
          onBack={() => {
            setExplained(null);
          }}
        />
      )}
      {/* Kept as it is meanwhile: whoever comes back finds the same things open, at the same place. */}
      <div className={mergeClasses(styles.stack, explained !== null && styles.away)}>
        <Repaired repaired={repaired} session={session} texts={texts} />
        {alarms && (
          <div>
            <h2 tabIndex={-1} className={text.title}>
              {texts.app.counts(errors, warnings, infos)}
            </h2>
            <p className={text.quiet}>{scope}</p>
          </div>
        )}
        {clear && (
          <Message tone={isPartly(report) ? 'note' : 'calm'}>
            <h2 tabIndex={-1} className={text.title}>
              {calmTitle(report, texts)}
            </h2>
            <span>{scope}</span>
          </Message>
        )}
        {report.notices.map((notice) => (
          <Message key={JSON.stringify(notice)} tone="note">
            {texts.notice(notice)}
          </Message>
        ))}
        {unrun.map((check) => (
          <Message key={check.check} tone="error">
            {texts.app.couldNotRun(nameOf(check.check, texts))}
          </Message>
        ))}
        {report.findings.length > 0 && (
          <>
            <Filters findings={report.findings} filter={filter} texts={texts} onChoose={session.check.choose}>
              {alarms && (
                <Tick checked={marked} onTick={(on) => void session.check.mark(on)}>
                  {words.mark}
                </Tick>
              )}
            </Filters>
            {groups.length > 0 && (
              <FindingList
                groups={groups}
                current={current}
                session={session}
                texts={texts}
                onExplain={explain}
              />
            )}
            {groups.length === 0 && alarms && (
              <div>
                <p className={text.quiet}>{words.filter.nothing}</p>
                <Button
                  onClick={() => {
                    session.check.choose({ hidden: [], sheet: null, check: null });
                  }}
                >
                  {words.filter.clear}
                </Button>
              </div>
            )}
          </>
        )}
        <IgnoredList ignored={ignored} session={session} texts={texts} />
        {report.tables.length > 0 && <Checked report={report} texts={texts} onExplain={explain} />}
      </div>
    </>
  );
}
