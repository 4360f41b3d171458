import { readXlsx } from '../xlsx/read';
import { bookFromSnapshot } from './bookFromSnapshot';
import type { OfficeHost } from './host/officeHost';
import { createOfficeHost } from './host/officeHost';
import type { NativeBridge } from './host/rpc/messages';
import style from './page.css';
import { showBook } from './view';

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

async function open(sample: string): Promise<void> {
  const response = await fetch(`samples/${encodeURIComponent(sample)}`);
  const book = bookFromSnapshot(readXlsx(new Uint8Array(await response.arrayBuffer())));
  const host = createOfficeHost(book);
  const show = () => {
    showBook(book, byId('grid'), byId('tabs'));
  };
  window.workbench = host;
  window.connectPane = () => afterEachAnswer(host.connect(), show);
  show();
  pane.src = `pane.html?language=${encodeURIComponent(new URLSearchParams(location.search).get('language') ?? 'sv-SE')}`;
}

/** The view follows what the pane does to the workbook. */
function afterEachAnswer(bridge: NativeBridge, show: () => void): NativeBridge {
  return {
    sendMessageToHost: (text) => bridge.sendMessageToHost(text),
    set onMessageFromHost(receive: (text: string) => void) {
      bridge.onMessageFromHost = (text: string) => {
        receive(text);
        show();
      };
    },
  };
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
