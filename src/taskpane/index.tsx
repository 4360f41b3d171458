import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { TabHost } from '../app/host';
import { createSession } from '../app/session';
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

const root = createRoot(document.getElementById('root') ?? document.body);

officeEnvironment()
  .then(({ language, dark }) => {
    const host = { ...createExcelHost(), ...createExcelMemoryHost(), writeTab };
    root.render(
      <StrictMode>
        <App session={createSession(host, textsFor(language).language)} dark={dark} />
      </StrictMode>,
    );
  })
  .catch(() => {
    const texts = textsFor(navigator.language);
    document.documentElement.lang = texts.language;
    root.render(<StartFailed texts={texts} />);
  });
