import { officeEnvironment } from '../excel/environment';

/** The buttons open the pane; this page only has to answer Office that it is there. */
officeEnvironment().catch(() => undefined);
