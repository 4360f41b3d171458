import { chromium } from 'playwright-core';
import type { Browser, Frame, Page } from 'playwright-core';

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
    page.setDefaultTimeout(20_000);
    page.on('console', (message) => {
      if (message.type() === 'error') this.troubles.push(message.text());
    });
    page.on('pageerror', (error) => this.troubles.push(error.message));
    await page.goto(`${process.env['TERTIALKOLL_WORKBENCH'] ?? ''}?sample=${sample}${query}`, {
      timeout: 30_000,
    });
    const shown = new WorkbenchPage(page);
    await shown.ready(sample);
    return shown;
  }
}

export class WorkbenchPage {
  constructor(readonly page: Page) {}

  async ready(file: string): Promise<void> {
    await this.page.waitForFunction((name) => window.workbench?.ready?.name === name, file);
    await (await this.pane()).waitForSelector('button');
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
    for (let wait = 0; wait < 100; wait++) {
      const cell = await this.selected();
      if (cell?.sheet === sheet && cell.address === address) return cell.text;
      await this.page.waitForTimeout(50);
    }
    throw new Error(`selected is ${JSON.stringify(await this.selected())}, not ${sheet}!${address}`);
  }

  /** Goes to the cell through the box that names it, and types. */
  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  async goTo(address: string): Promise<void> {
    const box = this.page.locator('#grid [data-u-comp="defined-name"] input');
    // By way of another cell: where nothing was changed, Enter is for the grid and goes one down.
    for (const place of [address === 'A1' ? 'B1' : 'A1', address]) {
      await box.fill(place);
      await box.press('Enter');
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
