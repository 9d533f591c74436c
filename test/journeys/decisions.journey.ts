import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { fillDate } from "./fill-date";
import { uniqueName } from "./given-agency";
import { givenAction, type GivenMeetings, givenMeetings } from "./given-meetings";
import { givenPartner } from "./given-partner";
import { givenPerson } from "./given-person";
import { tabTo } from "./keyboard";
import { alsoNarrow, expect, type Panboard, test } from "./panboard-test";
import { speakFor } from "./speak-for";

const manager = "business-manager@cheshire-east";
const bodyAddress = "/boards/cheshire-east";
const fact = { as: manager, bodyAddress } as const;

const tabOf = (meeting: string) => `${bodyAddress}/meetings/${meeting}/decisions`;
const vote = (page: Page, post: string, choice: string) =>
  page.getByRole("radio", { name: `${post}: ${choice}`, exact: true });
const success = (page: Page) => page.getByRole("alert", { name: "Success" });

/** Records who came to the first of a group's meetings. */
async function recordRegister(panboard: Panboard, { seats, meetings }: GivenMeetings, states: readonly string[]) {
  const marks = seats.map(({ id: seat }, index) => ({ seat, state: states[index], expectedVersion: 0 }));
  await panboard.ask(
    manager,
    "mutation ($input: RecordAttendanceInput!) { recordAttendance(input: $input) { userErrors { message } } }",
    { input: { meeting: meetings[0], marks } },
  );
}

test("a decision is recorded with its votes by keyboard alone, and who dissents is told with the reason", async ({
  page,
  panboard,
}) => {
  const { seats, meetings } = await givenMeetings(panboard, fact);
  const [first, second] = seats.map(({ post }) => post).sort();
  await panboard.signIn(manager, tabOf(meetings[0]));
  await tabTo(page.getByRole("button", { name: "Record a decision" }));
  await page.keyboard.press("Enter");
  await tabTo(page.getByLabel("What was decided"));
  await page.keyboard.type("The threshold document is agreed.");
  await tabTo(vote(page, String(first), "No vote recorded"));
  await page.keyboard.press("ArrowRight");
  await expect(vote(page, String(first), "For")).toBeFocused();
  await tabTo(vote(page, String(second), "No vote recorded"));
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(vote(page, String(second), "Against")).toBeChecked();
  await page.keyboard.press("Shift+Tab");
  await expect(page.getByLabel(`Reason of ${second} (optional)`)).toBeFocused();
  await page.keyboard.type("It says too little of neglect.");
  await panboard.expectAccessible();
  await tabTo(page.getByRole("button", { name: "Save the decision" }));
  await page.keyboard.press("Enter");
  await expect(success(page)).toContainText("Decision recorded");
  await expect(page.getByRole("main")).toContainText("1 for, 1 against, 0 abstained");
  await expect(page.getByRole("main")).toContainText(`${second}: It says too little of neglect.`);
  await panboard.expectAccessible();

  await panboard.signIn("member@cheshire-east", tabOf(meetings[0]));
  await expect(page.getByRole("button", { name: "Record a decision" })).toHaveCount(0);
  await page.getByRole("link", { name: "How each seat voted of decision 1" }).click();
  await expect(page.getByRole("row", { name: String(first) })).toContainText("For");
  await expect(page.getByRole("radio")).toHaveCount(0);
});

test("a decision without a quorum is recorded and told, a vote of who was away is refused at its seat, and removing is undone", async ({
  page,
  panboard,
}) => {
  const given = await givenMeetings(panboard, fact, { kind: "NUMBER", number: 2 });
  const [there, away] = given.seats.map(({ post }) => post);
  await recordRegister(panboard, given, ["PRESENT", "APOLOGIES"]);
  await panboard.signIn(manager, `${tabOf(given.meetings[0])}/add`);
  await page.getByLabel("What was decided").fill("The plan is agreed.");
  await vote(page, String(there), "For").check();
  await vote(page, String(away), "Against").check();
  await page.getByRole("button", { name: "Save the decision" }).click();
  await page.getByRole("link", { name: new RegExp(`^${away}: The register says that nobody came`) }).click();
  await expect(vote(page, String(away), "Against")).toBeFocused();
  await panboard.expectAccessible();
  await vote(page, String(away), "No vote recorded").check();
  await page.getByRole("button", { name: "Save the decision" }).click();
  const words = "without a quorum: 1 seat was there and 2 are needed";
  await expect(success(page)).toContainText(`Decision recorded ${words}`);
  await expect(page.getByRole("main")).toContainText(`Recorded ${words}.`);

  await page.getByRole("link", { name: "Change decision 1" }).click();
  await page.getByLabel("What was decided").fill("The plan is agreed for a year.");
  await page.getByRole("button", { name: "Save the decision" }).click();
  await expect(success(page)).toContainText(`Decision changed. It was recorded ${words}`);
  await expect(page.getByRole("main")).toContainText("1 for, 0 against, 0 abstained");
  await page.getByRole("link", { name: "Remove decision 1" }).click();
  await page.getByRole("button", { name: "Remove the decision" }).click();
  await expect(success(page)).toContainText("Decision removed");
  await expect(page.getByRole("main")).toContainText("No decisions yet");
  await success(page).getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("main")).toContainText("The plan is agreed for a year.");
});

