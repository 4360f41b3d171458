import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { Suspense, useEffect, useSyncExternalStore } from 'react';
import type { Session } from '../../app/session';
import { textsFor } from '../../i18n/languages';
import { paneWords } from '../../i18n/pane/languages';
import { VIEWS } from '../views';
import { Tabs } from './Tabs';
import { hidden } from './hidden';

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
  hidden,
});

export interface AppProps {
  readonly session: Session;
  readonly dark: boolean;
}

/** The frame: the theme, the tabs, the view that is chosen, and what is said aloud. */
export function App({ session, dark }: AppProps) {
  const styles = useStyles();
  const { view, language, announced } = useSyncExternalStore(session.frame.subscribe, session.frame.state);
  const texts = textsFor(language);
  const View = (VIEWS.find(({ id }) => id === view) ?? VIEWS[0])?.View;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    void session.book.look();
  }, [session]);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      <div className={styles.page}>
        {/* Excel's own bar over the pane says the name; readers of the screen need it as a heading too. */}
        <h1 className={styles.hidden}>{texts.app.name}</h1>
        {VIEWS.length > 1 && <Tabs frame={session.frame} words={paneWords(language)} />}
        <main>
          <Suspense fallback={null}>{View && <View session={session} texts={texts} />}</Suspense>
        </main>
        <div role="status" className={styles.hidden}>
          {announced}
        </div>
      </div>
    </FluentProvider>
  );
}
