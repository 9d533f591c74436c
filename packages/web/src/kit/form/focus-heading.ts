/** Moves the focus to the h1 of the page, where what had it is gone. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>("#content h1")?.focus();
}
