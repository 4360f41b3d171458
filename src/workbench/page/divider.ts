import { element } from './elements';

const NARROWEST = 280;
const LEFT_FOR_THE_GRID = 320;
const STEP = 20;
const BORDER = 1;

const divider = element('#divider', HTMLElement);
const side = element('#side', HTMLElement);

/** The pane is made wider or narrower with the mouse, with arrow keys, or with a double click back to Excel's width. */
export function followDivider(usual: number): void {
  setWidth(usual);
  divider.ondblclick = () => {
    setWidth(usual);
  };
  divider.onpointerdown = (event) => {
    event.preventDefault();
    divider.setPointerCapture(event.pointerId);
    divider.classList.add('moving');
    divider.focus();
  };
  divider.onpointermove = (event) => {
    if (divider.hasPointerCapture(event.pointerId)) setWidth(innerWidth - event.clientX - BORDER);
  };
  divider.onlostpointercapture = () => {
    divider.classList.remove('moving');
  };
  divider.onkeydown = (event) => {
    const width = keyed(event.key);
    if (width === null) return;
    event.preventDefault();
    setWidth(width);
  };
  addEventListener('resize', () => {
    setWidth(side.clientWidth);
  });
}

function keyed(key: string): number | null {
  switch (key) {
    case 'ArrowLeft':
      return side.clientWidth + STEP;
    case 'ArrowRight':
      return side.clientWidth - STEP;
    case 'Home':
      return NARROWEST;
    case 'End':
      return widest();
    default:
      return null;
  }
}

const widest = () => Math.max(NARROWEST, innerWidth - LEFT_FOR_THE_GRID);

function setWidth(width: number): void {
  const within = Math.round(Math.min(Math.max(width, NARROWEST), widest()));
  side.style.width = `${String(within)}px`;
  divider.setAttribute('aria-valuenow', String(within));
  divider.setAttribute('aria-valuemin', String(NARROWEST));
  divider.setAttribute('aria-valuemax', String(widest()));
}
