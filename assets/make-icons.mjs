/** Draws icon.svg in the sizes that Office asks for. Run after changing the drawing: `npm run icons`. */
import { readFile, writeFile } from 'node:fs/promises';
import { launchBrowser } from '../test/support/browser.mjs';

const drawing = await readFile(new URL('icon.svg', import.meta.url), 'utf8');
const browser = await launchBrowser();
for (const size of [16, 32, 64, 80, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
  );
  const picture = await page.screenshot({ omitBackground: true });
  await writeFile(new URL(`icon-${size}.png`, import.meta.url), picture);
  await page.close();
}
await browser.close();
