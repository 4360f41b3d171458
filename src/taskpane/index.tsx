import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { TabHost } from '../app/host';
import { createSession } from '../app/session';
import { createExcelActingHost } from '../excel/acting';
import { officeEnvironment } from '../excel/environment';
import { createExcelMemoryHost } from '../excel/memory';
import { createExcelHost } from '../excel/officeHost';
import { textsFor } from '../i18n/languages';
import { App } from './frame/App';
import { StartFailed } from './frame/StartFailed';

/** Much code that few presses need. */
const writeTab: TabHost['writeTab'] = async (change) => {
  const { createExcelTabHost } = await import('../excel/followUp');
  return createExcelTabHost().writeTab(change);
};

/** What the button in the ribbon asked for. */
const asked = new URLSearchParams(location.search).get('view');

const root = createRoot(document.getElementById('root') ?? document.body);

officeEnvironment()
  .then(({ language, theme, onTheme }) => {
    const host = {
      ...createExcelHost(),
      ...createExcelMemoryHost(),
      ...createExcelActingHost(),
      writeTab,
    };
    const session = createSession(host, { language: textsFor(language).language, theme });
    if (asked === 'follow-up') session.frame.goTo(asked);
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
