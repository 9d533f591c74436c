import type { Page } from "@playwright/test";
import { closeCalendars } from "./given-calendar";
import { expect, test } from "./panboard-test";

// Whose calendars no other journey looks at.
const [reader, other] = ["chair@warrington", "scrutineer@warrington"] as const;
const board = "Warrington Safeguarding Children Board";

/** The address that the page shows, this once. */
const shown = (page: Page) => page.getByLabel("Address of the calendar").inputValue();
const success = (page: Page) => page.getByRole("alert", { name: "Success" });

/** What a calendar program gets at an address. */
async function fetchCalendar(page: Page, address: string): Promise<{ readonly status: number; readonly text: string }> {
  const answer = await page.request.get(address);
  return { status: answer.status(), text: await answer.text() };
}

test("a calendar is opened, read at its address, renewed and closed; each old address leads nowhere", async ({
  page,
  panboard,
}) => {
  await closeCalendars(panboard, reader);
  await panboard.signIn(reader, "/account");
  await page.getByRole("link", { name: "Your calendars of meetings" }).click();
  await page.getByRole("button", { name: "Open a calendar" }).click();
  await page.getByRole("button", { name: "Open the calendar" }).click();
  await page.getByRole("link", { name: "Select whose meetings the calendar shows" }).click();
  await page.getByLabel(board).check();
  await page.getByRole("button", { name: "Open the calendar" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Calendar opened");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await panboard.expectAccessible();
  const first = await shown(page);
  const { status, text } = await fetchCalendar(page, first);
  expect(status).toBe(200);
  expect(text).toMatch(/^BEGIN:VCALENDAR/);

  await page.getByRole("link", { name: "Go to your calendars" }).click();
  await expect(page.getByRole("row", { name: board })).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel("Address of the calendar")).toHaveCount(0);
  await expect(page.getByLabel(board)).toHaveCount(0);
  await page.goForward();
  await page.getByRole("link", { name: `Renew the link of ${board}` }).click();
  await page.getByRole("button", { name: "Renew the link" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Link renewed");
  const second = await shown(page);
  expect(second).not.toBe(first);
  expect((await fetchCalendar(page, first)).status).toBe(404);
  expect((await fetchCalendar(page, second)).status).toBe(200);

  await page.getByRole("link", { name: "Go to your calendars" }).click();
  await page.getByRole("link", { name: `Close the calendar of ${board}` }).click();
  await page.getByRole("button", { name: "Close the calendar" }).click();
  await expect(success(page)).toContainText("Calendar closed");
  await expect(page.getByText("No calendars yet")).toBeVisible();
  expect((await fetchCalendar(page, second)).status).toBe(404);
});

test("an address is copied, and selected to be copied by hand where the browser refuses", async ({
  page,
  context,
  panboard,
}) => {
  await closeCalendars(panboard, other);
  await panboard.signIn(other, "/account/calendars/open");
  await page.getByLabel("Your groups in Cheshire").check();
  await page.getByRole("button", { name: "Open the calendar" }).click();
  await page.getByRole("button", { name: "Copy address" }).click();
  await expect(page.getByText("The address is selected.")).toBeVisible();
  const selected = await page.evaluate(() => {
    const field = document.activeElement as HTMLInputElement;
    return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
  });
  expect(selected).toBe(await shown(page));
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Copy address" }).click();
  await expect(page.getByText("Address copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(selected);
});
