import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useSyncExternalStore } from 'react';
import { overviewOf } from '../../engine/model/overview';
import { paneWords } from '../../i18n/pane/languages';
import type { ViewProps } from '../viewProps';
import { useText } from '../parts/styles';

/** Comes while the first check runs. */
const Result = lazy(() => import('./Result'));
const Progress = lazy(() => import('./Progress'));
const fetchTrouble = () => import('../parts/Trouble');
const Trouble = lazy(fetchTrouble);

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

export function CheckView({ session, texts }: ViewProps) {
  const styles = useStyles();
  const text = useText();
  const state = useSyncExternalStore(session.check.subscribe, session.check.state);
  const book = useSyncExternalStore(session.book.subscribe, session.book.state);
  const words = paneWords(texts.language);
  const button = useRef<HTMLButtonElement | null>(null);
  const checking = state.phase === 'checking';
  const trouble = state.trouble ?? book.trouble;
  useEffect(() => {
    // What tells of a failure must not depend on what may have failed.
    void fetchTrouble();
  }, []);
  const start = () => void session.check.check();
  const stop = () => {
    session.check.stop();
    session.frame.announce(words.progress.stopped);
    // The button that was pressed goes away.
    button.current?.focus();
  };
  return (
    <div className={styles.stack} aria-busy={checking}>
      {state.report === null && (
        <>
          <p className={text.heading}>
            {book.phase === 'read' ? words.found(overviewOf(book.tables)) : words.opening}
          </p>
          <p className={text.quiet}>{texts.app.intro}</p>
        </>
      )}
      <Button
        ref={(element: HTMLButtonElement | null) => {
          button.current = element;
        }}
        appearance={state.report ? 'secondary' : 'primary'}
        size={state.report ? 'medium' : 'large'}
        disabledFocusable={checking}
        onClick={start}
      >
        {state.report ? texts.app.checkAgain : texts.app.check}
      </Button>
      <Suspense fallback={null}>
        {checking && <Progress part={state.progress} words={words.progress} onStop={stop} />}
      </Suspense>
      <Suspense fallback={null}>
        {trouble && (
          <Trouble
            told={trouble}
            texts={texts}
            onAgain={state.report ? undefined : state.trouble ? start : () => void session.book.look()}
          />
        )}
      </Suspense>
      {state.report && (
        <Suspense fallback={null}>
          <Result report={state.report} session={session} texts={texts} />
        </Suspense>
      )}
    </div>
  );
}
