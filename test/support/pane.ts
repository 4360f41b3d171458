import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Locator, Page } from 'playwright-core';
import { until } from './until';
import type { WorkbenchPage } from './workbench';

const AXE = readFileSync(
  createRequire(`${process.cwd()}/package.json`).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** What axe has to say of the pane as it stands: `color-contrast: #root > ...`. */
export async function accessibilityFaults(pane: Frame): Promise<string[]> {
  await pane.evaluate(AXE);
  await settled(pane);
  return pane.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run: (options: object) => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>;
      };
    };
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

/** Until whatever moves or changes its colour has arrived: a colour on its way is no colour that anyone reads. */
async function settled(pane: Frame): Promise<void> {
  await pane.evaluate(async () => {
    const moving = () =>
      document
        .getAnimations()
        .filter(
          ({ effect, playState }) =>
            playState === 'running' && Number.isFinite(effect?.getComputedTiming().endTime),
        );
    for (let now = moving(); now.length > 0; now = moving()) {
      await Promise.allSettled(now.map(({ finished }) => finished));
    }
  });
}

/** Sets how wide the pane is, in pixels of the screen, and how far its user has zoomed in. */
export async function paneWidth(page: Page, width: number, zoom = 1): Promise<void> {
  await page.evaluate(
    ([px, factor]) => {
      const side = document.querySelector<HTMLElement>('#side');
      const pane = document.querySelector<HTMLIFrameElement>('#pane');
      // A line between the sheet and the pane belongs to its side of the page.
      if (side) side.style.width = `${String(px + side.offsetWidth - side.clientWidth)}px`;
      if (pane?.contentDocument) pane.contentDocument.documentElement.style.zoom = String(factor);
    },
    [width, zoom] as const,
  );
}

/** Texts that do not fit in the place they have, and whatever sticks out of the page. */
export function cutTexts(pane: Frame): Promise<string[]> {
  return pane.evaluate(() => {
    const wide = document.documentElement;
    const out =
      wide.scrollWidth > wide.clientWidth ? [`the page is ${String(wide.scrollWidth)} px wide`] : [];
    for (const element of document.querySelectorAll<HTMLElement>('#root *')) {
      const style = getComputedStyle(element);
      const seen = element.checkVisibility() && element.clientWidth > 1;
      if (!seen || element.closest('select') || style.display === 'inline') continue;
      const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible';
      const box = element.getBoundingClientRect();
      if (box.right > wide.clientWidth + 1) out.push(`sticks out: ${element.innerText.slice(0, 60)}`);
      if (clips && element.scrollWidth > element.clientWidth + 1)
        out.push(`is cut: ${element.innerText.slice(0, 60)}`);
    }
    return out;
  });
}

/** Goes on with Tab, or back with Shift+Tab, until what has the focus is called so. */
export async function tabTo(page: Page, pane: Frame, name: string | RegExp, key = 'Tab'): Promise<void> {
  for (let press = 0; press < 120; press++) {
    await page.keyboard.press(key);
    const known = await pane.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement)) return '';
      const label = element.id ? document.querySelector(`label[for="${element.id}"]`) : null;
      return (element.ariaLabel ?? label?.textContent ?? element.innerText).trim();
    });
    if (typeof name === 'string' ? known === name : name.test(known)) return;
  }
  throw new Error(`Tab does not reach ${String(name)}`);
}

/** What is written on what has the focus; nothing where nothing has it. */
export function focused(pane: Frame): Promise<string> {
  return pane.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return '';
    return (element.ariaLabel ?? element.innerText).replace(/\s+/g, ' ').trim();
  });
}

/** Until it has come to what says so: many a focus moves when the screen has been drawn anew. */
export async function focusedIs(pane: Frame, words: string | RegExp): Promise<void> {
  await until(
    () => focused(pane),
    (now) => (typeof words === 'string' ? now.includes(words) : words.test(now)),
  );
}

/** Until there are so many findings in the list. */
export async function findingsAre(pane: Frame, count: number): Promise<void> {
  await until(
    () => pane.getByRole('article').count(),
    (now) => now === count,
  );
}

export function finding(pane: Frame, cell: string): Locator {
  return pane
    .getByRole('article')
    .filter({ has: pane.locator('[data-finding]').getByText(cell, { exact: true }) });
}

/** The sheet's conditional formats that are marks of ours. */
export function marksIn({ page }: WorkbenchPage): Promise<number> {
  return page.evaluate(() =>
    (window.workbench?.host?.book.sheets ?? []).reduce(
      (sum, sheet) =>
        sum + sheet.conditionalFormats.filter(({ formula }) => formula.includes('tertialkoll')).length,
      0,
    ),
  );
}

export function valueOf(
  { page }: WorkbenchPage,
  sheet: string,
  row: number,
  column: number,
): Promise<unknown> {
  return page.evaluate(
    ([name, r, c]) =>
      window.workbench?.host?.book.sheet(String(name))?.cell(Number(r), Number(c))?.value ?? null,
    [sheet, row, column],
  );
}
