import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createSession } from '../app/session';
import { createExcelActingHost } from '../excel/acting';
import { officeEnvironment } from '../excel/environment';
import { createExcelMemoryHost } from '../excel/memory';
import { createExcelHost } from '../excel/officeHost';
import { textsFor } from '../i18n/languages';
import { App } from './frame/App';
import { StartFailed } from './frame/StartFailed';

const root = createRoot(document.getElementById('root') ?? document.body);

officeEnvironment()
  .then(({ language, theme, onTheme }) => {
    const host = { ...createExcelHost(), ...createExcelMemoryHost(), ...createExcelActingHost() };
    const session = createSession(host, { language: textsFor(language).language, theme });
    onTheme(session.frame.setTheme);
    root.render(
      <StrictMode>
        <App session={session} />
      </StrictMode>,
    );
  })
  .catch(() => {
    const texts = textsFor(navigator.language);
    document.documentElement.lang = texts.language;
    root.render(<StartFailed texts={texts} />);
  });
