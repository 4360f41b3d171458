/** What Office says of the place the pane runs in. */
export interface Environment {
  /** A language tag such as `sv-SE`. */
  readonly language: string;
  readonly theme: OfficeTheme;
  /** Calls back when the user gives Office another theme. */
  readonly onTheme: (listener: (theme: OfficeTheme) => void) => void;
}

/** Office waits until a button says that it is done; keys bring nothing along. */
interface RibbonEvent {
  completed(): void;
}

/** What the buttons of the ribbon and the keys do; the manifest and shortcuts.json name them. */
export function onRibbon(actions: Readonly<Record<string, () => void>>): void {
  for (const [id, action] of Object.entries(actions)) {
    Office.actions.associate(id, (event?: RibbonEvent) => {
      void Office.addin
        .showAsTaskpane()
        .then(action)
        .finally(() => event?.completed());
    });
  }
}

export type OfficeTheme = 'light' | 'dark' | 'contrast';

/** Resolves when Office.js is ready; rejects where the page was not opened by Office. */
export async function officeEnvironment(): Promise<Environment> {
  const info = await Office.onReady();
  if (!info.host) throw new Error('not opened by Office');
  return {
    language: Office.context.displayLanguage,
    theme: themeNow(),
    onTheme(listener) {
      const tell = () => {
        listener(themeNow());
      };
      matchMedia('(forced-colors: active)').addEventListener('change', tell);
      matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tell);
      // Excel has no event for it: whoever comes back from choosing a theme is asked anew.
      addEventListener('focus', tell);
    },
  };
}

function themeNow(): OfficeTheme {
  return themeOf(colorsOf(Office.context));
}

type Colors = Partial<Pick<Office.OfficeTheme, 'bodyBackgroundColor' | 'bodyForegroundColor'>>;

/** Excel on the web gives no theme in every version; then the page follows the system. */
function colorsOf(context: Partial<Pick<Office.Context, 'officeTheme'>>): Colors {
  return context.officeTheme ?? {};
}

/** The high contrast theme of Windows is the only one with pure black under pure white, or yellow, or green. */
function themeOf({ bodyBackgroundColor, bodyForegroundColor }: Colors): OfficeTheme {
  if (matchMedia('(forced-colors: active)').matches) return 'contrast';
  const background = brightness(bodyBackgroundColor);
  if (background === null) return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  if (background === 0 && (brightness(bodyForegroundColor) ?? 0) > 128) return 'contrast';
  return background < 128 ? 'dark' : 'light';
}

function brightness(color: string | undefined): number | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color ?? '');
  if (!match) return null;
  const [red, green, blue] = match.slice(1).map((pair) => parseInt(pair, 16)) as [number, number, number];
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
