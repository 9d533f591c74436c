import { fillDate } from "./fill-date";
import { uniqueName } from "./given-agency";
import { givenFilledReserve } from "./given-money";
import { alsoNarrow, expect, settle, test } from "./panboard-test";

const manager = "business-manager@example-north";
const bodyAddress = "/boards/example-north";
const reserves = `${bodyAddress}/money/reserve`;

test("the reserve is told year by year, from where each opening one is, in chart and table", async ({
  page,
  panboard,
}) => {
  await panboard.signIn("coordinator@example-north", reserves);
  await settle(page);
  const chart = page.getByRole("img", { name: /^Closing reserve of .+ by year$/ });
  await expect(chart).toBeVisible();
  const row = page.getByRole("row", { name: /^2024-25/ });
  await expect(row).toContainText("Carried from 2023-24");
  await expect(page.getByRole("row", { name: /^2026-27 so far/ })).toBeVisible();
  await expect(page.getByRole("button", { name: "Add a named reserve" })).toHaveCount(0);
  await page.goto(`${reserves}?year=2024-25`);
  await settle(page);
  await expect(page.getByRole("row", { name: /^20/ })).toHaveCount(1);
  await expect(chart).toHaveCount(0);
  await page.getByRole("link", { name: "Show all years" }).click();
  await expect(chart).toBeVisible();
});

test(
  "a named reserve is added, filled and emptied, no further than it holds",
  alsoNarrow,
  async ({ page, panboard }) => {
    const name = uniqueName("Case reviews");
    await panboard.signIn(manager, reserves);
    await page.getByRole("button", { name: "Add a named reserve" }).click();
    await page.getByRole("button", { name: "Add the named reserve" }).click();
    await expect(page.getByRole("alert").getByRole("link")).toHaveText("Enter the name");
    await page.getByLabel("Name").fill(name);
    await page.getByRole("button", { name: "Add the named reserve" }).click();
    await expect(page.getByRole("alert", { name: "Success" })).toContainText("Named reserve added");
    await page.getByRole("link", { name }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
    await expect(page.getByRole("heading", { level: 2, name: "No entries yet" })).toBeVisible();
    await page.getByRole("button", { name: "Put in or take out" }).first().click();
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("alert").getByRole("link")).toHaveText([
      "Select what is done",
      "Enter the amount",
      "Enter the day",
      "Enter the reason",
    ]);
    await page.getByLabel("Take money out").check();
    await page.getByLabel("Amount").fill("5000");
    await fillDate(page, "Day", ["1", "4", "2026"]);
    await page.getByLabel("Reason").fill("For two reviews");
    await page.getByRole("button", { name: "Save" }).click();
    await page
      .getByRole("alert")
      .getByRole("link", { name: `${name} holds £0.00 on that day` })
      .click();
    await expect(page.getByLabel("Amount")).toBeFocused();
    await panboard.expectAccessible();
    await page.getByLabel("Put money in").check();
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("alert", { name: "Success" })).toContainText("Money put in");
    await expect(page.getByRole("row", { name: "1 April 2026" })).toContainText("Put in £5,000");
    await expect(page.getByText("£5,000", { exact: true })).toBeVisible();
    await panboard.expectAccessible();
  },
);

test("what was put in is removed and comes back by Undo; the reserve itself stays while anything is in it", async ({
  page,
  panboard,
}) => {
  const { id } = await givenFilledReserve(panboard, { as: manager, bodyAddress });
  await panboard.signIn(manager, `${reserves}/${encodeURIComponent(id)}`);
  await page.getByRole("button", { name: "Remove the named reserve" }).click();
  await page.getByRole("button", { name: "Remove the named reserve" }).click();
  await expect(page.getByRole("alert")).toContainText("Money was put into this reserve: remove that first");
  await page.getByRole("link", { name: "Cancel" }).click();
  await page.getByRole("link", { name: /^Remove Put in £500/ }).click();
  await page.getByRole("button", { name: "Remove it" }).click();
  const banner = page.getByRole("alert", { name: "Success" });
  await expect(banner).toContainText("Removed");
  await expect(page.getByRole("heading", { level: 2, name: "No entries yet" })).toBeVisible();
  await banner.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("link", { name: /^Remove Put in £500/ }).click();
  await page.getByRole("button", { name: "Remove it" }).click();
  await expect(banner).toContainText("Removed");
});
