import { existsSync } from 'node:fs';
import chromiumPackage from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

const INSTALLED = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** The machine's own Chromium where there is one, otherwise the one that came with the packages. */
async function options() {
  const installed = INSTALLED.find((path) => path && existsSync(path));
  if (installed) return { executablePath: installed, args: QUIET, headless: true };
  const args = chromiumPackage.args.filter((arg) => !/single-process|headless/.test(arg));
  return {
    executablePath: await chromiumPackage.executablePath(),
    args: [...args, ...QUIET],
    headless: true,
  };
}

export async function launchBrowser() {
  return chromium.launch(await options());
}

/** One browser that several test files connect to. */
export async function serveBrowser() {
  return chromium.launchServer(await options());
}