test(
  "an action raised at a meeting stands under matters arising of the next until it is done",
  alsoNarrow,
  async ({ page, panboard }) => {
    const { meetings } = await givenMeetings(panboard, fact);
    const person = await givenPerson(panboard, fact);
    const text = uniqueName("Send the audit");
    await panboard.signIn(manager, tabOf(meetings[0]));
    await page.getByRole("button", { name: "Raise an action" }).click();
    await page.getByLabel("What is to be done").fill(text);
    await fillDate(page, "Due", ["31", "1", "2025"]);
    await page.getByRole("button", { name: "Raise the action" }).click();
    await expect(page.getByRole("alert")).toContainText("Say who is to do it: a person, an agency, or both");
    await page.getByLabel("Person who does it (optional)").fill(person.name);
    await page.getByRole("option", { name: new RegExp(`^${person.name}`) }).click();
    await panboard.expectAccessible();
    await page.getByRole("button", { name: "Raise the action" }).click();
    await expect(success(page)).toContainText("Action raised");
    await expect(page.getByRole("row", { name: text })).toContainText(/\d+ days overdue/);

    await page.goto(tabOf(meetings[1]));
    const arising = page.getByRole("table", { name: "Matters arising" });
    await expect(arising.getByRole("row", { name: text })).toContainText("14 January 2025");
    await panboard.expectAccessible();
    await arising.getByRole("link", { name: `Set status of ${text}` }).click();
    await page.getByRole("radio", { name: "Done" }).check();
    await fillDate(page, "Done on", ["31", "1", "2025"]);
    await page.getByRole("button", { name: "Save the status" }).click();
    await expect(success(page)).toContainText("Status saved");
    await expect(page).toHaveURL(new RegExp(`${tabOf(meetings[1])}$`));
    await expect(page.getByRole("main")).toContainText("No matters arising");
    await success(page).getByRole("button", { name: "Undo" }).click();
    await expect(arising.getByRole("row", { name: text })).toContainText("Not started");
  },
);

test("the list of actions is cut down to what is overdue for an agency, is exported, and an action is changed and removed", async ({
  page,
  panboard,
}) => {
  const { meetings } = await givenMeetings(panboard, fact);
  const { name, slug } = await givenPartner(panboard, fact);
  const { text } = await givenAction(panboard, manager, { meeting: meetings[0], agency: slug });
  await panboard.signIn(manager, `${bodyAddress}/actions`);
  await page.getByRole("link", { name: "Overdue actions" }).click();
  await expect(page.getByLabel("Overdue", { exact: true })).toHaveValue("true");
  await page.getByLabel("Agency", { exact: true }).selectOption(name);
  await page.getByRole("button", { name: "Apply filters" }).click();
  await expect(page).toHaveURL(new RegExp(`overdue=true&agency=${slug}|agency=${slug}&overdue=true`));
  await expect(page.getByRole("row", { name: text })).toContainText(/\d+ days overdue/);
  await panboard.expectAccessible();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export CSV" }).click();
  const csv = await readFile(await (await downloading).path(), "utf8");
  expect(csv.trim().split("\r\n")).toHaveLength(2);
  expect(csv).toContain(text);

  await page.getByRole("link", { name: text }).click();
  await page.getByRole("button", { name: "Change the action" }).click();
  await page.getByLabel("What is to be done").fill(`${text} again`);
  await page.getByRole("button", { name: "Save the action" }).click();
  await expect(success(page)).toContainText("Action changed");
  await page.getByRole("button", { name: "Remove the action" }).click();
  await page.getByRole("button", { name: "Remove the action" }).click();
  await expect(success(page)).toContainText("Action removed");
  await success(page).getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("row", { name: `${text} again` })).toBeVisible();
});

test("a member reads actions and changes none; an agency's people read their agency's, and no page of the board", async ({
  page,
  panboard,
}) => {
  const keeper = "business-manager@example-north";
  const board = "/boards/example-north";
  const agency = "/regions/exampleshire/agencies/exampleshire-police";
  const { meetings } = await givenMeetings(panboard, { as: keeper, bodyAddress: board });
  const [meeting] = meetings;
  const own = await givenAction(panboard, keeper, { meeting, agency: "exampleshire-police" });
  await panboard.signIn("member@example-north", `${board}/actions/${own.id}`);
  await expect(page.getByRole("main")).toContainText(own.text);
  await expect(page.getByRole("button", { name: "Set status" })).toHaveCount(0);
  await page.goto(`${board}/actions/${own.id}/status`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You cannot see this page");

  await panboard.signIn(keeper, "/account");
  await speakFor(page, "client@exampleshire-police", agency);
  await page.getByRole("link", { name: own.text }).click();
  await expect(page).toHaveURL(new RegExp(`${agency}/actions/`));
  await expect(page.getByRole("main")).toContainText(/\d+ days overdue/);
  await panboard.expectAccessible();
  await page.goto(`${board}/actions/${own.id}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You cannot see this page");
});
