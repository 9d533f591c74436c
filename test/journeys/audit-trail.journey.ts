import { readFileSync } from "node:fs";
import { fillDate } from "./fill-date";
import { importHeader as header } from "./import-form";
import { ownCell } from "./own-cell";
import { alsoNarrow, expect, settle, test } from "./panboard-test";

const address = "/boards/warrington/settings/audit-trail";
const manager = "business-manager@warrington";

test(
  "a manager finds their own import, with who did it and when, and reads what it was",
  alsoNarrow,
  async ({ page, panboard }, testInfo) => {
    const { indicator, day } = ownCell(testInfo);
    await panboard.signIn(manager, "/boards/warrington/imports/new");
    await page
      .getByRole("textbox", { name: /paste/i })
      .fill(`${header}\nwarrington,england,${indicator},${day},,,175,Recorded report of ${indicator} ${day},Plans\n`);
    await page.getByRole("button", { name: "Check the file" }).click();
    await page.getByRole("button", { name: /^Import/ }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/imported/i);

    await page.goto("/account");
    await page.getByRole("link", { name: "Audit trail of Warrington" }).click();
    await settle(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Audit trail");
    await page.goto(`${address}?operation=importIndicatorValues`);
    await settle(page);
    const row = page.getByRole("row").filter({ hasText: "Figures imported" }).first();
    await expect(row).toContainText("Business manager");
    await expect(row).toContainText(/\d{1,2} [A-Z][a-z]+ \d{4} at \d{1,2}:\d{2}[ap]m/);
    await panboard.expectAccessible();

    await row.getByRole("link", { name: "Figures imported" }).click();
    await settle(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Figures imported");
    await expect(page.getByRole("main")).toContainText("importIndicatorValues");
    await expect(page.getByRole("main")).toContainText("Reference");
    await panboard.expectAccessible();
    await page.getByRole("link", { name: "Audit trail", exact: true }).click();
    await expect(page).toHaveURL(/operation=importIndicatorValues/);
  },
);

test("filters by what was done and by day, and says what is wrong with a day", async ({ page, panboard }) => {
  await panboard.signIn(manager, address);
  await settle(page);
  await page.getByLabel("What was done").selectOption({ label: "Demonstration loaded" });
  await page.getByRole("button", { name: "Apply filters" }).click();
  await settle(page);
  const table = page.getByRole("table");
  await expect(table.getByRole("link", { name: "Demonstration loaded" })).toHaveCount(1);
  await expect(table.getByRole("link")).toHaveCount(1);

  await fillDate(page, "Until", ["31", "3", "2014"]);
  await page.getByRole("button", { name: "Apply filters" }).click();
  await settle(page);
  await expect(page.getByRole("heading", { name: "No entries match your filters" })).toBeVisible();

  await fillDate(page, "Until", ["31", "2", "2014"]);
  await page.getByRole("button", { name: "Apply filters" }).click();
  await expect(page.getByRole("alert")).toContainText("The day in “Until” must be a real date");
  await panboard.expectAccessible();
});

test("is shown as a timeline, which the address keeps", alsoNarrow, async ({ page, panboard }) => {
  await panboard.signIn(manager, address);
  await settle(page);
  await page
    .getByRole("navigation", { name: "How the entries are shown" })
    .getByRole("link", { name: "Timeline" })
    .click();
  await settle(page);
  await expect(page).toHaveURL(/view=timeline/);
  await expect(page.getByRole("table")).toHaveCount(0);
  await expect(page.getByText("by the platform").first()).toBeVisible();
  await panboard.expectAccessible();
});

test("the trail is exported as it is filtered", async ({ page, panboard }) => {
  await panboard.signIn(manager, `${address}?operation=loadDemonstration`);
  await settle(page);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export CSV" }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toMatch(/^audit-trail-warrington-.+\.csv$/);
  const lines = readFileSync(await file.path(), "utf8")
    .trim()
    .split("\r\n");
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain("Demonstration loaded");
});

test("is for those alone who may read it, and no link leads others to it", async ({ page, panboard }) => {
  await panboard.signIn("member@warrington", address);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You cannot see this page");
  await page.goto("/account");
  await settle(page);
  await expect(page.getByRole("link", { name: /Audit trail/ })).toHaveCount(0);
});
