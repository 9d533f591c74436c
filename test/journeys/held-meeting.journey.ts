import { givenItem, keeper } from "./given-agenda";
import { uniqueName } from "./given-agency";
import { givenAction, givenMeetings } from "./given-meetings";
import { alsoNarrow, expect, test } from "./panboard-test";

const bodyAddress = "/boards/example-east";
const fact = { as: keeper, bodyAddress } as const;

test(
  "from an item of a meeting that was held its decision is recorded by all at once, and the agenda leads to what came of it",
  alsoNarrow,
  async ({ page, panboard }) => {
    const { meetings } = await givenMeetings(panboard, fact);
    const [meeting] = meetings;
    const [decided, idle] = [uniqueName("Threshold document"), uniqueName("Any other business")];
    for (const title of [decided, idle]) await givenItem(panboard, meeting, title);
    await givenAction(panboard, keeper, { meeting, agency: "exampleshire-police" });
    const agenda = `${bodyAddress}/meetings/${encodeURIComponent(meeting)}/agenda`;
    await panboard.signIn(keeper, agenda);
    await page.getByRole("link", { name: `Raise an action under “${decided}”` }).click();
    await expect(page.getByLabel("Item (optional)").getByRole("option", { selected: true })).toHaveText(
      `1. ${decided}`,
    );
    await page.goBack();
    await page.getByRole("link", { name: `Record a decision under “${decided}”` }).click();
    await page.getByLabel("What was decided").fill("The threshold document is agreed.");
    await page.getByRole("button", { name: "Mark the rest as for" }).click();
    await page.getByRole("button", { name: "Save the decision" }).click();
    await expect(page.getByRole("main")).toContainText("2 for, 0 against, 0 abstained");
    await expect(page.getByRole("main")).toContainText(`1. ${decided}`);

    await page.getByRole("link", { name: "Agenda", exact: true }).click();
    await expect(page.getByRole("link", { name: `1 decision under “${decided}”` })).toBeVisible();
    await panboard.expectAccessible();
    await panboard.signIn("member@example-east", agenda);
    await expect(page.getByRole("row", { name: idle })).toContainText("None recorded");
    await expect(page.getByRole("link", { name: /^Record a decision|^Raise an action/ })).toHaveCount(0);
    await page.getByRole("link", { name: `1 decision under “${decided}”` }).click();
    await expect(page.getByRole("heading", { name: "Decision 1" })).toBeVisible();
  },
);

test("on paper a register and what was decided say of which meeting they are, and a seat without a deputy says where one is named", async ({
  page,
  panboard,
}) => {
  const { group, seats, meetings } = await givenMeetings(panboard, fact);
  const address = `${bodyAddress}/meetings/${encodeURIComponent(meetings[0])}`;
  await panboard.signIn(keeper, `${address}/attendance`);
  await page.getByRole("radio", { name: `${seats[0]?.post}: Deputy`, exact: true }).check();
  await expect(page.getByText("No deputy is known on that day.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Name one on the seat" })).toHaveAttribute("href", /\/seats\//);
  await panboard.expectAccessible();
  await page.emulateMedia({ media: "print" });
  const printed = page.getByRole("strong").filter({ hasText: `${group.name}, Tuesday 14 January 2025` });
  await expect(printed).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await expect(printed).toBeHidden();
  await page.getByRole("link", { name: "Decisions and actions" }).click();
  await page.getByRole("button", { name: "Leave without saving" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Decisions and actions");
  await page.emulateMedia({ media: "print" });
  await expect(printed).toBeVisible();
});
