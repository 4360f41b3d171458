import { chromium } from 'playwright-core';
import type { Browser, Frame, Page } from 'playwright-core';
import { PATIENCE, until } from './until';

/** The built workbench in the browser that all tests share. */
export class WorkbenchStage {
  /** What the page complained of. */
  troubles: string[] = [];
  private browser: Browser | null = null;

  async start(): Promise<void> {
    this.browser = await chromium.connect(process.env['TERTIALKOLL_BROWSER'] ?? '');
  }

  async end(): Promise<void> {
    await this.browser?.close();
  }

  /** The page with a sample in it, as soon as its grid shows it. */
  async open(sample: string, query = ''): Promise<WorkbenchPage> {
    if (!this.browser) throw new Error('not started');
    this.troubles = [];
    // A context of its own, as axe asks for.
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.on('console', (message) => {
      if (message.type() === 'error') this.troubles.push(message.text());
    });
    page.on('pageerror', (error) => this.troubles.push(error.message));
    await page.goto(`${process.env['TERTIALKOLL_WORKBENCH'] ?? ''}?sample=${sample}${query}`);
    const shown = new WorkbenchPage(page);
    await shown.ready(sample);
    return shown;
  }
}

export class WorkbenchPage {
  constructor(readonly page: Page) {}

  async ready(file: string): Promise<void> {
    await this.page.waitForFunction((name) => window.workbench?.ready?.name === name, file);
    await this.paneIsThere();
  }

  /** The pane anew, as if it had been closed and opened again. */
  async reloadPane(): Promise<Frame> {
    await this.page.evaluate(() => {
      window.workbench?.reloadPane();
    });
    await this.paneIsThere();
    return this.pane();
  }

  /** The page that was asked for last, not the one before it, and something to press in it. */
  private async paneIsThere(): Promise<void> {
    await this.page.waitForFunction(() => {
      const frame = document.querySelector<HTMLIFrameElement>('#pane');
      return (
        frame?.contentWindow?.location.href === frame?.src &&
        Boolean(frame?.contentDocument?.querySelector('#root button'))
      );
    });
  }

  async pane(): Promise<Frame> {
    const pane = await (await this.page.waitForSelector('#pane')).contentFrame();
    if (!pane) throw new Error('the pane has no frame');
    return pane;
  }

  async check(button = 'Kontrollera budget'): Promise<Frame> {
    const pane = await this.pane();
    await pane.getByRole('button', { name: button }).click();
    return pane;
  }

  /** The selected cell as the grid shows it, which is what the user sees. */
  selected(): Promise<{ sheet: string; address: string; text: string } | null> {
    return this.page.evaluate(() => window.workbench?.selected() ?? null);
  }

  async selectedIs(sheet: string, address: string): Promise<string> {
    const cell = await until(
      () => this.selected(),
      (now) => now?.sheet === sheet && now.address === address,
    );
    return cell?.text ?? '';
  }

  /** Goes to the cell through the box that names it, and types. */
  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Types a text, and waits until the workbook has it. */
  async write(address: string, text: string): Promise<void> {
    await this.type(address, text);
    await this.page.waitForFunction(
      (words) =>
        [...(window.workbench?.host?.book.active.filled() ?? [])].some(({ cell }) => cell.value === words),
      text,
    );
  }

  async goTo(address: string): Promise<void> {
    const box = this.page.locator('#grid [data-u-comp="defined-name"] input');
    // By way of another cell: where nothing was changed, Enter is for the grid and goes one down.
    for (const place of [address === 'A1' ? 'B1' : 'A1', address]) {
      await box.fill(place);
      await box.press('Enter');
      await until(
        () => this.selected(),
        (cell) => cell?.address === place,
      );
    }
  }

  /** What the grid shows in a cell of the active sheet. */
  async text(address: string): Promise<string> {
    await this.goTo(address);
    return (await this.selected())?.text ?? '';
  }

  async choose(name: string, bytes: Uint8Array): Promise<void> {
    await this.page.locator('#file').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  }
}
