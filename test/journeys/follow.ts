import { expect, type Page } from "@playwright/test";
import { settle } from "./settle";

/**
 * Does what leads to another page of the client, and waits until that one stands and is still. Until then the heading of the page
 * before may be shown, at the new address already: what is read must not be its.
 */
export async function leave(page: Page, act: () => Promise<void>): Promise<void> {
  const headings = page.locator("h1");
  await headings.evaluateAll((elements) => elements.forEach((element) => element.setAttribute("data-left", "")));
  await act();
  await expect(page.locator("h1[data-left]"), "the heading of the page before").toHaveCount(0);
  await settle(page);
}

/** Follows a link to an address, which a page of the client need not hold, without loading the client anew. */
export async function followTo(page: Page, address: string): Promise<void> {
  await leave(page, () =>
    page.evaluate((href) => {
      const link = document.body.appendChild(document.createElement("a"));
      link.href = href;
      link.click();
      link.remove();
    }, address),
  );
}
