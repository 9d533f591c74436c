import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test as base } from "@playwright/test";

/** Somebody of the demonstration, by role and body. */
export type Subject = `${string}@${string}`;

export interface Panboard {
  /** Opens an address signed out, and signs in as somebody from the chooser. */
  signIn(subject: Subject, address?: string): Promise<void>;
  /** Fails for anything axe finds (WCAG 2.0 to 2.2 A and AA, best practice), and for a page that scrolls sideways. */
  expectAccessible(): Promise<void>;
}

/** Waits until the page shows its content: its heading is there and nothing is being loaded. */
export async function settle(page: Page): Promise<void> {
  await expect(page.locator("h1")).toBeVisible();
  await page.waitForLoadState("networkidle");
}

/**
 * A page that fails its test for whatever a user should never meet: an error on the console, a script error, a refusal by
 * the content policy, or traffic that leaves this machine.
 */
export const test = base.extend<{ panboard: Panboard; faults: string[]; tolerated: RegExp }>({
  // What a test causes on purpose; nothing by default.
  tolerated: [/^$/, { option: true }],
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from this pattern which fixtures it needs: none.
  baseURL: async ({}, use) => use(process.env.PANBOARD_URL),
  faults: [
    async ({ page, baseURL, tolerated }, use) => {
      const faults: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
      });
      page.on("pageerror", (error) => faults.push(error.message));
      page.on("request", (request) => {
        const { protocol, host } = new URL(request.url());
        if (["http:", "https:", "ws:"].includes(protocol) && host !== new URL(baseURL ?? "").host)
          faults.push(request.url());
      });
      await use(faults);
      expect(faults.filter((fault) => !tolerated.test(fault))).toEqual([]);
    },
    { auto: true },
  ],
  panboard: async ({ page }, use) => {
    await use({
      async signIn(subject, address = "/") {
        await page.goto(address);
        await page
          .getByRole("button", { name: subject, exact: false })
          .and(page.locator(`[value="${subject}"]`))
          .click();
        await page.waitForURL(
          (url) => !url.pathname.startsWith("/oidc") && url.pathname !== "/signed-in" && url.pathname !== "/",
        );
        await settle(page);
      },
      async expectAccessible() {
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      },
    });
  },
});

export { expect };
