import { readXlsx } from '../xlsx/read';
import { bookFromSnapshot } from './bookFromSnapshot';
import type { Grid } from './grid/grid';
import type { OfficeHost } from './host/officeHost';
import { createOfficeHost } from './host/officeHost';
import type { NativeBridge } from './host/rpc/messages';
import style from './page.css';

declare global {
  interface Window {
    /** The pane in the frame asks its parent for the bridge to the workbook. */
    connectPane?: () => NativeBridge;
    workbench?: OfficeHost;
  }
}

const byId = (id: string) => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no ${id}`);
  return element;
};

document.head.append(Object.assign(document.createElement('style'), { textContent: style }));

const chooser = byId('sample') as HTMLSelectElement;
const pane = byId('pane') as HTMLIFrameElement;

/** The grid is many times larger than the rest of the page, which does not wait for it. */
const grid: Promise<Grid> = import('./grid/grid').then((module) => new module.Grid(byId('grid')));

async function open(sample: string): Promise<void> {
  const response = await fetch(`samples/${encodeURIComponent(sample)}`);
  const book = bookFromSnapshot(readXlsx(new Uint8Array(await response.arrayBuffer())));
  const host = createOfficeHost(book, {
    engine: { recalculate: async (changed) => (await grid).recalculate(changed) },
  });
  window.workbench = host;
  window.connectPane = () => host.connect();
  pane.src = `pane.html?language=${encodeURIComponent(new URLSearchParams(location.search).get('language') ?? 'sv-SE')}`;
  const view = await grid;
  await view.open(host, () => undefined);
  host.onAfter(() => {
    view.refresh();
  });
}

async function start(): Promise<void> {
  const samples = (await (await fetch('samples/index.json')).json()) as string[];
  chooser.replaceChildren(...samples.map((name) => new Option(name)));
  const asked = new URLSearchParams(location.search).get('sample');
  chooser.value = asked && samples.includes(asked) ? asked : (samples[0] ?? '');
  chooser.onchange = () => void open(chooser.value);
  await open(chooser.value);
}

void start();
