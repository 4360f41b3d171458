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
export async function launchBrowser() {
  const installed = INSTALLED.find((path) => path && existsSync(path));
  const executablePath = installed ?? (await chromiumPackage.executablePath());
  const args = installed
    ? QUIET
    : [...chromiumPackage.args.filter((arg) => !/single-process|headless/.test(arg)), ...QUIET];
  return chromium.launch({ executablePath, args, headless: true });
}
