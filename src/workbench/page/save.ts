import type { Download } from '../files/download';
import { element } from './elements';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const dialog = element('#lost', HTMLDialogElement);
const list = element('#lost ul', HTMLElement);

/** Hands the file over, after saying what it will lack. */
export async function save(download: Download): Promise<boolean> {
  if (download.lost.length > 0 && !(await confirmLoss(download.lost))) return false;
  const bytes = new Uint8Array(download.write());
  const address = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  const link = Object.assign(document.createElement('a'), { href: address, download: download.name });
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
  return true;
}

function confirmLoss(lost: readonly string[]): Promise<boolean> {
  list.replaceChildren(
    ...lost.map((text) => Object.assign(document.createElement('li'), { textContent: text })),
  );
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.onclose = () => {
      resolve(dialog.returnValue === 'download');
    };
  });
}
