import { expectKeyboardReachesAll } from "./keyboard";
import { narrowWindow } from "./accessibility";
import { pageFacts, patternOf } from "./pages";
import { expect, type Panboard, settle, test } from "./panboard-test";

for (const [pattern, fact] of Object.entries(pageFacts)) {
  const { as, links = [], forbidden, missing } = fact;
  const addressOf = async (panboard: Panboard, address = fact.address) =>
    fact.record ? address.replace(":id", await fact.record(panboard)) : address;

  test.describe(pattern, () => {
    // A page that boards have too is the same page: what it looks like was seen there.
    const isSeenOnBoards =
      pattern.startsWith("/joint/:body/") && pattern.replace("/joint/:body", "/boards/:board") in pageFacts;
    const looks = isSeenOnBoards
      ? "has one h1 and a title"
      : "has one h1, a title, nothing that axe finds, no sideways scroll, and all of it by keyboard";
    test(looks, async ({ page, panboard }) => {
      const address = await addressOf(panboard);
      if (as) await panboard.signIn(as, address);
      else await page.goto(address);
      await settle(page);
      for (const name of links) {
        // A link that looks like a button is called one.
        const link = page.getByRole("link", { name }).or(page.getByRole("button", { name }));
        await link.first().click();
        await settle(page);
      }
      // The start of a part may go on to a page of it by itself.
      if (links.length > 0) expect(new URL(page.url()).pathname).toMatch(patternOf(pattern));
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      await expect(page).toHaveTitle(/ - Panboard$/);
      await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(/^(Sorry|Page not found|You cannot)/);
      if (isSeenOnBoards) return;
      await expectKeyboardReachesAll(page);
      await panboard.expectAccessible();
      await page.setViewportSize(narrowWindow);
      // What a narrow window folds is folded once the page has heard of it.
      await settle(page);
      await expectKeyboardReachesAll(page);
    });

    if (forbidden) {
      test("says who may see it to whom it is not for", async ({ page, panboard }) => {
        await panboard.signIn(forbidden.as, await addressOf(panboard, forbidden.address));
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("You cannot see this page");
        await expect(page.getByRole("main")).toContainText(/It is open to .+\. Ask .+ for access\./);
        await expect(page).toHaveTitle("You cannot see this page - Panboard");
        await expect(page.getByRole("navigation", { name: "Parts of Panboard" })).toBeVisible();
      });
    }

    if (missing) {
      test("is not found where there is nothing that one may know of", async ({ page, panboard }) => {
        await panboard.signIn(missing.as, missing.address);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
        await expect(page).toHaveTitle("Page not found - Panboard");
        await expect(page.getByRole("navigation", { name: "Parts of Panboard" })).toBeVisible();
      });
    }
  });
}
