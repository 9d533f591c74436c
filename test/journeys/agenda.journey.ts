import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { mainPartOf, rowsOf } from "../../packages/api/src/graphql/documents/testing/read-docx";
import { givenAgendaPlace, givenItem, givenStandingItem, keeper, sitter } from "./given-agenda";
import { uniqueName } from "./given-agency";
import { givenGroup } from "./given-group";
import { tabTo } from "./keyboard";
import { expect, test } from "./panboard-test";

const addressOf = (meeting: string) => `/boards/example-east/meetings/${encodeURIComponent(meeting)}/agenda`;
const saved = (page: Page) => page.getByRole("alert", { name: "Success" });
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const items = (page: Page) => page.getByRole("table", { name: "Items of the agenda, in order" }).getByRole("rowheader");

test("an agenda is made, put in order by keyboard, filled with the standing items, and had as Word; a member who may not read an item finds no trace of it", async ({
  page,
  panboard,
  signIns,
}) => {
  const { group, meeting, posts } = await givenAgendaPlace(panboard);
  const [open, secret, standing] = [uniqueName("Early help"), uniqueName("Case review"), uniqueName("Voices")];
  await panboard.signIn(keeper, addressOf(meeting));
  await expect(page.getByRole("heading", { name: "No items yet" })).toBeVisible();

  await press(page, "Add an item");
  await press(page, "Add the item");
  await expect(page.getByRole("alert").getByRole("link")).toHaveText(["Enter the title", "Select the purpose"]);
  await page.getByLabel("Title").fill(open);
  await page.getByRole("radio", { name: "Challenge" }).check();
  await page.getByLabel("Minutes (optional)").fill("20");
  await press(page, "Add the item");
  await expect(saved(page)).toContainText(`“${open}” added to the agenda`);

  await press(page, "Add an item");
  await page.getByLabel("Title").fill(secret);
  await page.getByRole("radio", { name: "Discussion" }).check();
  await page.getByLabel("Minutes (optional)").fill("30");
  await page.getByRole("radio", { name: "Restricted" }).check();
  for (const post of posts) await page.getByRole("checkbox", { name: post }).check();
  await panboard.expectAccessible();
  await press(page, "Add the item");
  await expect(items(page)).toHaveText([new RegExp(open), new RegExp(secret)]);
  const named = `Restricted: ${[...posts].sort().join(" and ")}, and the board’s officers`;
  await expect(page.getByRole("row", { name: secret })).toContainText(named);
  await expect(page.getByRole("row", { name: secret })).toContainText("9:50am");

  await press(page, "Put the items in order");
  const up = page.getByRole("button", { name: `Move “${secret}” up` });
  await tabTo(up);
  await page.keyboard.press("Enter");
  await expect(up).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: `“${secret}” is now 1 of 2.` })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: `“${secret}” is first already.` })).toBeVisible();
  await tabTo(page.getByRole("button", { name: "Save order" }));
  await page.keyboard.press("Enter");
  await expect(saved(page)).toContainText("Order saved");
  await expect(items(page)).toHaveText([new RegExp(`1\\..*${secret}`), new RegExp(`2\\..*${open}`)]);

  await givenStandingItem(panboard, group, standing);
  await page.reload();
  await press(page, "Add the standing items");
  await press(page, "Add the standing items");
  await expect(saved(page)).toContainText("1 standing item added to the agenda");
  await press(page, "Add the standing items");
  await press(page, "Add the standing items");
  await expect(page.getByRole("alert")).toContainText("This agenda has every standing item of its group already");
  await page.getByRole("link", { name: "Cancel" }).click();

  expect(await titlesInWord(page, "Agenda as Word")).toEqual([secret, open, standing]);
  expect(await titlesInWord(page, "Agenda for the whole board as Word")).toEqual([open, standing]);

  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("For: restricted: named seats and the board’s officers.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
  await expect(items(page)).toHaveCount(3);

  const other = await page.context().newPage();
  await signIns.open(other, sitter, addressOf(meeting));
  await expect(items(other)).toHaveText([new RegExp(`1\\..*${open}`), new RegExp(`2\\..*${standing}`)]);
  await expect(other.getByRole("main")).not.toContainText(/Case review|Restricted|Who reads it/);
  await expect(other.getByRole("button", { name: "Add an item" })).toHaveCount(0);
  expect(await titlesInWord(other, "Agenda as Word")).toEqual([open, standing]);
});

