import type { OfficeHost } from './host/officeHost';
import type { NativeBridge } from './host/rpc/messages';
import { documentOf } from './shimDocument';
import { strict } from './strict';

/**
 * `Office.onReady` and `Office.context` for a page that loads excel-web-16.00.js alone: in Excel these come
 * with the loader and the frame around it. In the page of the pane, in this order:
 *
 *     connectPane(window, host);  the script excel-web-16.00.js;  readyPane(window, host);  the script of the pane
 *
 * The pane may be a frame of the same origin: pass its window.
 */
export interface PaneWindow {
  _richApiNativeBridge?: NativeBridge;
  Office?: object;
}

export interface PaneSettings {
  readonly displayLanguage: string;
  readonly theme: Theme;
  /** The highest ExcelApi set this Excel has: `1.14`. */
  readonly excelApi: string;
}

export type Theme = 'light' | 'dark' | 'contrast';

/** What can be changed while the pane is open. */
export interface Pane {
  setTheme(theme: Theme): void;
  /** Presses a button of the ribbon; done when its command says that it is. */
  press(actionId: string): Promise<void>;
}

type Command = (event: { source: { id: string }; completed: () => void }) => unknown;

const DEFAULTS: PaneSettings = { displayLanguage: 'sv-SE', theme: 'light', excelApi: '1.17' };

export function connectPane(window: PaneWindow, host: OfficeHost): void {
  window._richApiNativeBridge = host.connect();
}

export function readyPane(window: PaneWindow, host: OfficeHost, settings: Partial<PaneSettings> = {}): Pane {
  const { displayLanguage, theme, excelApi } = { ...DEFAULTS, ...settings };
  const library = window.Office ?? {};
  const info = { host: 'Excel', platform: 'OfficeOnline', addin: true };
  const commands = new Map<string, Command>();
  const themeHandlers = new Set<(event: object) => void>();
  const state = { theme: themeColors(theme) };
  const context = strict('Office.context', {
    displayLanguage,
    contentLanguage: displayLanguage,
    host: info.host,
    platform: info.platform,
    diagnostics: { host: info.host, platform: info.platform, version: '16.0.0.0' },
    requirements: {
      isSetSupported: (name: string, version = '1.1') => isSupported(name, String(version), excelApi),
    },
    document: documentOf(host.book, themeHandlers),
    get officeTheme() {
      return state.theme;
    },
  });
  const office = Object.create(library, {
    context: { value: context },
    onReady: {
      value: (callback?: (ready: typeof info) => unknown) =>
        Promise.resolve(info).then(async (ready) => {
          await callback?.(ready);
          return ready;
        }),
    },
    EventType: {
      value: {
        OfficeThemeChanged: 'officeThemeChanged',
        DocumentSelectionChanged: 'documentSelectionChanged',
      },
    },
    addin: { value: strict('Office.addin', { showAsTaskpane: () => Promise.resolve() }) },
    actions: { value: { associate: (id: string, command: Command) => void commands.set(id, command) } },
  }) as object;
  window.Office = office;
  return {
    setTheme(next) {
      state.theme = themeColors(next);
      for (const handler of themeHandlers) handler({ type: 'officeThemeChanged', officeTheme: state.theme });
    },
    press: (id) =>
      new Promise((resolve, reject) => {
        const command = commands.get(id);
        if (!command) throw new Error(`No command is associated with ${id}.`);
        Promise.resolve(command({ source: { id }, completed: resolve })).catch(reject);
      }),
  };
}

/** Other sets than ExcelApi are those of the library's own protocol. */
function isSupported(name: string, version: string, excelApi: string): boolean {
  if (name === 'ExcelApi') return compareVersions(version, excelApi) <= 0;
  return name !== 'ExcelApiOnline' && name !== 'ExcelApiDesktop';
}

function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}

const COLORS: Readonly<Record<Theme, readonly [body: string, text: string, control: string]>> = {
  light: ['#FFFFFF', '#242424', '#F5F5F5'],
  dark: ['#292929', '#FFFFFF', '#1F1F1F'],
  contrast: ['#000000', '#FFFFFF', '#000000'],
};

function themeColors(theme: Theme) {
  const [body, text, control] = COLORS[theme];
  return {
    bodyBackgroundColor: body,
    bodyForegroundColor: text,
    controlBackgroundColor: control,
    controlForegroundColor: text,
    isDarkTheme: theme !== 'light',
  };
}
