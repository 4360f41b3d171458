import { HostError } from '../../app/host';
import { sv } from '../../i18n/sv';
import { element } from './elements';

const trouble = element('#trouble', HTMLElement);
const sentence = element('#trouble p', HTMLElement);
const status = element('#status', HTMLElement);

element('#trouble button', HTMLButtonElement).onclick = hideTrouble;

export function hideTrouble(): void {
  trouble.hidden = true;
}

export function tellProtected(): void {
  say(sv.trouble('protected'));
}

/** Says in one sentence why something could not be done. */
export function tellTrouble(file: string, error: unknown): void {
  const failure = error instanceof HostError ? error.failure : 'unexpected';
  say(`${file}: ${sv.trouble(failure)}`);
  if (failure === 'unexpected') reportError(error);
}

function say(text: string): void {
  sentence.textContent = text;
  trouble.hidden = false;
}

export function tell(text: string): void {
  status.textContent = text;
}
