import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { mainPartOf } from "../../packages/api/src/graphql/documents/testing/read-docx";
import { fillDate } from "./fill-date";
import { uniqueName } from "./given-agency";
import { givenGroup } from "./given-group";
import { givenAction, givenMeetings } from "./given-meetings";
import { givenPartner } from "./given-partner";
import { givenSeat } from "./given-seat";
import { alsoNarrow, expect, test } from "./panboard-test";

const coordinator = "cdop-coordinator@cheshire";
const bodyAddress = "/joint/cdop";
/** The panel's groups and seats are kept by its business manager. */
const fact = { as: "panel-manager@cheshire", bodyAddress } as const;
const saved = (page: Page) => page.getByRole("alert", { name: "Success" });
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click();
const openTab = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "The meeting" }).getByRole("link", { name }).click();

test(
  "a panel's coordinator plans two meetings of it, makes an agenda, and records who came and what was decided; a panel member reads that",
  alsoNarrow,
  async ({ page, panboard, signIns }) => {
    const group = await givenGroup(panboard, fact, { from: "2022-04-01" });
    const post = uniqueName("Designated doctor");
    await givenSeat(panboard, { ...fact, group: group.id, post });
    await panboard.signIn(coordinator, `${bodyAddress}/meetings`);
    await press(page, "Plan meetings");
    // The list, which is left, has a filter of the same name.
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Plan meetings");
    await page.getByLabel("Group", { exact: true }).selectOption(group.name);
    await page.getByLabel("Weekday", { exact: true }).selectOption("Tuesday");
    await page.getByLabel("Which Tuesday of the month").selectOption("Second");
    await fillDate(page, "First day", ["1", "1", "2025"]);
    await fillDate(page, "Last day", ["28", "2", "2025"]);
    await press(page, "Continue");
    await page.getByLabel("Start time").fill("2pm");
    await press(page, "Plan the meetings");
    await expect(saved(page)).toContainText("2 meetings planned");
    await expect(page.getByRole("row", { name: "Tuesday 11 February 2025" })).toContainText("2:00pm");
    await page.getByRole("link", { name: "Tuesday 14 January 2025" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${group.name}, Tuesday 14 January 2025`);
    const meeting = new URL(page.url()).pathname;
    expect(meeting).toMatch(/^\/joint\/cdop\/meetings\//);

    await openTab(page, "Agenda");
    await press(page, "Add an item");
    await page.getByLabel("Title").fill("Safe sleep");
    await page.getByRole("radio", { name: "Decision" }).check();
    await expect(page.getByRole("radio", { name: "The joint body", exact: true })).toBeChecked();
    await press(page, "Add the item");
    await expect(saved(page)).toContainText("“Safe sleep” added to the agenda");
    await panboard.expectAccessible();
    const downloading = page.waitForEvent("download");
    await press(page, "Agenda as Word");
    const file = await downloading;
    expect(JSON.stringify(mainPartOf(readFileSync(await file.path())))).toContain("For: the joint body");

    await openTab(page, "Attendance");
    await page.getByRole("radio", { name: `${post}: Present`, exact: true }).check();
    await press(page, "Save register");
    await expect(saved(page)).toContainText("Register saved");

    await openTab(page, "Decisions and actions");
    await press(page, "Record a decision");
    await page.getByLabel("Item (optional)").selectOption("1. Safe sleep");
    await page.getByLabel("What was decided").fill("Each maternity unit gives the same advice.");
    await press(page, "Save the decision");
    await expect(saved(page)).toContainText("Decision recorded");
    await expect(page.getByRole("button", { name: "Raise an action" })).toBeVisible();

    const member = await page.context().newPage();
    await signIns.open(member, "cdop-panel-member@cheshire", `${meeting}/decisions`);
    await expect(member.getByRole("main")).toContainText("Each maternity unit gives the same advice.");
    await expect(member.getByRole("button", { name: /^Record a decision|^Raise an action/ })).toHaveCount(0);
    await openTab(member, "Attendance");
    await expect(member.getByRole("row", { name: post })).toContainText("Present");
    await expect(member.getByRole("radio")).toHaveCount(0);
    await openTab(member, "Agenda");
    await expect(member.getByRole("row", { name: "Safe sleep" })).toContainText("1 decision");
    await expect(member.getByRole("button", { name: "Add an item" })).toHaveCount(0);
  },
);

test("of a board the business manager reads the panel's meetings and changes nothing, and a member doesn't see them", async ({
  page,
  panboard,
}) => {
  const { meetings } = await givenMeetings(panboard, fact);
  const meeting = `${bodyAddress}/meetings/${encodeURIComponent(meetings[0])}`;
  await panboard.signIn("business-manager@cheshire-east", `${meeting}/decisions`);
  await expect(page.getByText("No decisions yet")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Record a decision|^Raise an action/ })).toHaveCount(0);
  await page.goto(`${bodyAddress}/meetings`);
  await expect(page.getByRole("button", { name: "Print" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Plan meetings" })).toHaveCount(0);
  for (const address of [`${bodyAddress}/meetings/plan`, `${meeting}/cancel`, `${meeting}/decisions/add`]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("You cannot see this page");
  }
  await panboard.signIn("member@cheshire-east", meeting);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You cannot see this page");
});

test("an action of a panel is listed there and with its agency, and its coordinator, who raises actions, changes none", async ({
  page,
  panboard,
}) => {
  const { group, meetings } = await givenMeetings(panboard, fact);
  const { slug: agency } = await givenPartner(panboard, fact);
  const { id, text } = await givenAction(panboard, coordinator, { meeting: meetings[0], agency });
  await panboard.signIn(fact.as, `/regions/cheshire/agencies/${agency}`);
  await page.getByRole("link", { name: text }).click();
  await expect(page).toHaveURL(/\/joint\/cdop\/actions\//);
  await expect(page.getByRole("button", { name: "Set status" })).toBeVisible();
  await page.goto(`/regions/cheshire/agencies/${agency}/actions/${encodeURIComponent(id)}`);
  await expect(page.getByText(/is to do for Pan-Cheshire Child Death Overview Panel\.$/)).toBeVisible();
  await panboard.signIn(coordinator, `${bodyAddress}/groups/${encodeURIComponent(group.id)}`);
  await page.getByRole("link", { name: "Standing items" }).click();
  await expect(page.getByRole("button", { name: "Add a standing item" })).toBeVisible();
  await page.getByRole("navigation", { name: "Parts of Panboard" }).getByRole("link", { name: "Actions" }).click();
  await page.getByRole("link", { name: text }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Action of ${group.name}`);
  await expect(page.getByRole("main")).toContainText("The joint body");
  await expect(page.getByRole("button", { name: "Set status" })).toHaveCount(0);
});
