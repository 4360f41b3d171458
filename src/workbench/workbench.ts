import { HostError } from '../app/host';
import { DEFAULT_LIMITS } from '../xlsx/limits';
import { prepareDownload } from './files/download';
import type { OpenFile } from './files/openFile';
import { openFile } from './files/openFile';
import type { Grid, GridCell } from './grid/grid';
import type { OfficeHost } from './host/officeHost';
import { createOfficeHost } from './host/officeHost';
import type { Pane, PaneWindow } from './officeShim';
import { connectPane, readyPane } from './officeShim';
import { element } from './page/elements';
import { hideTrouble, tell, tellTrouble } from './page/messages';
import type { Surroundings } from './page/modes';
import { save } from './page/save';

const frame = element('#pane', HTMLIFrameElement);
const downloadButton = element('#download', HTMLButtonElement);
const loading = element('#loading', HTMLElement);

/** The page: one workbook, the grid that shows it and the pane that works on it. */
export class Workbench {
  host: OfficeHost | null = null;
  /** The file that the grid shows. */
  ready: OpenFile | null = null;
  /** What Office does to the pane: its theme, the buttons of the ribbon. */
  pane: Pane | null = null;
  private turn = 0;
  private loads = 0;

  constructor(
    private readonly grid: Promise<Grid>,
    private readonly surroundings: Surroundings,
  ) {}

  /** Goes on with the workbook that was open when the new one is not in order. */
  async open(name: string, read: () => Promise<ArrayBuffer>, size = 0): Promise<boolean> {
    const turn = ++this.turn;
    try {
      if (size > DEFAULT_LIMITS.maxBytes) throw new HostError('too-large', 'before it was read');
      tell(`Öppnar ${name} …`);
      const bytes = new Uint8Array(await read());
      if (turn === this.turn) await this.show(openFile(name, bytes));
      return true;
    } catch (error) {
      tell('');
      tellTrouble(name, error);
      return false;
    }
  }

  private async show(file: OpenFile): Promise<void> {
    hideTrouble();
    const host = createOfficeHost(file.book, {
      engine: { recalculate: async (book) => (await this.grid).recalculate(book) },
    });
    this.ready = null;
    this.host = host;
    this.reloadPane();
    const grid = await this.grid;
    await grid.open(host, (part) => {
      tell(`Öppnar ${file.name} … ${String(Math.round(part * 100))} %`);
    });
    host.onAfter(() => {
      grid.refresh();
    });
    this.ready = file;
    loading.hidden = true;
    downloadButton.disabled = false;
    tell('');
  }

  async download(): Promise<void> {
    if (!this.ready) return;
    try {
      await (await this.grid).finishTyping();
      await this.host?.edit(() => undefined);
      await save(prepareDownload(this.ready));
    } catch (error) {
      tellTrouble(this.ready.name, error);
    }
  }

  reloadPane(): void {
    frame.src = `pane.html?${String(++this.loads)}`;
  }

  /** For the pane's frame, before and after office.js. */
  connect(window: PaneWindow): void {
    if (!this.host) return;
    connectPane(window, this.host);
    const bridge = window._richApiNativeBridge;
    const send = bridge?.sendMessageToHost.bind(bridge);
    // As with Excel, an answer comes as a task of its own: the page draws and scrolls in between.
    if (bridge) bridge.sendMessageToHost = (text) => void setTimeout(() => send?.(text));
  }

  startOffice(window: PaneWindow): void {
    const { language: displayLanguage, theme } = this.surroundings;
    if (this.host) this.pane = readyPane(window, this.host, { displayLanguage, theme });
  }

  /** What the grid really shows, for tests. */
  async selected(): Promise<GridCell | null> {
    return (await this.grid).selected();
  }
}
