import type { Page } from "@playwright/test";
import { fillDate } from "./fill-date";
import { givenGroup } from "./given-group";
import { givenMeeting } from "./given-meeting";
import { givenSeat } from "./given-seat";
import { alsoNarrow, expect, test } from "./panboard-test";

const manager = "business-manager@halton";
const bodyAddress = "/boards/halton";
const fact = { as: manager, bodyAddress } as const;
const success = (page: Page) => page.getByRole("alert", { name: "Success" });
/** The button that leads to what is done with a meeting, or that does it. */
const button = (page: Page, verb: string) => page.getByRole("button", { name: new RegExp(`^${verb}\\s+the meeting$`) });
const factOf = (page: Page, name: string) =>
  page.locator(".govuk-summary-list__row").filter({ has: page.locator("dt").getByText(name, { exact: true }) });

/** Asks for the days of a group's rhythm. */
async function askForDays(page: Page, group: string): Promise<void> {
  await page.getByLabel("Group", { exact: true }).selectOption(group);
  await page.getByLabel("Weekday", { exact: true }).selectOption("Tuesday");
  await fillDate(page, "First day", ["1", "4", "2028"]);
  await fillDate(page, "Last day", ["31", "3", "2029"]);
  await page.getByRole("button", { name: "Continue" }).click();
}

test(
  "a year of every second Tuesday is planned around a bank holiday, and stands in the list",
  alsoNarrow,
  async ({ page, panboard }) => {
    const { name } = await givenGroup(panboard, fact);
    await panboard.signIn(manager, `${bodyAddress}/meetings`);
    await page.getByRole("button", { name: "Plan meetings" }).first().click();
    await page.getByLabel(/^By the week/).check();
    await page.getByLabel(/^Number of weeks/).fill("2");
    await askForDays(page, name);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Choose the days");
    await expect(page.getByText("25 of 26 days chosen")).toBeVisible();
    const boxingDay = page.getByLabel("Tuesday 26 December 2028");
    await expect(boxingDay).not.toBeChecked();
    await expect(boxingDay).toHaveAccessibleDescription("Boxing Day");
    await panboard.expectAccessible();

    await page.goBack();
    await expect(page.getByLabel(/^Number of weeks/)).toHaveValue("2");
    await expect(page.getByRole("group", { name: "Last day" }).getByLabel("Year")).toHaveValue("2029");
    await page.getByLabel("Suggest the same weekday a week later").check();
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page.getByText("26 of 26 days chosen")).toBeVisible();
    await expect(page.getByLabel("Tuesday 2 January 2029")).toHaveAccessibleDescription(
      "Instead of Tuesday 26 December 2028, Boxing Day",
    );
    await page.getByLabel("Start time").fill("half past nine");
    await page.getByRole("button", { name: "Plan the meetings" }).click();
    await expect(page.getByRole("link", { name: "Start time must be a time, like 9:30am or 13:30" })).toBeVisible();
    await page.getByLabel("Start time").fill("9:30am");
    await page.getByLabel("End time").fill("11:30");
    await page.getByLabel("Place").fill("Town hall");
    await page.getByRole("button", { name: "Plan the meetings" }).click();
    await expect(success(page)).toContainText("26 meetings planned");
    await expect(page.getByRole("row", { name: "Tuesday 4 April 2028" })).toContainText("Town hall");
    await expect(page.getByText("26 meetings", { exact: false }).first()).toBeVisible();
    await page.getByRole("link", { name: "Next page" }).click();
    await expect(page.getByRole("row", { name: "Tuesday 20 March 2029" })).toContainText("9:30am");
  },
);

test("a meeting that stands in the way is told at its day, and nothing is planned until it is taken out", async ({
  page,
  panboard,
}) => {
  // The second Tuesday of a month.
  const { group } = await givenMeeting(panboard, fact, { day: "2028-05-09" });
  await panboard.signIn(manager, `${bodyAddress}/meetings/plan`);
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("link", { name: "Select the group" })).toBeVisible();
  await page.getByLabel("Weekday", { exact: true }).selectOption("Tuesday");
  await page.getByLabel("Which Tuesday of the month").selectOption("Second");
  await askForDays(page, group.name);
  await page.getByRole("button", { name: "Plan the meetings" }).click();
  await page.getByRole("link", { name: /^Tuesday 9 May 2028: This group has another meeting at that time/ }).click();
  const taken = page.getByLabel("Tuesday 9 May 2028");
  await expect(taken).toBeFocused();
  await panboard.expectAccessible();
  await page.keyboard.press("Space");
  await expect(page.getByText("11 of 12 days chosen")).toBeVisible();
  await page.getByRole("button", { name: "Plan the meetings" }).click();
  await expect(success(page)).toContainText("11 meetings planned");
});

