import { AxeBuilder } from '@axe-core/playwright';
import type { Frame, Page } from 'playwright-core';

/** What axe has to say about the pane; the page around it is not ours to judge here. */
export async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(['#pane', 'main'])
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** Sets how wide the pane is, in pixels of the screen, and how far its user has zoomed in. */
export async function paneWidth(page: Page, width: number, zoom = 1): Promise<void> {
  await page.evaluate(
    ([px, factor]) => {
      const pane = document.querySelector<HTMLIFrameElement>('#pane');
      if (!pane) return;
      pane.style.flex = 'none';
      pane.style.width = `${String(px)}px`;
      if (pane.contentDocument) pane.contentDocument.documentElement.style.zoom = String(factor);
    },
    [width, zoom] as const,
  );
}

/** Texts that do not fit where they stand, and a page that must be scrolled sideways. */
export function cutTexts(pane: Frame): Promise<string[]> {
  return pane.evaluate(() => {
    const cut: string[] = [];
    const page = document.documentElement;
    if (page.scrollWidth > page.clientWidth + 1)
      cut.push(`the page: ${String(page.scrollWidth)} of ${String(page.clientWidth)}`);
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (element.closest('svg, select') || element.children.length > 0 || !element.innerText.trim())
        continue;
      const { overflowX, clipPath } = getComputedStyle(element);
      if (clipPath !== 'none') continue;
      const box = element.getBoundingClientRect();
      if (
        box.right > page.clientWidth + 1 ||
        (overflowX === 'hidden' && element.scrollWidth > element.clientWidth)
      )
        cut.push(element.innerText);
    }
    return cut;
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
