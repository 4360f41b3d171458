import { element } from './elements';

const curtain = element('#drop', HTMLElement);

/** A file dropped anywhere on the page, the pane included, is opened. */
export function followDrops(open: (file: File) => void): void {
  const pane = element('#pane', HTMLIFrameElement);
  let inside = 0;
  const show = (on: boolean) => {
    curtain.hidden = !on;
    pane.classList.toggle('still', on);
  };
  const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  // Before the grid, which has a drop of its own.
  const first = { capture: true };
  addEventListener(
    'dragenter',
    (event) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      inside++;
      show(true);
    },
    first,
  );
  addEventListener(
    'dragleave',
    (event) => {
      if (carriesFile(event) && --inside <= 0) show(false);
    },
    first,
  );
  addEventListener(
    'dragover',
    (event) => {
      if (carriesFile(event)) event.preventDefault();
    },
    first,
  );
  addEventListener(
    'drop',
    (event) => {
      const file = event.dataTransfer?.files[0];
      inside = 0;
      show(false);
      if (!file) return;
      event.preventDefault();
      event.stopPropagation();
      open(file);
    },
    first,
  );
}