test("one meeting is planned, with nothing else, and taken back", async ({ page, panboard }) => {
  const { name } = await givenGroup(panboard, fact);
  await panboard.signIn(manager, `${bodyAddress}/meetings/plan`);
  await page.getByRole("link", { name: "Plan one meeting" }).click();
  // The page before has a group to choose and days too.
  await expect(page.getByRole("heading", { level: 1, name: "Plan one meeting" })).toBeVisible();
  await page.getByLabel("Group", { exact: true }).selectOption(name);
  await fillDate(page, "Day", ["31", "12", "2100"]);
  await page.getByRole("button", { name: "Plan the meeting" }).click();
  await expect(page.getByRole("link", { name: "The day must be in the years 1900 to 2099" })).toBeVisible();
  await fillDate(page, "Day", ["14", "4", "2026"]);
  await page.getByRole("button", { name: "Plan the meeting" }).click();
  await expect(success(page)).toContainText("Meeting planned");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${name}, Tuesday 14 April 2026`);
  await success(page).getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
});

test("a meeting is changed, moved with a reason, cancelled, reinstated, removed and brought back", async ({
  page,
  panboard,
}) => {
  const { id, group } = await givenMeeting(panboard, fact);
  await givenSeat(panboard, { ...fact, group: group.id, post: "Head of service" });
  const address = `${bodyAddress}/meetings/${encodeURIComponent(id)}`;
  await panboard.signIn(manager, address);
  await button(page, "Change").click();
  await page.getByLabel("End time").fill("9am");
  await page.getByRole("button", { name: "Save the meeting" }).click();
  await page.getByRole("link", { name: /^The meeting ends before it begins/ }).click();
  await expect(page.getByLabel("End time")).toBeFocused();
  await page.getByLabel("End time").fill("1pm");
  await page.getByLabel("Title").fill("Development day");
  await page.getByRole("button", { name: "Save the meeting" }).click();
  await expect(success(page)).toContainText("Meeting changed");
  await expect(factOf(page, "Time")).toContainText("9:30am to 1:00pm");

  await button(page, "Move").click();
  await fillDate(page, "New day", ["7", "4", "2026"]);
  await page.getByLabel("Why is it moved?").fill("The chair is away.");
  await button(page, "Move").click();
  await expect(page.getByRole("group", { name: "New day" })).toHaveAccessibleDescription(/The meeting is on that day/);
  await fillDate(page, "New day", ["14", "4", "2026"]);
  await button(page, "Move").click();
  await expect(success(page)).toContainText("Meeting moved to Tuesday 14 April 2026");
  await expect(factOf(page, "Moved")).toContainText("From 7 April 2026. The chair is away.");

  await button(page, "Cancel").click();
  await expect(page.getByRole("link", { name: "Cancel", exact: true })).toHaveCount(0);
  await page.getByRole("link", { name: "Keep the meeting as it is" }).click();
  await button(page, "Cancel").click();
  await page.getByLabel("Why does it not take place?").fill("There is nothing to decide.");
  await button(page, "Cancel").click();
  await expect(success(page)).toContainText("Meeting cancelled");
  await expect(page.getByText("This meeting is cancelled: it does not take place.")).toBeVisible();
  await expect(factOf(page, "Cancelled")).toContainText("There is nothing to decide.");
  await page.getByRole("navigation", { name: "The meeting" }).getByRole("link", { name: "Attendance" }).click();
  await expect(page.getByText("This meeting is cancelled: nothing is recorded of it.")).toBeVisible();
  await expect(page.getByRole("row", { name: "Head of service" })).toContainText("Not recorded");
  await expect(page.getByRole("radio")).toHaveCount(0);
  await page.getByRole("link", { name: "Decisions and actions" }).click();
  await expect(page.getByText("This meeting is cancelled: nothing is recorded of it.")).toBeVisible();
  await expect(page.getByText("No decisions yet")).toHaveCount(0);
  await page.goBack();
  await page.goBack();
  await panboard.expectAccessible();

  await button(page, "Reinstate").click();
  await button(page, "Reinstate").click();
  await expect(success(page)).toContainText("Meeting reinstated");
  await expect(factOf(page, "Cancelled")).toHaveCount(0);

  await button(page, "Remove").click();
  await button(page, "Remove").click();
  await expect(success(page)).toContainText("Meeting removed");
  await success(page).getByRole("button", { name: "Undo" }).click();
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${group.name}, Tuesday 14 April 2026`);
});

test("who only reads meetings is offered no change of one", async ({ page, panboard }) => {
  const { id } = await givenMeeting(panboard, fact);
  await panboard.signIn("member@halton", `${bodyAddress}/meetings/${encodeURIComponent(id)}`);
  await expect(button(page, "Change")).toHaveCount(0);
  await page.goto(`${bodyAddress}/meetings`);
  await expect(page.getByRole("button", { name: "Print" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Plan meetings" })).toHaveCount(0);
});

test("the list leads to the meetings to come, the next first, and a group to its own", async ({ page, panboard }) => {
  const board = "/boards/example-north";
  await panboard.signIn("member@example-north", `${board}/meetings`);
  await expect(page.getByRole("link", { name: "Meetings in your own calendar" })).toBeVisible();
  await page.getByRole("link", { name: "Meetings to come" }).click();
  const rows = page.getByRole("main").getByRole("table").getByRole("row");
  await expect(rows.filter({ hasText: "Held" })).toHaveCount(0);
  await expect(rows.nth(1)).toContainText("December 2026");

  const link = rows.nth(1).getByRole("link").last();
  const group = String(await link.textContent());
  await link.click();
  await page.getByRole("main").getByRole("link", { name: "Meetings", exact: true }).click();
  await expect(rows.filter({ hasText: "Held" }).first()).toBeVisible();
  await expect(rows.filter({ hasNotText: group })).toHaveCount(1);
});
