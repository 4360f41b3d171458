import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createSession } from '../app/session';
import { officeEnvironment } from '../excel/environment';
import { createExcelHost } from '../excel/officeHost';
import { textsFor } from '../i18n/languages';
import { App } from './App';
import { StartFailed } from './StartFailed';

const root = createRoot(document.getElementById('root') ?? document.body);

officeEnvironment()
  .then(({ language, dark }) => {
    const texts = textsFor(language);
    document.documentElement.lang = texts.language;
    root.render(
      <StrictMode>
        <App session={createSession(createExcelHost())} texts={texts} dark={dark} />
      </StrictMode>,
    );
  })
  .catch(() => {
    const texts = textsFor(navigator.language);
    document.documentElement.lang = texts.language;
    root.render(<StartFailed texts={texts} />);
  });
