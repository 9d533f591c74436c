import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { settle } from "./settle";

/** The narrowest window that content must fit without scrolling sideways: 1280 pixels enlarged four times (WCAG 1.4.10). */
export const narrowWindow = { width: 320, height: 800 } as const;

/**
 * Holds a page to `expectAccessibleAsItIs` once it is still, at the window's size, then at 320 pixels. Puts the size back; what
 * has the focus may lose it.
 */
export async function expectPageAccessible(page: Page): Promise<void> {
  await settle(page);
  await expectAccessibleAsItIs(page);
  const size = page.viewportSize();
  if (size === null || size.width <= narrowWindow.width) return;
  await page.setViewportSize(narrowWindow);
  try {
    await settle(page);
    await expectAccessibleAsItIs(page);
  } finally {
    await page.setViewportSize(size);
  }
}

/**
 * Fails for anything axe finds on a page that is still (WCAG 2.0 to 2.2 A and AA, best practice), and for one that scrolls
 * sideways, as it is or with every disclosure open.
 */
export async function expectAccessibleAsItIs(page: Page): Promise<void> {
  const where = `${page.url()}, ${page.viewportSize()?.width} pixels wide`;
  // Half a megabyte of script, which a document keeps once it has been given it.
  const isGiven = await page.evaluate(() => "axe" in window);
  const axe = new AxeBuilder({ page, ...(isGiven && { axeSource: "void 0" }) });
  // No page of ours holds a frame of another origin, which is all that the slower mode would look into besides.
  const { violations } = await axe
    .options({ resultTypes: ["violations"] })
    .setLegacyMode(true)
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
    `what axe finds on ${where}`,
  ).toEqual([]);
  expect(await page.evaluate(measureOverflows), `pixels that ${where} scrolls sideways`).toEqual({
    asItIs: 0,
    opened: 0,
  });
}

/** Runs in the page: by how many pixels its content is wider than the window, as it is and with every disclosure open. */
function measureOverflows(): { asItIs: number; opened: number } {
  const measure = (): number => Math.max(document.documentElement.scrollWidth - window.innerWidth, 0);
  const closed = [...document.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
  const asItIs = measure();
  for (const details of closed) details.open = true;
  const opened = measure();
  for (const details of closed) details.open = false;
  return { asItIs, opened };
}
