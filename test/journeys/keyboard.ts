import { expect, type Locator, type Page } from "@playwright/test";

/** A control that the page shows, as it is told of when something is wrong with it. */
interface Control {
  readonly name: string;
  readonly reached: number;
  readonly changesWithFocus: boolean;
}

/** Presses Tab until the focus is on this; fails where it does not come there. */
export async function tabTo(target: Locator, steps = 60): Promise<void> {
  const hasFocus = (): Promise<boolean> => target.evaluate((element) => element === document.activeElement);
  for (let step = 0; step < steps && !(await hasFocus()); step += 1) await target.page().keyboard.press("Tab");
  await expect(target).toBeFocused();
}

/**
 * Goes through the page by Tab from its beginning: fails for a control that is shown and not reached, reached twice on one way,
 * or that looks the same with the focus, and where the focus never comes to the end.
 */
export async function expectKeyboardReachesAll(page: Page): Promise<void> {
  const count = await page.evaluate(watchControls);
  // The last step leaves the page.
  for (let step = 0; step <= count; step += 1) await page.keyboard.press("Tab");
  const controls = await page.evaluate(() => (window as unknown as { readControls: () => Control[] }).readControls());
  const where = `on ${page.url()}, ${page.viewportSize()?.width} pixels wide`;
  const named = (those: readonly Control[]) => those.map(({ name }) => name);
  expect(named(controls.filter(({ reached }) => reached === 0)), `controls that Tab does not reach ${where}`).toEqual(
    [],
  );
  expect(named(controls.filter(({ reached }) => reached > 1)), `controls that Tab reaches twice ${where}`).toEqual([]);
  expect(
    named(controls.filter(({ changesWithFocus }) => !changesWithFocus)),
    `controls that look the same with the focus ${where}`,
  ).toEqual([]);
}

/** Runs in the page: notes from here on which controls get the focus and how they look with it; answers how many there are. */
function watchControls(): number {
  const selector = "a[href], button, input, select, textarea, summary, [tabindex='0']";
  // A label's box may stand for the input that lies unseen above it.
  const lookOf = (element: Element): string =>
    [
      getComputedStyle(element),
      ...(element.nextElementSibling ? [getComputedStyle(element.nextElementSibling, "::before")] : []),
    ]
      .map((style) => `${style.outline} ${style.boxShadow} ${style.backgroundColor} ${style.color}`)
      .join();
  const isTheGroupsTabStop = (element: Element): boolean => {
    if (!(element instanceof HTMLInputElement) || element.type !== "radio") return true;
    const group = [...document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${element.name}"]`)];
    return element === (group.find(({ checked }) => checked) ?? group[0]);
  };
  const shown = [...document.querySelectorAll(selector)].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.matches(":disabled") &&
      isTheGroupsTabStop(element),
  );
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute("tabindex");
  const controls = new Map(shown.map((element) => [element, { look: lookOf(element), reached: 0, changes: false }]));
  document.addEventListener("focusin", ({ target }) => {
    const control = controls.get(target as Element);
    if (!control) return;
    control.reached += 1;
    control.changes = lookOf(target as Element) !== control.look;
  });
  Object.assign(window, {
    readControls: () =>
      [...controls].map(([element, { reached, changes }]) => ({
        name: `${element.tagName.toLowerCase()} ${element.textContent?.trim() || element.getAttribute("name") || element.id}`,
        reached,
        changesWithFocus: changes || reached === 0,
      })),
  });
  return controls.size;
}
