/**
 * How long it takes from opening until the button of the pane can be seen and pressed, on a slow machine and a slow
 * line, beside a pane with what Microsoft's React template has (bench/template). Both are built here and now in the
 * same way, get the same office.js from node_modules and the same host, and take turns; nothing is kept from one
 * opening to the next. `npm run bench:paint`. Ends with 1 when ours takes more than 1.1 times as long.
 */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchBrowser } from '../test/support/browser.mjs';
import { withPanes } from './panes.mjs';

const LIMIT = 1.1;
const RUNS = 11;
/** What Chromium's own tools call "Fast 3G", and "4x slowdown". */
const LINE = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const SLOWDOWN = 4;

const OFFICE = readFileSync(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));
const HOST = `
  const info = { host: 'Excel', platform: 'OfficeOnline', addin: true };
  window.Office = {
    onReady: async (callback) => { await callback?.(info); return info; },
    context: { displayLanguage: 'sv-SE', officeTheme: { bodyBackgroundColor: '#FFFFFF' } },
    actions: { associate() {} },
    addin: { showAsTaskpane: async () => {} },
  };
  window.Excel = { run: () => new Promise(() => {}) };
  window.OfficeExtension = { Error };`;
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.png': 'image/png' };

const times = await withPanes('<script src="office.js"></script><script src="host.js"></script>', measure);
const ours = median(times.ours);
const template = median(times.template);
const line = (what, all) =>
  `${what.padEnd(36)}${median(all).toFixed(0).padStart(6)} ms   (${Math.min(...all).toFixed(0)}–${Math.max(...all).toFixed(0)})\n`;
process.stdout.write(
  line('task pane, until it can be used:', times.ours) +
    line('the template, the same:', times.template) +
    `${'ratio (at most 1.1):'.padEnd(36)}${(ours / template).toFixed(2).padStart(6)}      ${RUNS} openings of each, medians\n`,
);
if (ours / template > LIMIT) process.exitCode = 1;

async function measure(panes) {
  const browser = await launchBrowser();
  const taken = { ours: [], template: [] };
  try {
    // The first opening of each warms the machine and does not count.
    for (let run = 0; run <= RUNS; run++)
      for (const which of run % 2 ? ['ours', 'template'] : ['template', 'ours']) {
        const time = await open(browser, panes[which].folder);
        if (run > 0) taken[which].push(time);
      }
  } finally {
    await browser.close();
  }
  return taken;
}

async function open(browser, folder) {
  const server = await serve(folder);
  const context = await browser.newContext({ viewport: { width: 350, height: 800 } });
  const page = await context.newPage();
  try {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
    await devtools.send('Network.emulateNetworkConditions', LINE);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.addInitScript(watchForButton);
    await page.goto(`${server.address}taskpane.html`, { waitUntil: 'commit' });
    return await page
      .waitForFunction(() => window.usable, null, { timeout: 60_000 })
      .then((handle) => handle.jsonValue());
  } finally {
    await context.close();
    await server.close();
  }
}

/** Runs in the page: notes when a frame with a button on it, which nothing covers, has been painted. */
function watchForButton() {
  const look = () => {
    const button = [...document.querySelectorAll('#root button')].find((one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return (
        width * height > 0 &&
        !one.disabled &&
        one.contains(hit) &&
        /^(Write|Kontrollera budget)$/.test(one.innerText)
      );
    });
    if (!button) return requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (window.usable = performance.now());
    port2.postMessage(null);
  };
  requestAnimationFrame(look);
}

async function serve(folder) {
  const made = { '/office.js': OFFICE, '/host.js': HOST };
  const server = createServer(({ url }, response) => {
    const path = new URL(url, 'http://localhost').pathname;
    try {
      const body = made[path] ?? readFileSync(join(folder, path));
      const packed = /\.(?:js|html)$/.test(path);
      response.writeHead(200, {
        'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
        ...(packed ? { 'content-encoding': 'gzip' } : {}),
      });
      response.end(packed ? gzipSync(body, { level: 9 }) : body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
