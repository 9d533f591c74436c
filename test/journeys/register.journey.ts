import type { Page } from "@playwright/test";
import { findMeeting } from "./find-meeting";
import { tabTo } from "./keyboard";
import { expect, settle, test } from "./panboard-test";

const manager = "business-manager@cheshire-east";
const register = (id: string) => `/boards/cheshire-east/meetings/${encodeURIComponent(id)}/attendance`;
const mark = (page: Page, seat: string, state: string) =>
  page.getByRole("radio", { name: `${seat}: ${state}`, exact: true });
const saved = (page: Page) => page.getByRole("alert", { name: "Success" });

test("three seats are recorded by keyboard alone, and saved as a whole", async ({ page, panboard }) => {
  await panboard.signIn(manager, register(await findMeeting(panboard, manager, "2013-05-10")));
  for (const seat of ["Cheshire CAFCASS", "South Cheshire CCG", "East Cheshire CCG"]) {
    await tabTo(page.locator(`input[aria-label^="${seat}: "]:checked`));
    const isAbsent = await mark(page, seat, "Absent").isChecked();
    for (let step = 0; step < 5 && !isAbsent; step += 1) {
      await page.keyboard.press("ArrowRight");
      if (await mark(page, seat, "Absent").isChecked()) break;
    }
    await expect(mark(page, seat, "Absent")).toBeFocused();
  }
  await expect(page.getByRole("status").filter({ hasText: "3 seats are not saved yet." })).toBeVisible();
  await tabTo(page.getByRole("button", { name: "Save register" }));
  await page.keyboard.press("Enter");
  await expect(saved(page)).toContainText("Register saved");
  await page.reload();
  await expect(mark(page, "East Cheshire CCG", "Absent")).toBeChecked();
  await expect(page.getByText("What you typed before is back.")).toHaveCount(0);
});

test("of two who record the same seat the second is told at the seat, loses nothing, and saves again", async ({
  page,
  panboard,
  signIns,
}) => {
  const address = register(await findMeeting(panboard, manager, "2013-08-21"));
  await panboard.signIn(manager, address);
  const other = await page.context().newPage();
  await signIns.open(other, "coordinator@cheshire-east", address);
  await mark(other, "Cheshire CAFCASS", "Absent").check();
  await other.getByRole("button", { name: "Save register" }).click();
  await expect(saved(other)).toContainText("Register saved");

  await mark(page, "Cheshire CAFCASS", "Apologies").check();
  await mark(page, "Cheshire Police", "Deputy").check();
  const sent: string[] = [];
  page.on("request", (request) => {
    const text = request.postData() ?? "";
    if (text.includes("recordAttendance")) sent.push(text);
  });
  await page.getByRole("button", { name: "Save register" }).click();
  const told = page.getByRole("link", { name: /^Cheshire CAFCASS: The coordinator has recorded absent meanwhile/ });
  await told.click();
  await expect(mark(page, "Cheshire CAFCASS", "Apologies")).toBeFocused();
  await expect(mark(page, "Cheshire Police", "Deputy")).toBeChecked();
  await panboard.expectAccessible();
  await page.getByRole("button", { name: "Save register" }).click();
  await expect(saved(page)).toContainText("Register saved");
  await page.reload();
  await expect(mark(page, "Cheshire CAFCASS", "Apologies")).toBeChecked();
  await expect(mark(page, "Cheshire Police", "Deputy")).toBeChecked();
});

test("a register that is saved without a change says that there was nothing to save", async ({ page, panboard }) => {
  await panboard.signIn(manager, register(await findMeeting(panboard, manager, "2014-01-24")));
  const sent: string[] = [];
  page.on("request", (request) => {
    const text = request.postData() ?? "";
    if (text.includes("recordAttendance")) sent.push(text);
  });
  await page.getByRole("button", { name: "Save register" }).click();
  const told = page.getByRole("status").filter({ hasText: "Nothing was changed" });
  await expect(told).toBeVisible();
  await settle(page);
  expect(sent).toEqual([]);
  await mark(page, "Cheshire CAFCASS", "Absent").check();
  await expect(told).toHaveCount(0);
});

test("leaving a register with changes asks first", async ({ page, panboard }) => {
  await panboard.signIn(manager, register(await findMeeting(panboard, manager, "2014-01-24")));
  await mark(page, "Cheshire CAFCASS", "Absent").check();
  await page.getByRole("navigation", { name: "The meeting" }).getByRole("link", { name: "Overview" }).click();
  await page.getByRole("button", { name: "Stay on this page" }).click();
  await expect(mark(page, "Cheshire CAFCASS", "Absent")).toBeChecked();
});

test("who may not record a register reads it", async ({ page, panboard }) => {
  const id = await findMeeting(panboard, manager, "2013-11-22");
  await panboard.signIn("member@cheshire-east", register(id));
  await expect(page.getByRole("row", { name: /^CEDAP/ })).toContainText("Not recorded");
  await expect(page.getByRole("radio")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Save register" })).toHaveCount(0);
  await panboard.expectAccessible();
});

test("a quorum is told at once as the marks are chosen, before anything is saved", async ({ page, panboard }) => {
  const as = "business-manager@example-north";
  const id = await findMeeting(panboard, as, "2026-11-05");
  await panboard.signIn(as, `/boards/example-north/meetings/${encodeURIComponent(id)}/attendance`);
  const quorum = page.getByRole("region", { name: "Quorum" });
  for (const chosen of await page.getByRole("radio", { name: /: Present$/ }).all()) await chosen.check();
  await expect(quorum).toContainText("There is a quorum");
  await expect(quorum).toContainText("4 seats were there and 4 are needed.");
  await page
    .getByRole("radio", { name: /: Apologies$/ })
    .first()
    .check();
  await expect(quorum).toContainText("No quorum");
  await expect(quorum).toContainText("3 seats were there and 4 are needed.");
});
