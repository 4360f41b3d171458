import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, Script } from 'node:vm';
import type { Book } from '../../src/workbench/host/model/book';
import type { OfficeHost, OfficeHostOptions } from '../../src/workbench/host/officeHost';
import { createOfficeHost } from '../../src/workbench/host/officeHost';
import type { Pane, PaneSettings, PaneWindow } from '../../src/workbench/officeShim';
import { connectPane, readyPane } from '../../src/workbench/officeShim';

export interface StartedOffice extends OfficeHost {
  readonly pane: Pane;
}

interface Page extends PaneWindow {
  readonly Excel?: typeof Excel;
  readonly OfficeExtension?: typeof OfficeExtension;
  [name: string]: unknown;
}

let script: Script | undefined;

/**
 * Starts Microsoft's own office.js over a workbook in memory and makes `Excel`, `Office` and `OfficeExtension`
 * global, as they are in the task pane. Each call is a fresh copy of the library, as after loading the pane anew.
 */
export function startOffice(
  book: Book,
  options: OfficeHostOptions = {},
  settings: Partial<PaneSettings> = {},
): StartedOffice {
  const host = createOfficeHost(book, options);
  const page: Page = browserGlobals();
  page['window'] = page['self'] = page;
  connectPane(page, host);
  script ??= readLibrary();
  script.runInContext(createContext(page));
  const pane = readyPane(page, host, settings);
  Object.assign(globalThis, {
    Excel: page.Excel,
    Office: page.Office,
    OfficeExtension: page.OfficeExtension,
  });
  return Object.defineProperty(host as StartedOffice, 'pane', { value: pane });
}

function readLibrary(): Script {
  const path = createRequire(`${process.cwd()}/package.json`).resolve(
    '@microsoft/office-js/dist/excel-web-16.00.js',
  );
  return new Script(readFileSync(path, 'utf8'), { filename: path });
}

/** The few names of a browser that the script touches while it is evaluated. */
function browserGlobals(): Record<string, unknown> {
  return {
    setTimeout,
    clearTimeout,
    navigator: { userAgent: '' },
    location: { protocol: 'https:', href: 'https://localhost/', hostname: 'localhost', search: '', hash: '' },
    document: { URL: 'https://localhost/', getElementsByTagName: () => [] },
    addEventListener: () => undefined,
  };
}
