import { element } from './page/elements';
import { followDivider } from './page/divider';
import { followDrops } from './page/drop';
import { tellProtected } from './page/messages';
import { fillModes } from './page/modes';
import style from './page/page.css';
import { Workbench } from './workbench';

declare global {
  interface Window {
    /** The pane in the frame asks its parent for the workbook. */
    workbench?: Workbench;
  }
}

const EXCELS_PANE_WIDTH = 350;

document.head.append(Object.assign(document.createElement('style'), { textContent: style }));

const asked = new URLSearchParams(location.search);
const surroundings = {
  language: asked.get('language') ?? 'sv-SE',
  theme: (['dark', 'contrast'] as const).find((theme) => theme === asked.get('theme')) ?? ('light' as const),
};
const chooser = element('#sample', HTMLSelectElement);
const picker = element('#file', HTMLInputElement);

/** The grid is many times larger than the rest of the page, which does not wait for it. */
const grid = import('./grid/grid').then(({ Grid }) => new Grid(element('#grid', HTMLElement), tellProtected));
const workbench = new Workbench(grid, surroundings);
window.workbench = workbench;

const modes = fillModes(
  surroundings,
  () => workbench.host,
  () => {
    workbench.reloadPane();
  },
  () => {
    void grid.then((shown) => {
      shown.followReadOnly();
    });
  },
);

let samples: readonly string[] = [];
let shown = '';

async function open(name: string, read: () => Promise<ArrayBuffer>, size?: number): Promise<void> {
  const opened = await workbench.open(name, read, size);
  if (opened) shown = name;
  const known = [...chooser.options].some(({ value }) => value === shown);
  if (shown && !known) chooser.prepend(new Option(shown));
  chooser.value = shown;
  modes.apply();
}

function openSample(name: string): Promise<void> {
  return open(name, async () => (await fetch(`samples/${encodeURIComponent(name)}`)).arrayBuffer());
}

function openOwn(file: File): void {
  void open(file.name, () => file.arrayBuffer(), file.size);
}

async function start(): Promise<void> {
  samples = (await (await fetch('samples/index.json')).json()) as string[];
  chooser.replaceChildren(...samples.map((name) => new Option(name)));
  const first = asked.get('sample');
  await openSample(first && samples.includes(first) ? first : (samples[0] ?? ''));
}

chooser.onchange = () => {
  const own = !samples.includes(chooser.value);
  if (!own) void openSample(chooser.value);
};
element('#open', HTMLButtonElement).onclick = () => {
  picker.click();
};
picker.onchange = () => {
  const file = picker.files?.[0];
  if (file) openOwn(file);
  picker.value = '';
};
element('#download', HTMLButtonElement).onclick = () => void workbench.download();
// What was being typed counts when the user turns to the pane.
addEventListener('blur', () => void grid.then((shown) => shown.finishTyping()));
followDrops(openOwn);
followDivider(EXCELS_PANE_WIDTH);
void start();
