import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Locator } from 'playwright-core';
import type { WorkbenchPage } from './workbench';

const AXE = readFileSync(
  createRequire(`${process.cwd()}/package.json`).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** What axe has to say of the pane as it stands: `color-contrast: #root > ...`. */
export async function accessibilityFaults(pane: Frame): Promise<string[]> {
  await pane.evaluate(AXE);
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

/** The pane as narrow as asked for; the divider of the page goes no further than Excel does. */
export async function setPaneWidth({ page }: WorkbenchPage, width: number): Promise<void> {
  await page.locator('#side').evaluate((side, px) => {
    side.style.width = `${String(px)}px`;
  }, width);
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
