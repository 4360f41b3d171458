/** Where the focus goes when what had it is gone: to the line that says how things stand now. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('main h2')?.focus();
}
