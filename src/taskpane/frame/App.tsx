import { FluentProvider, makeStyles, tokens, webLightTheme } from '@fluentui/react-components';
import type { Theme as FluentTheme } from '@fluentui/react-components';
import { Suspense, lazy, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Theme, ViewId } from '../../app/frame-session';
import type { Session } from '../../app/session';
import { paneTexts, paneWords } from '../../i18n/pane/languages';
import { VIEWS } from '../views';
import { Tabs } from './Tabs';
import { hidden } from '../parts/hidden';
import { fetchTheme, themeAtHand } from './themes';

const Settings = lazy(() => import('./Settings'));

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
    // Inherited: long compounds break where the language of the pane breaks them.
    hyphens: 'auto',
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
  const texts = paneTexts(language);
  useOwnScroll(view);
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
        <header className={styles.hidden}>
          <h1>{texts.app.name}</h1>
        </header>
        {VIEWS.length > 1 && <Tabs frame={session.frame} words={paneWords(language)} />}
        <main className={styles.main}>
          <Suspense fallback={null}>{View && <View session={session} texts={texts} />}</Suspense>
        </main>
        <footer>
          <Suspense fallback={null}>
            <Settings session={session} language={language} />
          </Suspense>
        </footer>
        <div role="status" className={styles.hidden}>
          {announced}
        </div>
      </div>
    </FluentProvider>
  );
}

/** A view that is new begins at its top; one that was left is found again where it was left. */
function useOwnScroll(view: ViewId): void {
  const left = useRef(new Map<ViewId, number>());
  useLayoutEffect(() => {
    scrollTo(0, left.current.get(view) ?? 0);
    const keep = () => {
      left.current.set(view, scrollY);
    };
    addEventListener('scroll', keep, { passive: true });
    return () => {
      removeEventListener('scroll', keep);
    };
  }, [view]);
}

/** What is shown stays as it is until another theme has been fetched. */
function useFluentTheme(theme: Theme): FluentTheme {
  const [shown, show] = useState<FluentTheme>(themeAtHand(theme) ?? webLightTheme);
  useEffect(() => {
    void fetchTheme(theme).then(show);
  }, [theme]);
  return shown;
}
