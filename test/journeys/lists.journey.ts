import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { tabTo } from "./keyboard";
import { alsoNarrow, expect, onlyNarrow, settle, test } from "./panboard-test";

const list = "/boards/cheshire-east/indicators";
const colleague = "member@cheshire-east";
/** The titles of the rows that are shown, once the page is still. */
async function titlesOn(page: Page): Promise<string[]> {
  await settle(page);
  return page.getByRole("rowheader").allTextContents();
}

test("a list is filtered, sorted and shared by its address, and its file holds what the filters let through", async ({
  page,
  panboard,
}) => {
  await panboard.signIn("business-manager@cheshire-east", list);
  await page.getByLabel("Words in the name or definition").fill("care");
  await page.getByLabel("Only Cheshire East").check();
  await page.getByRole("button", { name: "Apply filters" }).click();
  await expect(page).toHaveURL(`${list}?search=care&publishedBy=cheshire-east`);
  await page.getByRole("button", { name: "Theme" }).click();
  await expect(page.getByRole("columnheader", { name: "Theme" })).toHaveAttribute("aria-sort", "ascending");
  await settle(page);
  const shown = await titlesOn(page);
  expect(shown.length).toBeGreaterThan(1);

  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export CSV" }).click();
  const rows = (await readFile(await (await downloading).path(), "utf8")).trim().split("\r\n").slice(1);
  expect(rows).toHaveLength(shown.length);
  for (const [index, title] of shown.entries()) expect(rows[index]).toContain(title);

  const address = page.url();
  await panboard.signIn("member@warrington", address);
  await settle(page);
  expect(await titlesOn(page)).toEqual(shown);
  await panboard.expectAccessible();
});

test(
  "the pages of a list are reached by keyboard, and the focus goes to what is shown",
  alsoNarrow,
  async ({ page, panboard }) => {
    await panboard.signIn("business-manager@cheshire-east", list);
    await settle(page);
    const first = await titlesOn(page);
    await tabTo(page.getByRole("link", { name: "Next page" }), 120);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("status").filter({ hasText: /^26 to / })).toBeFocused();
    const second = await titlesOn(page);
    expect(second.filter((title) => first.includes(title))).toEqual([]);
    await tabTo(page.getByRole("link", { name: "Previous page" }), 120);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("status").filter({ hasText: /^1 to 25 of / })).toBeFocused();
    expect(await titlesOn(page)).toEqual(first);
  },
);

test("in a narrow window the order of a list is chosen among its filters", onlyNarrow, async ({ page, panboard }) => {
  await panboard.signIn("business-manager@cheshire-east", list);
  const first = await titlesOn(page);
  await page.getByText("Filter and sort the indicators").click();
  await page.getByLabel("Sort by").selectOption("Indicator, last to first");
  await page.getByRole("button", { name: "Apply filters" }).click();
  await expect(page).toHaveURL(/\?sort=-[a-z]+$/);
  const last = await titlesOn(page);
  expect(last).toEqual([...last].sort().reverse());
  expect(last).not.toEqual(first);
  await panboard.expectAccessible();
});

test("paper says which pages are of published figures, and which a board keeps for itself", async ({
  page,
  panboard,
}) => {
  await panboard.signIn("business-manager@cheshire-east", list);
  await page.emulateMedia({ media: "print" });
  const line = page.locator(".app-print-line");
  await expect(line).toHaveText(/Printed \d+ \w+ \d{4}\. Published figures$/);
  await page.goto("/boards/cheshire-east/partners");
  await settle(page);
  await expect(line).toHaveText(/Printed \d+ \w+ \d{4}\. Not published$/);
  await page.goto("/regions/cheshire/agencies");
  await settle(page);
  await expect(line).toHaveText(/Printed \d+ \w+ \d{4}$/);
});

test("on paper a list has its filters and rows, and nothing to press", async ({ page, panboard }) => {
  await panboard.signIn("business-manager@cheshire-east", `${list}?search=care`);
  await settle(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("table")).toBeVisible();
  await expect(page.getByRole("link", { name: "Remove the filter “care”" })).toBeVisible();
  const controls = page.locator("main").locator("input, select, summary, [role=button], nav");
  for (const control of await controls.all()) await expect(control).toBeHidden();
});

test(
  "a view is saved, shared with the board's people and nobody else's, and removed",
  alsoNarrow,
  async ({ page, panboard }) => {
    const name = `Care ${randomUUID().slice(0, 8)}`;
    const manager = "business-manager@cheshire-east";
    await panboard.signIn(manager, `${list}?search=care&sort=-theme`);
    await page.getByRole("button", { name: "Save view" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await panboard.expectAccessible();
    await page.getByLabel("Name of the view").fill(name);
    await page.getByRole("button", { name: "Save the view" }).click();
    await expect(page.getByText(`View “${name}” saved`)).toBeVisible();
    await expect(page).toHaveURL(`${list}?search=care&sort=-theme`);
    const view = page.getByRole("link", { name, exact: true });
    await expect(view).toHaveAttribute("aria-current", "true");
    await panboard.expectAccessible();

    await panboard.signIn(colleague, list);
    await settle(page);
    await expect(view).toHaveCount(0);

    await panboard.signIn(manager, list);
    await view.click();
    await page.getByRole("button", { name: `Share with Cheshire East the view “${name}”` }).click();
    await expect(page.getByText(`View “${name}” shared`)).toBeVisible();

    await panboard.signIn(colleague, list);
    await expect(page.getByRole("listitem").filter({ hasText: name })).toHaveText(
      `${name} (shared by the business manager)`,
    );
    await view.click();
    await expect(page).toHaveURL(`${list}?search=care&sort=-theme`);
    await expect(page.getByRole("button", { name: /^Remove the view/ })).toHaveCount(0);
    await panboard.signIn("member@warrington", list);
    await settle(page);
    await expect(view).toHaveCount(0);

    await panboard.signIn(manager, `${list}?search=care&sort=-theme`);
    await view.click();
    await page.getByRole("button", { name: `Remove the view “${name}”` }).click();
    await expect(page.getByText(`View “${name}” removed`)).toBeVisible();
    await expect(view).toHaveCount(0);
  },
);
