import { readFile } from "node:fs/promises";
import { expect, test } from "./panboard-test";

const manager = "business-manager@cheshire-east";
const attendance = "/boards/cheshire-east/attendance";

test("the printed registers of Cheshire East add up seat by seat, and are the file's", async ({ page, panboard }) => {
  // Whatever was held there since: other journeys plan meetings of this board.
  await panboard.signIn(manager, `${attendance}?from=2013-04-01&to=2014-03-31`);
  await expect(
    page.getByRole("heading", { name: "7 meetings and 29 seats from 1 April 2013 to 31 March 2014" }),
  ).toBeVisible();
  const seat = page.getByRole("row", { name: /^Cheshire CAFCASS/ });
  await expect(seat.getByRole("cell").first()).toContainText("Cafcass");
  const total = page.getByRole("row", { name: /^All seats/ });
  await expect(total).toContainText("of 203 recorded");
  await expect(total).toContainText("Not comparable");
  await panboard.expectAccessible();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export CSV" }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe("attendance-cheshire-east-seats-2013-04-01-2014-03-31.csv");
  const lines = (await readFile(await file.path(), "utf8")).trim().split("\r\n");
  expect(lines).toHaveLength(30);
  const counted = lines.slice(1).map((line) => Number(/,(\d+),\d+,\d+,[\d.]*,(?:Yes|No),(?:Yes|No)$/.exec(line)?.[1]));
  const shown = await total.getByRole("cell").nth(5).innerText();
  expect(counted.reduce((sum, one) => sum + one, 0)).toBe(Number(/\d+$/.exec(shown)?.[0]));
});

test("it is shown by agency and by sector, of a period and a group; a period that ends first is told at its field", async ({
  page,
  panboard,
}) => {
  await panboard.signIn("business-manager@example-south", "/boards/example-south/attendance");
  await page.getByLabel("Shown by").selectOption("Sector");
  await page.getByRole("button", { name: "Apply filters" }).click();
  await expect(page.getByRole("table", { name: "Attendance by sector" })).toBeVisible();
  await expect(page.getByRole("row", { name: /^Of no agency/ })).toBeVisible();
  await page.getByLabel("Shown by").selectOption("Agency");
  await page.getByLabel("Group").selectOption("Quality and Performance");
  await page.getByRole("button", { name: "Apply filters" }).click();
  await expect(page.getByRole("table", { name: "Attendance by agency" })).toContainText("Not comparable");
  await page.goto("/boards/example-south/attendance?from=2026-04-01&to=2025-04-01");
  await expect(page.getByRole("alert")).toContainText("The last day is before the first.");
  await page.goto("/boards/example-south/attendance?from=2001-04-01&to=2002-03-31");
  await expect(
    page.getByRole("heading", { name: "No meetings were held from 1 April 2001 to 31 March 2002" }),
  ).toBeVisible();
});

test("a board that reads its blanks as absent is told so with the figures, and takes that back", async ({
  page,
  panboard,
}) => {
  const year = "?from=2026-04-01&to=2027-03-31";
  await panboard.signIn("business-manager@example-north", `/boards/example-north/attendance${year}`);
  await expect(page.getByText("it is not counted as absent")).toBeVisible();
  await page.getByRole("link", { name: "How registers are read" }).click();
  await page.getByRole("button", { name: "Add a rule" }).click();
  await page.getByRole("button", { name: "Add the rule" }).click();
  await expect(page.getByRole("alert")).toContainText("Enter the first day");
  await page.getByLabel("Day", { exact: true }).fill("1");
  await page.getByLabel("Month", { exact: true }).fill("4");
  await page.getByLabel("Year", { exact: true }).fill("2026");
  await page.getByLabel("Absent: whoever came is on the register").check();
  await page.getByLabel("Attendance below which the chair asks why").fill("100");
  await page.getByRole("button", { name: "Add the rule" }).click();
  await expect(page.getByRole("alert", { name: "Success" })).toContainText("Rule added");
  await panboard.expectAccessible();
  await page.goto(`/boards/example-north/attendance${year}`);
  await expect(page.getByText("A blank of these registers counts as absent")).toBeVisible();
  await expect(page.getByText("Below 100%").first()).toBeVisible();
  await page.getByRole("link", { name: "How registers are read" }).click();
  await page.getByRole("link", { name: "Remove the rule from 1 April 2026" }).click();
  await page.getByRole("button", { name: "Remove the rule" }).click();
  await expect(page.getByRole("alert", { name: "Success" })).toContainText("Rule removed");
  await page.goto(`/boards/example-north/attendance${year}`);
  await expect(page.getByText("it is not counted as absent")).toBeVisible();
});
