import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createSession } from '../app/session';
import { officeEnvironment, onRibbon } from '../excel/environment';
import { createLateHost } from '../excel/lateHost';
import { learn, paneTexts } from '../i18n/pane/languages';
import { App } from './frame/App';
import { fetchTheme } from './frame/themes';

const root = createRoot(document.getElementById('root') ?? document.body);

officeEnvironment()
  .then(async ({ language: tag, theme, onTheme }) => {
    const [language] = await Promise.all([learn(tag), fetchTheme(theme)]);
    const session = createSession(createLateHost(), { language, theme });
    onTheme(session.frame.setTheme);
    onRibbon({
      CheckBudget() {
        session.frame.goTo('check');
        void session.check.check();
      },
      CreateFollowUp() {
        session.frame.goTo('follow-up');
      },
    });
    root.render(
      <StrictMode>
        <App session={session} />
      </StrictMode>,
    );
  })
  .catch(async () => {
    const { StartFailed } = await import('./frame/StartFailed');
    const texts = paneTexts(await learn(navigator.language));
    document.documentElement.lang = texts.language;
    root.render(<StartFailed texts={texts} />);
  });
