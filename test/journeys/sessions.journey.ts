import { expect, settle, test } from "./panboard-test";

const heading = { level: 1 } as const;

test("signing out from the account is one step, and ends the session at the issuer too", async ({ page, panboard }) => {
  await panboard.signInByChooser("chair@halton", "/account");
  await expect(page.getByText("Chair, Halton").first()).toBeVisible();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL(({ pathname }) => pathname === "/signed-out");
  await expect(page.getByRole("heading", heading)).toHaveText("You are signed out");
  await page.goto("/boards/halton");
  await expect(page.getByRole("heading", { name: "Choose who to sign in as" })).toBeVisible();
  await panboard.expectAccessible();
});

test("the way back from signing in, opened once more or by Back, goes on to the home page", async ({
  page,
  panboard,
}) => {
  let wayBack = "";
  page.on("request", (request) => {
    if (new URL(request.url()).pathname === "/signed-in") wayBack = request.url();
  });
  await panboard.signInByChooser("chair@halton", "/account");
  expect(wayBack).toContain("code=");
  for (const address of ["/signed-in", wayBack]) {
    await page.goto(address);
    await page.waitForURL(({ pathname }) => pathname === "/boards/halton");
    await settle(page);
    await expect(page.getByRole("heading", heading)).toHaveText("What is published");
  }
  await page.goBack();
  await settle(page);
  expect(new URL(page.url()).pathname).not.toBe("/signed-in");
  await expect(page.getByRole("heading", heading)).not.toHaveText(/not signed in/);
});

test("the way back from signing in offers to sign in to somebody who has not", async ({ page }) => {
  await page.goto("/signed-in");
  await expect(page.getByRole("heading", heading)).toHaveText("You are not signed in");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "Choose who to sign in as" })).toBeVisible();
});

test("the page of those who signed out says who is still signed in, and signs them out", async ({ page, panboard }) => {
  await panboard.signInByChooser("chair@halton", "/account");
  await page.goto("/signed-out");
  await expect(page.getByRole("heading", heading)).toHaveText("You are still signed in");
  await expect(page.getByText("You are signed in as Chair, Halton.")).toBeVisible();
  await panboard.expectAccessible();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", heading)).toHaveText("You are signed out");
});

test("Back after signing out shows nothing of the person who was signed in", async ({ page, panboard }) => {
  await panboard.signInByChooser("chair@halton", "/account");
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL(({ pathname }) => pathname === "/signed-out");
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Choose who to sign in as" })).toBeVisible();
});

test.describe("Back to the list of people, after signing in", () => {
  test.use({ tolerated: /status of 400/ });

  test("says that this sign-in is over, and not that it failed", async ({ page, panboard }) => {
    await page.goto("/help");
    await panboard.signInByChooser("chair@halton", "/account");
    await page.goBack();
    await expect(page.getByRole("heading", heading)).toHaveText("This sign-in is over");
    await page.getByRole("link", { name: "Go to Panboard" }).click();
    await expect(page).toHaveURL(/\/boards\/halton$/);
  });
});
