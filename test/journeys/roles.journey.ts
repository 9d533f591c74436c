import { alsoNarrow, expect, settle, test } from "./panboard-test";

test("what each role may do is open to all, from the help page on", alsoNarrow, async ({ page, panboard }) => {
  await page.goto("/help");
  await page.getByRole("link", { name: "What each role may do" }).click();
  await settle(page);
  await expect(page).toHaveURL(/\/help\/roles$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What each role may do");
  const roles = page.getByRole("table", { name: "Roles on a board or a joint body" });
  const manager = roles.getByRole("row", { name: /^Business manager/ });
  await expect(manager).toContainText("Keep this board’s partners");
  await expect(manager).toContainText("Read who has access to this board");
  await expect(roles.getByRole("row", { name: /^Inspector/ })).toContainText("Granted until a day");
  await expect(roles.getByRole("row", { name: /^Member/ })).toContainText("Of own groups");
  await expect(page.getByRole("row", { name: /^Operator/ })).toContainText("Nothing");
  await panboard.expectAccessible();
});

test("one's own role leads from the account to its place among the others", async ({ page, panboard }) => {
  await panboard.signIn("chair@halton", "/account");
  await page.getByRole("link", { name: "Chair beside the other roles" }).click();
  await settle(page);
  await expect(page).toHaveURL(/\/help\/roles#chair$/);
  const role = page.locator("#chair");
  await expect(role).toBeFocused();
  await expect(role).toBeInViewport();
});

test("who may not see a page is shown what each role may do", async ({ page, panboard }) => {
  await panboard.signIn("member@warrington", "/boards/warrington/imports/new");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You cannot see this page");
  await page.getByRole("link", { name: "What each role may do" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What each role may do");
});
