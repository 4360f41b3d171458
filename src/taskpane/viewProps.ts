import type { Session } from '../app/session';
import type { Texts } from '../i18n/texts';

/** What each view of the pane is given. */
export interface ViewProps {
  readonly session: Session;
  readonly texts: Texts;
}
