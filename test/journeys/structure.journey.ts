import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { fillDate } from "./fill-date";
import { expect, test } from "./panboard-test";

const manager = "business-manager@example-west";
const analyst = "regional-analyst@exampleshire";
const structure = "/boards/example-west/structure";
const compare = "/regions/exampleshire/compare/structure";

/** The first table's row of a board. */
const boardRow = (page: Page, name: string) => page.getByRole("table").first().getByRole("row", { name });

test("what a board publishes is compared in its region, and withdrawn it is not published", async ({
  page,
  panboard,
  signIns,
}) => {
  const region = await page.context().newPage();
  await panboard.signIn(manager, structure);
  await page.getByRole("button", { name: "Publish the groups and seats" }).click();
  await expect(page.getByRole("status").filter({ hasText: /groups? and .+ seats?/ })).toBeVisible();
  await panboard.expectAccessible();
  await fillDate(page, "As at", ["1", "1", "2000"]);
  await expect(page.getByText("there is no group on this day")).toBeVisible();
  await page.getByRole("button", { name: "Publish" }).click();
  await expect(page.getByRole("alert")).toContainText("There is no group on this day, so nothing to publish");
  await fillDate(page, "As at", ["31", "3", "2026"]);
  await page.getByRole("button", { name: "Publish" }).click();
  await expect(page.getByRole("alert", { name: "Success" })).toContainText("Groups and seats published");
  await expect(page.getByRole("definition").filter({ hasText: "31 March 2026" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "Seats" })).toBeVisible();
  await panboard.expectAccessible();

  await signIns.open(region, analyst, `${compare}?boards=example-west,example-east`);
  await expect(boardRow(region, "West Exampleshire")).toContainText("31 March 2026");
  await expect(boardRow(region, "East Exampleshire")).toHaveCount(1);
  await expect(boardRow(region, "North Exampleshire")).toHaveCount(0);
  const downloading = region.waitForEvent("download");
  await region.getByRole("button", { name: "Agencies as CSV" }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe("structure-exampleshire-agencies.csv");
  expect(readFileSync(await file.path(), "utf8")).toMatch(/^\uFEFFAgency,/);
  await boardRow(region, "West Exampleshire").getByRole("link").click();
  await expect(region.getByRole("heading", { level: 1 })).toHaveText("What is published");
  await expect(region.getByRole("button", { name: "Withdraw" })).toHaveCount(0);
  await expect(region.getByRole("link", { name: /Membership/ })).toHaveCount(0);

  await page.getByRole("button", { name: "Withdraw", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Withdraw the groups and seats");
  await panboard.expectAccessible();
  await page.getByRole("button", { name: "Withdraw the groups and seats" }).click();
  await expect(page.getByRole("alert", { name: "Success" })).toContainText("Groups and seats withdrawn");
  await expect(page.getByRole("heading", { level: 2, name: "Nothing published" })).toBeVisible();
  await page.getByRole("link", { name: "All publications of West Exampleshire" }).click();
  await expect(page.getByRole("row", { name: /31 March 2026/ }).first()).toContainText("No longer published");

  await region.goto(compare);
  await expect(boardRow(region, "West Exampleshire")).toContainText("Not published");
  await region.close();
});

test("boards are chosen by the form, and one that the region does not have is told at it", async ({
  page,
  panboard,
}) => {
  await panboard.signIn("regional-analyst@cheshire", "/regions/cheshire/compare");
  await page.getByRole("link", { name: "Groups and seats" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Groups and seats side by side");
  await page.getByLabel("Halton", { exact: true }).uncheck();
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page).toHaveURL(/\?boards=cheshire-east,cheshire-west-and-chester,warrington$/);
  await expect(boardRow(page, "Halton")).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 2 }).first()).not.toBeEmpty();
  await page.goto("/regions/cheshire/compare/structure?boards=example-east");
  await page
    .getByRole("alert")
    .getByRole("link", { name: /“example-east” is not a board of Cheshire/ })
    .click();
  await expect(page.getByLabel("Cheshire East", { exact: true })).toBeFocused();
});

test("the membership is shown as at a day, and had as a Word document", async ({ page, panboard }) => {
  await panboard.signIn("member@warrington", "/boards/warrington/membership?as-at=2012-03-31");
  await expect(page.getByRole("row", { name: /^Lay Member/ })).toContainText("Votes");
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Membership as a Word document" }).click();
  expect((await downloading).suggestedFilename()).toBe("membership-warrington-2012-03-31.docx");
  await fillDate(page, "Show the membership as at", ["1", "1", "2000"]);
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page.getByText("No group is on record for this day.")).toBeVisible();
});

test("an agency's page shows its seats on the boards that one reads, and on no other", async ({ page, panboard }) => {
  await panboard.signIn("member@warrington", "/regions/cheshire/agencies/cheshire-police");
  const seats = page.getByRole("table", { name: "Seats on boards today" });
  await expect(seats.getByRole("row", { name: /Superintendent, Cheshire Police/ })).toContainText("Main Board");
  await expect(seats.getByRole("row", { name: /Cheshire East/ })).toHaveCount(0);
  await panboard.signIn("regional-analyst@cheshire", "/regions/cheshire/agencies/cheshire-police");
  await expect(page.getByText("No seat on a board that you read.")).toBeVisible();
});