test("an item is changed and removed, and each is undone", async ({ page, panboard }) => {
  const { meeting } = await givenAgendaPlace(panboard);
  const title = uniqueName("Early help");
  await givenItem(panboard, meeting, title);
  await panboard.signIn(keeper, addressOf(meeting));
  await page.getByRole("link", { name: title }).click();
  await page.getByLabel("Title").fill(`${title} again`);
  await page.getByRole("radio", { name: "Yes" }).check();
  await press(page, "Save the item");
  await expect(saved(page)).toContainText("changed");
  await expect(items(page)).toHaveText([/again.*The child’s voice/s]);
  await press(page, "Undo");
  await expect(items(page)).toHaveText([`1. ${title}`]);

  await page.getByRole("link", { name: title }).click();
  await press(page, "Remove the item");
  await press(page, "Remove the item");
  await expect(saved(page)).toContainText(`“${title}” removed from the agenda`);
  await expect(page.getByRole("heading", { name: "No items yet" })).toBeVisible();
  await press(page, "Undo");
  await expect(items(page)).toHaveText([`1. ${title}`]);
});

test("whoever puts in order what somebody adds to or moves meanwhile is told, keeps their order, and saves it", async ({
  page,
  panboard,
  signIns,
}) => {
  const { meeting } = await givenAgendaPlace(panboard);
  const [first, second, third] = [uniqueName("First"), uniqueName("Second"), uniqueName("Third")];
  for (const title of [first, second]) await givenItem(panboard, meeting, title);
  await panboard.signIn(keeper, `${addressOf(meeting)}/order`);
  await page.getByRole("button", { name: `Move “${second}” up` }).click();
  await givenItem(panboard, meeting, third);
  await press(page, "Save order");
  await page.getByRole("link", { name: /^Somebody changed the items while you put them in order/ }).click();
  await expect(page.getByRole("list", { name: "Items in order" })).toBeFocused();
  const inOrder = [new RegExp(`1\\. ${second}`), new RegExp(`2\\. ${first}`), new RegExp(`3\\. ${third}`)];
  await expect(page.getByRole("list", { name: "Items in order" }).getByRole("listitem")).toHaveText(inOrder);
  await panboard.expectAccessible();

  const other = await page.context().newPage();
  await signIns.open(other, "coordinator@example-east", `${addressOf(meeting)}/order`);
  await other.getByRole("button", { name: `Move “${third}” up` }).click();
  await press(other, "Save order");
  await expect(saved(other)).toContainText("Order saved");
  // What was chosen is kept with the order that it was chosen on.
  await page.reload();
  await expect(page.getByRole("list", { name: "Items in order" }).getByRole("listitem")).toHaveText(inOrder);
  await press(page, "Save order");
  await expect(page.getByRole("alert")).toContainText("Somebody changed the items while you put them in order");
  await press(page, "Save order");
  await expect(saved(page)).toContainText("Order saved");
  await expect(items(page)).toHaveText([new RegExp(second), new RegExp(first), new RegExp(third)]);
  await press(page, "Undo");
  await expect(items(page)).toHaveText([new RegExp(first), new RegExp(third), new RegExp(second)]);
});

