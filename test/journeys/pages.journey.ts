import { stripVTControlCharacters } from "node:util";
import type { Page } from "@playwright/test";
import { expectKeyboardReachesAll } from "./keyboard";
import { expectAccessibleAsItIs, narrowWindow } from "./accessibility";
import { followTo, leave } from "./follow";
import { listRounds, type Visit } from "./page-rounds";
import { patternOf } from "./pages";
import { expect, type Panboard, settle, test } from "./panboard-test";
import type { Subject } from "./sign-in";

async function addressOf(panboard: Panboard, { address, record }: Visit["fact"]): Promise<string> {
  return record ? address.replace(":id", await record(panboard)) : address;
}

async function open(page: Page, panboard: Panboard, as: Subject | undefined, address: string): Promise<void> {
  if (as) return panboard.signIn(as, address);
  await page.goto(address);
  await settle(page);
}

/** From the page before on to an address, where that is another one: a record may be met twice in a row. */
async function goOn(page: Page, address: string): Promise<void> {
  if (new URL(address, page.url()).href !== page.url()) await followTo(page, address);
}

/** From the address of a page on to the page itself, where that is another one. */
async function followLinks(page: Page, pattern: string, { links = [] }: Visit["fact"]): Promise<void> {
  for (const name of links) {
    // A link that looks like a button is called one.
    const link = page.getByRole("link", { name }).or(page.getByRole("button", { name }));
    await leave(page, () => link.first().click());
  }
  // The start of a part may go on to a page of it by itself.
  if (links.length > 0) expect(new URL(page.url()).pathname).toMatch(patternOf(pattern));
}

async function expectHeadedAndNamed(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect(page).toHaveTitle(/ - Panboard$/);
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(/^(Sorry|Page not found|You cannot)/);
}

async function expectForbidden(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You cannot see this page");
  await expect(page.getByRole("main")).toContainText(/It is open to .+\. Ask .+ for access\./);
  await expect(page).toHaveTitle("You cannot see this page - Panboard");
  await expect(page.getByRole("navigation", { name: "Parts of Panboard" })).toBeVisible();
}

async function expectMissing(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
  await expect(page).toHaveTitle("Page not found - Panboard");
  await expect(page.getByRole("navigation", { name: "Parts of Panboard" })).toBeVisible();
}

/** Nothing that axe finds, no sideways scroll, and all of it by keyboard: in the window as it is, and in a narrow one. */
async function expectSoundPage(page: Page): Promise<void> {
  await expectHeadedAndNamed(page);
  await expectAccessibleAsItIs(page);
  await expectKeyboardReachesAll(page);
  const size = page.viewportSize();
  await page.setViewportSize(narrowWindow);
  // What a narrow window folds is folded once the page has heard of it.
  await settle(page);
  await expectAccessibleAsItIs(page);
  await expectKeyboardReachesAll(page);
  if (size) await page.setViewportSize(size);
}

const expectations = {
  "page, looked at closely": expectSoundPage,
  "page": expectHeadedAndNamed,
  "forbidden": expectForbidden,
  "missing": expectMissing,
} as const;

const numberOf = new Map<Subject | undefined, number>();

for (const { as, visits } of listRounds()) {
  const number = (numberOf.get(as) ?? 0) + 1;
  numberOf.set(as, number);
  test(`shows ${as ?? "nobody in particular"} each page, or says who may see it, or that there is none (${number})`, async ({
    page,
    panboard,
    faults,
  }) => {
    let isOpen = false;
    for (const { pattern, meets, fact } of visits) {
      const visit = async (): Promise<void> => {
        const address = await addressOf(panboard, fact);
        await (isOpen ? goOn(page, address) : open(page, panboard, as, address));
        await followLinks(page, pattern, fact);
        await expectations[meets](page);
      };
      const name = `${pattern}, ${meets}`;
      await test.step(name, async () => {
        const fault = await visit().then(
          () => [],
          (error: Error) => [stripVTControlCharacters(error.message)],
        );
        expect.soft([...fault, ...faults.splice(0)], `${name}, for ${as} at ${page.url()}`).toEqual([]);
        // After a fault the next page is opened anew, so that it is told of for what is its own.
        isOpen = fault.length === 0;
      });
    }
  });
}
