import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useSyncExternalStore } from 'react';
import { tally } from '../../app/arrange';
import { setAside } from '../../app/ignoring';
import { overviewOf } from '../../engine/model/overview';
import { paneWords } from '../../i18n/pane/languages';
import { Trouble } from '../frame/Trouble';
import type { ViewProps } from '../views';
import { Progress } from './Progress';

/** Comes while the first check runs. */
const Result = lazy(() => import('./Result'));

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  found: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function CheckView({ session, texts }: ViewProps) {
  const styles = useStyles();
  const state = useSyncExternalStore(session.check.subscribe, session.check.state);
  const book = useSyncExternalStore(session.book.subscribe, session.book.state);
  const words = paneWords(texts.language);
  const checking = state.phase === 'checking';
  const trouble = state.trouble ?? book.trouble;
  useSpoken({ session, texts });
  const start = () => void session.check.check();
  return (
    <div className={styles.stack} aria-busy={checking}>
      {state.report === null && (
        <>
          <p className={styles.found}>
            {book.phase === 'read' ? words.found(overviewOf(book.tables)) : words.opening}
          </p>
          <p className={styles.intro}>{texts.app.intro}</p>
        </>
      )}
      <Button
        appearance={state.report ? 'secondary' : 'primary'}
        size={state.report ? 'medium' : 'large'}
        disabledFocusable={checking}
        onClick={start}
      >
        {state.report ? texts.app.checkAgain : texts.app.check}
      </Button>
      {checking && <Progress part={state.progress} words={words.progress} onStop={session.check.stop} />}
      {trouble && (
        <Trouble
          told={trouble}
          texts={texts}
          onAgain={state.report ? undefined : state.trouble ? start : () => void session.book.look()}
        />
      )}
      {state.report && (
        <Suspense fallback={null}>
          <Result report={state.report} session={session} texts={texts} />
        </Suspense>
      )}
    </div>
  );
}

/** Says the outcome of a check to whoever cannot see it; after an edit only if something has changed. */
function useSpoken({ session, texts }: ViewProps): void {
  const { report, phase } = useSyncExternalStore(session.check.subscribe, session.check.state);
  const { memos } = session.book.state();
  const words = paneWords(texts.language).result;
  const last = useRef('');
  const was = useRef(phase);
  useEffect(() => {
    const asked = was.current === 'checking' && phase === 'checked';
    was.current = phase;
    if (!report || phase !== 'checked') return;
    const { errors, warnings, infos } = tally(setAside(report, memos).report);
    const counts =
      errors + warnings > 0 ? texts.app.counts(errors, warnings, infos) : texts.app.allClearTitle;
    if (asked) session.frame.announce(words.done(counts));
    else if (counts !== last.current) session.frame.announce(words.now(counts));
    last.current = counts;
    // Another language, or a finding set aside, is no news of the check.
  }, [report, phase]);
}