test("a member proposes items; one is accepted and one declined, and the member reads both answers", async ({
  page,
  panboard,
  signIns,
}) => {
  const { meeting, group } = await givenAgendaPlace(panboard);
  const [wanted, unwanted] = [uniqueName("Waiting times"), uniqueName("Car park")];
  const member = await page.context().newPage();
  await signIns.open(member, sitter, addressOf(meeting));
  await press(member, "Propose an item");
  await member.getByLabel("Title").fill(wanted);
  await member.getByRole("radio", { name: "Challenge" }).check();
  await press(member, "Propose the item");
  await expect(saved(member)).toContainText(`“${wanted}” proposed`);
  await expect(member.getByRole("row", { name: wanted })).toContainText("Not answered yet");

  await member.goto(`/boards/example-east/groups/${encodeURIComponent(group)}`);
  await member.getByRole("link", { name: "Proposed items" }).click();
  await press(member, "Propose an item");
  await member.getByLabel("Title").fill(unwanted);
  await member.getByRole("radio", { name: "Decision" }).check();
  await press(member, "Propose the item");
  await member.getByRole("link", { name: `Withdraw “${unwanted}”` }).click();
  await press(member, "Withdraw the proposal");
  await expect(saved(member)).toContainText(`“${unwanted}” withdrawn`);
  await press(member, "Undo");
  await expect(member.getByRole("row", { name: unwanted })).toContainText("for the next meeting");

  await panboard.signIn(keeper, addressOf(meeting));
  await page.getByRole("link", { name: `Accept “${wanted}”` }).click();
  await page.getByLabel("Answer (optional)").fill("It comes last.");
  await press(page, "Accept the proposal");
  await expect(items(page)).toHaveText([`1. ${wanted}`]);
  await page.getByRole("link", { name: `Decline “${unwanted}”` }).click();
  await press(page, "Decline the proposal");
  await expect(page.getByRole("alert").getByRole("link")).toHaveText(["Enter the reason"]);
  await page.getByLabel("Why it is to be on no agenda").fill("It is not for this group.");
  await press(page, "Decline the proposal");
  await expect(saved(page)).toContainText(`“${unwanted}” declined`);
  await expect(page.getByRole("heading", { name: "Proposed items" })).toHaveCount(0);

  await member.reload();
  await expect(member.getByRole("row", { name: wanted })).toContainText(/Accepted.*It comes last\./s);
  await expect(member.getByRole("row", { name: unwanted })).toContainText(/Declined.*It is not for this group\./s);
  await expect(member.getByRole("link", { name: /^Withdraw/ })).toHaveCount(0);
});

test("a member is told that they propose nothing for a group on which they hold no seat", async ({
  page,
  panboard,
}) => {
  const { id } = await givenGroup(panboard, { as: keeper, bodyAddress: "/boards/example-east" });
  const proposals = `/boards/example-east/groups/${encodeURIComponent(id)}/proposals`;
  await panboard.signIn(sitter, `${proposals}/add`);
  await expect(page.getByRole("main")).toContainText(
    /You hold no seat on .* today, so you can’t propose items for it\./,
  );
  await page.goto(proposals);
  await expect(page.getByRole("heading", { name: "No proposed items yet" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Propose an item" })).toHaveCount(0);
});

test("a group is given standing items, in order, and one is taken away again", async ({ page, panboard }) => {
  const { group } = await givenAgendaPlace(panboard);
  const [first, second] = [uniqueName("Minutes"), uniqueName("Voices")];
  await panboard.signIn(keeper, `/boards/example-east/groups/${encodeURIComponent(group)}`);
  await page.getByRole("link", { name: "Standing items" }).click();
  for (const title of [first, second]) {
    await press(page, "Add a standing item");
    await page.getByLabel("Title").fill(title);
    await page.getByRole("radio", { name: "Information" }).check();
    await press(page, "Add the standing item");
    await expect(saved(page)).toContainText(`“${title}” added to the standing items`);
  }
  await press(page, "Put the items in order");
  await page.getByRole("button", { name: `Move “${second}” up` }).click();
  await press(page, "Save order");
  const names = page.getByRole("table", { name: "Standing items, in order" }).getByRole("rowheader");
  await expect(names).toHaveText([`1. ${second}`, `2. ${first}`]);
  await page.getByRole("link", { name: first }).click();
  await press(page, "Remove the standing item");
  await press(page, "Remove the standing item");
  await expect(names).toHaveText([`1. ${second}`]);
  await press(page, "Undo");
  await expect(names).toHaveText([`1. ${second}`, `2. ${first}`]);
});

/** The titles of the items of an agenda as a Word document, in its order. */
async function titlesInWord(page: Page, button: string): Promise<string[]> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: button, exact: true }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toMatch(/^agenda-.*\.docx$/);
  const [, ...rows] = rowsOf(mainPartOf(readFileSync(await file.path())));
  return rows.map(([, title = ""]) => title);
}
