import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { overviewOf } from '../../engine/model/overview';
import { paneWords } from '../../i18n/pane/languages';
import { Message } from '../frame/Message';
import type { ViewProps } from '../views';
import { Result } from './Result';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  found: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

export function CheckView({ session, texts }: ViewProps) {
  const styles = useStyles();
  const state = useSyncExternalStore(session.check.subscribe, session.check.state);
  const book = useSyncExternalStore(session.book.subscribe, session.book.state);
  const words = paneWords(texts.language);
  const checking = state.phase === 'checking';
  const trouble = state.trouble ?? book.trouble;
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
        appearance="primary"
        size="large"
        disabledFocusable={checking}
        icon={checking ? <Spinner size="tiny" /> : null}
        onClick={() => void session.check.check()}
      >
        {checking ? texts.app.checking : state.report ? texts.app.checkAgain : texts.app.check}
      </Button>
      {trouble && (
        <Message tone="error" urgent detail={trouble.detail}>
          {texts.trouble(trouble.trouble)}
        </Message>
      )}
      {state.report && !checking && (
        <Result report={state.report} shown={state.shown} texts={texts} onShow={session.check.showCell} />
      )}
    </div>
  );
}
