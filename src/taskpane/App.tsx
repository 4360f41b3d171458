import {
  Button,
  FluentProvider,
  Spinner,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Session } from '../app/session';
import type { Texts } from '../i18n/texts';
import { Message } from './Message';
import { Result } from './Result';

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  /** Excel's own bar over the pane says the name; readers of the screen need it as a heading too. */
  title: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface AppProps {
  readonly session: Session;
  readonly texts: Texts;
  readonly dark: boolean;
}

export function App({ session, texts, dark }: AppProps) {
  const styles = useStyles();
  const state = useSyncExternalStore(session.subscribe, session.state);
  const checking = state.phase === 'checking';
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      <main className={styles.page} aria-busy={checking}>
        <h1 className={styles.title}>{texts.app.name}</h1>
        {state.report === null && <p className={styles.intro}>{texts.app.intro}</p>}
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={checking}
          icon={checking ? <Spinner size="tiny" /> : null}
          onClick={() => void session.check()}
        >
          {checking ? texts.app.checking : state.report ? texts.app.checkAgain : texts.app.check}
        </Button>
        {state.trouble && (
          <Message tone="error" urgent detail={state.trouble.detail}>
            {texts.trouble(state.trouble.trouble)}
          </Message>
        )}
        <div role="status">
          {state.report && !checking && (
            <Result report={state.report} shown={state.shown} texts={texts} onShow={session.showCell} />
          )}
        </div>
      </main>
    </FluentProvider>
  );
}
