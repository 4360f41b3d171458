/** What Office says of the place the pane runs in. */
export interface Environment {
  /** A language tag such as `sv-SE`. */
  readonly language: string;
  readonly dark: boolean;
}

/** Resolves when Office.js is ready; rejects where the page was not opened by Office. */
export async function officeEnvironment(): Promise<Environment> {
  const info = await Office.onReady();
  if (!info.host) throw new Error('not opened by Office');
  return { language: Office.context.displayLanguage, dark: isDark(backgroundOf(Office.context)) };
}

/** Excel on the web gives no theme in every version; then the page follows the system. */
function backgroundOf(context: Partial<Pick<Office.Context, 'officeTheme'>>): string | null {
  return context.officeTheme?.bodyBackgroundColor ?? null;
}

function isDark(background: string | null): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(background ?? '');
  if (!match) return matchMedia('(prefers-color-scheme: dark)').matches;
  const [red, green, blue] = match.slice(1).map((pair) => parseInt(pair, 16)) as [number, number, number];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
