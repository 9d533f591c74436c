import type { Page } from "@playwright/test";
import { fillDate } from "./fill-date";
import { uniqueName } from "./given-agency";
import { givenGroup } from "./given-group";
import { alsoNarrow, expect, test } from "./panboard-test";

const manager = "business-manager@halton";
const bodyAddress = "/boards/halton";
const fact = { as: manager, bodyAddress } as const;

async function chooseGroup(page: Page, field: string, name: string) {
  await page.getByRole("combobox", { name: field }).fill(name);
  await page.getByRole("option", { name }).click();
}

const factOf = (page: Page, name: string) =>
  page.locator(".govuk-summary-list__row").filter({ has: page.getByText(name, { exact: true }) });

test(
  "the groups of a day are counted, drawn and listed, each with what a report says",
  alsoNarrow,
  async ({ page, panboard }) => {
    await panboard.signIn("business-manager@warrington", "/boards/warrington/groups?as-at=2012-03-31");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Groups at 31 March 2012");
    await expect(
      page.getByText("10 groups: the board, its executive, 6 sub-groups and 2 task and finish groups."),
    ).toBeVisible();
    const below = page
      .getByRole("listitem")
      .filter({ has: page.getByRole("link", { name: "Policy and Practice" }) })
      .last();
    await expect(below.getByRole("link")).toHaveText([
      "Policy and Practice",
      "Missing Children and Child Sexual Exploitation Working Group",
      "Safeguarding Children Operational Group",
    ]);
    await expect(page.getByText("Source: Warrington SCB Annual Report 2011-12.")).toBeVisible();
    await panboard.expectAccessible();
    await page.getByRole("link", { name: "List", exact: true }).click();
    await expect(page.getByRole("row", { name: "Children in Care" })).toContainText("Main Board");
    await page.getByRole("link", { name: "Tree", exact: true }).click();
    await expect(page).toHaveURL(/as-at=2012-03-31/);
    await fillDate(page, "Show the groups as at", ["30", "3", "2012"]);
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await page.getByRole("link", { name: "Show the groups at 31 March 2012" }).click();
    await expect(page.getByRole("link", { name: "Main Board" })).toBeVisible();
  },
);

test("from the groups of a day somebody comes to who sits on them, and to what of them is published", async ({
  page,
  panboard,
}) => {
  await panboard.signIn("member@warrington", "/boards/warrington/groups?as-at=2012-03-31");
  await page.getByRole("link", { name: "Membership of Warrington at 31 March 2012" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Membership");
  await expect(page.getByRole("row", { name: /^Lay Member/ })).toContainText("Votes");
  await page.goBack();
  await page.getByRole("link", { name: "What Warrington has published of its groups and seats" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What is published");
});

test("the membership of one group is had as a Word document, as it was on the group’s last day", async ({
  page,
  panboard,
}) => {
  await panboard.signIn("member@warrington", "/boards/warrington/groups?as-at=2012-03-31");
  await page.getByRole("link", { name: "Main Board" }).click();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Membership as a Word document" }).click();
  expect((await downloading).suggestedFilename()).toMatch(/^membership-warrington-.*\.docx$/);
});

test("a task and finish group is added, moved, ended and given terms", async ({ page, panboard }) => {
  const [one, other] = [await givenGroup(panboard, fact), await givenGroup(panboard, fact)];
  const name = uniqueName("Task");
  await panboard.signIn(manager, `${bodyAddress}/groups/add`);
  await page.getByLabel("Kind").selectOption("Task and finish group");
  await page.getByLabel("Name", { exact: true }).fill(name);
  await chooseGroup(page, "Group that it reports to", one.name);
  await fillDate(page, "First day", ["1", "4", "2025"]);
  await page.getByRole("button", { name: "Add the group" }).click();
  await expect(page.getByRole("alert")).toContainText("A task and finish group has an end: enter its last day");
  await fillDate(page, "Last day (optional)", ["31", "3", "2030"]);
  await page.getByRole("button", { name: "Add the group" }).click();
  await expect(page.getByRole("alert", { name: "Success" })).toContainText("Group added");
  await expect(factOf(page, "Reports to")).toContainText(one.name);

  await page.getByRole("button", { name: /^Move/ }).click();
  await chooseGroup(page, "Group that it reports to from then on", other.name);
  await fillDate(page, "First day", ["1", "1", "2026"]);
  await page.getByRole("button", { name: /^Move/ }).click();
  const banner = page.getByRole("alert", { name: "Success" });
  await expect(banner).toContainText("Group moved");
  await expect(factOf(page, "Reports to")).toContainText(other.name);
  await banner.getByRole("button", { name: "Undo" }).click();
  await expect(factOf(page, "Reports to")).toContainText(one.name);

  await page.getByRole("button", { name: "Set terms of reference" }).click();
  await page.getByLabel("Terms of reference").fill("First paragraph.\n\nSecond paragraph.");
  await fillDate(page, "Agreed on", ["2", "4", "2025"]);
  await page.getByRole("button", { name: "Store the terms" }).click();
  await expect(page.getByText("Second paragraph.")).toBeVisible();
  await panboard.expectAccessible();

  await page.getByRole("button", { name: "End the group" }).click();
  await fillDate(page, "Last day", ["31", "3", "2026"]);
  await page.getByRole("button", { name: "Save the last day" }).click();
  await expect(factOf(page, "Last day")).toContainText("31 March 2026");
});

test("a removed group is brought back with what it reported to", async ({ page, panboard }) => {
  const parent = await givenGroup(panboard, fact);
  const { id, name } = await givenGroup(panboard, fact, { reportsTo: parent.id });
  await panboard.signIn(manager, `${bodyAddress}/groups/${id}/remove`);
  await page.getByRole("button", { name: "Remove the group" }).click();
  const banner = page.getByRole("alert", { name: "Success" });
  await expect(banner).toContainText("Group removed");
  await expect(page.getByRole("link", { name })).toHaveCount(0);
  await banner.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("link", { name }).click();
  await expect(factOf(page, "Reports to")).toContainText(parent.name);
});

test("two groups are merged into a third, which tells of it", async ({ page, panboard }) => {
  const [one, other, after] = [
    await givenGroup(panboard, fact),
    await givenGroup(panboard, fact),
    await givenGroup(panboard, fact, { from: "2025-12-01" }),
  ];
  await panboard.signIn(manager, `${bodyAddress}/groups/${one.id}/merge-or-split`);
  const [before, took] = [
    page.getByRole("group", { name: "Groups that were there before" }),
    page.getByRole("group", { name: "Groups that took over" }),
  ];
  await before.getByRole("combobox", { name: "Group 2" }).fill(other.name);
  await page.getByRole("option", { name: other.name }).click();
  await took.getByRole("combobox", { name: "Group", exact: true }).fill(after.name);
  await page.getByRole("option", { name: after.name }).click();
  await fillDate(page, "First day of what took over", ["1", "12", "2025"]);
  await page.getByRole("button", { name: "Record it" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(after.name);
  await expect(page.getByText("was there before: it took over on 1 December 2025")).toHaveCount(2);
  await page.goto(`${bodyAddress}/groups?as-at=2025-12-31`);
  await expect(page.getByText(`${one.name} and ${other.name} became ${after.name}`)).toBeVisible();
});
