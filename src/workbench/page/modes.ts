import type { OfficeHost } from '../host/officeHost';
import { WEB_PAYLOAD_LIMIT } from '../host/switches';
import type { Theme } from '../officeShim';
import { element } from './elements';

/** What of the pane's surroundings the user of the workbench chooses. */
export interface Surroundings {
  language: string;
  theme: Theme;
}

const panel = element('#modes .panel', HTMLFormElement);
const menu = element('#modes', HTMLDetailsElement);

/** The menu of what can be made to go wrong or to be otherwise, for showing what the pane makes of it. */
export function fillModes(
  surroundings: Surroundings,
  host: () => OfficeHost | null,
  paneChanged: () => void,
  readOnlyChanged: () => void,
): { apply: () => void } {
  const language = choice('Språk', [
    ['sv-SE', 'Svenska'],
    ['fi-FI', 'Suomi'],
    ['en-GB', 'English'],
  ]);
  const theme = choice('Tema', [
    ['light', 'Ljust'],
    ['dark', 'Mörkt'],
    ['contrast', 'Hög kontrast'],
  ]);
  const latency = choice('Svarstid', [
    [0, 'Ingen'],
    [300, '0,3 sekunder'],
    [2000, '2 sekunder'],
  ]);
  const failure = choice('Nästa fel', [
    ['', 'Inget'],
    ['GeneralException', 'Allmänt fel'],
    ['AccessDenied', 'Åtkomst nekad'],
    ['ItemNotFound', 'Bladet saknas'],
    ['InvalidOperationInCellEditMode', 'Cell redigeras'],
  ]);
  const at = choice(
    'Felet kommer vid åtgärd',
    [1, 5, 20, 100].map((number) => [number, String(number)]),
  );
  const limit = choice('Största svar', [
    [WEB_PAYLOAD_LIMIT, '5 MB'],
    [100_000, '100 kB'],
    [10_000, '10 kB'],
  ]);
  const readOnly = tick('Skrivskyddad arbetsbok');
  language.value = surroundings.language;
  theme.value = surroundings.theme;

  const apply = () => {
    const now = host();
    if (!now) return;
    now.switches.latency = Number(latency.value);
    now.switches.payloadLimit = Number(limit.value);
    now.switches.failure = failure.value ? { action: Number(at.value), code: failure.value } : null;
    now.book.readOnly = readOnly.checked;
    readOnlyChanged();
  };
  for (const control of [latency, limit, failure, at, readOnly]) control.onchange = apply;
  language.onchange = theme.onchange = () => {
    surroundings.language = language.value;
    surroundings.theme = theme.value as Theme;
    paneChanged();
  };
  panel.onsubmit = (event) => {
    event.preventDefault();
  };
  closeWhenLeft();
  return { apply };
}

function choice(label: string, options: readonly (readonly [string | number, string])[]): HTMLSelectElement {
  const select = document.createElement('select');
  select.append(...options.map(([value, text]) => new Option(text, String(value))));
  addLine(label, select);
  return select;
}

function tick(label: string): HTMLInputElement {
  const box = Object.assign(document.createElement('input'), { type: 'checkbox' });
  addLine(label, box);
  return box;
}

function addLine(text: string, control: HTMLElement): void {
  control.id = `mode-${String(panel.childElementCount)}`;
  const label = Object.assign(document.createElement('label'), { textContent: text, htmlFor: control.id });
  panel.append(label, control);
}

function closeWhenLeft(): void {
  menu.onkeydown = ({ key }) => {
    if (key !== 'Escape') return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  };
  addEventListener('pointerdown', ({ target }) => {
    if (!(target instanceof Node && menu.contains(target))) menu.open = false;
  });
  addEventListener('blur', () => {
    menu.open = false;
  });
}
