import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme as FluentTheme } from '@fluentui/react-components';
import { Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import type { Theme } from '../../app/frame-session';
import type { Session } from '../../app/session';
import { textsFor } from '../../i18n/languages';
import { paneWords } from '../../i18n/pane/languages';
import { VIEWS } from '../views';
import { Settings } from './Settings';
import { Tabs } from './Tabs';
import { hidden } from './hidden';

const useStyles = makeStyles({
  page: {
    position: 'relative',
    minHeight: '100vh',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  main: { flex: 1 },
  hidden,
});

/** The frame: the theme, the tabs, the view that is chosen, and what is said aloud. */
export function App({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const { view, language, theme, announced } = useSyncExternalStore(
    session.frame.subscribe,
    session.frame.state,
  );
  const texts = textsFor(language);
  const View = (VIEWS.find(({ id }) => id === view) ?? VIEWS[0])?.View;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    void session.book.look();
  }, [session]);
  return (
    <FluentProvider theme={useFluentTheme(theme)}>
      <div className={styles.page}>
        {/* Excel's own bar over the pane says the name; readers of the screen need it as a heading too. */}
        <h1 className={styles.hidden}>{texts.app.name}</h1>
        {VIEWS.length > 1 && <Tabs frame={session.frame} words={paneWords(language)} />}
        <main className={styles.main}>
          <Suspense fallback={null}>{View && <View session={session} texts={texts} />}</Suspense>
        </main>
        <footer>
          <Settings session={session} language={language} />
        </footer>
        <div role="status" className={styles.hidden}>
          {announced}
        </div>
      </div>
    </FluentProvider>
  );
}

/** Few need the colours of high contrast, so they are fetched when they are needed. */
function useFluentTheme(theme: Theme): FluentTheme {
  const [contrast, setContrast] = useState<FluentTheme | null>(null);
  useEffect(() => {
    if (theme === 'contrast')
      void import('./contrast').then(({ contrastTheme }) => {
        setContrast(contrastTheme);
      });
  }, [theme]);
  if (theme === 'contrast') return contrast ?? webDarkTheme;
  return theme === 'dark' ? webDarkTheme : webLightTheme;
}
