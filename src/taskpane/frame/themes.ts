import type { Theme as FluentTheme } from '@fluentui/react-components';
import { webLightTheme } from '@fluentui/react-components';
import type { Theme } from '../../app/frame-session';

const known: Partial<Record<Theme, FluentTheme>> & { light: FluentTheme } = { light: webLightTheme };

/** The light one is at hand; the others are fetched when Office has them. */
export function themeAtHand(theme: Theme): FluentTheme | null {
  return known[theme] ?? null;
}

export async function fetchTheme(theme: Theme): Promise<FluentTheme> {
  if (theme === 'dark') known.dark ??= (await import('./dark')).darkTheme;
  if (theme === 'contrast') known.contrast ??= (await import('./contrast')).contrastTheme;
  return known[theme] ?? known.light;
}
