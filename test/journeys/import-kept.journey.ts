import type { Page } from "@playwright/test";
import { checkFile, importAddress as address, importHeader as header } from "./import-form";
import { ownCell } from "./own-cell";
import { alsoNarrow, expect, settle, test } from "./panboard-test";
import { choosePerson } from "./sign-in";

/** From now on the API takes the sign-in for one that has run out. */
async function refuseSignIn(page: Page): Promise<void> {
  const errors = [{ message: "Sign in.", extensions: { code: "UNAUTHENTICATED" } }];
  await page.route("**/graphql", (route) => route.fulfill({ status: 401, json: { errors } }));
}

/** Waits until the page has left for the issuer by itself, and comes back from there. */
async function signInAgain(page: Page): Promise<void> {
  await page.waitForURL(/\/oidc\//);
  await page.unroute("**/graphql");
  await choosePerson(page, "business-manager@warrington");
  await settle(page);
}

test.describe("when the API can't be reached", () => {
  test.use({ tolerated: /Failed to load resource/ });

  test("the file stays chosen, and is sent once more on demand", alsoNarrow, async ({ page, panboard }, testInfo) => {
    const { indicator, day } = ownCell(testInfo);
    await panboard.signIn("business-manager@warrington", address);
    const names = `warrington,pan-cheshire,${indicator},${day}`;
    const file = `${header}\n${names},,,185,Unanswered report of ${indicator} ${day},Plans\n`;
    await page.route("**/graphql", (route) => route.abort());
    await checkFile(page, "figures.csv", Buffer.from(file));
    const problem = page.getByRole("alert");
    await expect(problem).toContainText("Sorry, the file could not be checked. Panboard did not answer.");
    await expect(page.getByText("figures.csv is still chosen. Nothing was stored.")).toBeVisible();
    await panboard.expectAccessible();
    await page.unroute("**/graphql");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check the figures");

    await page.route("**/graphql", (route) => route.abort());
    await page.getByRole("button", { name: "Import 1 value" }).click();
    await expect(problem).toContainText("Sorry, the figures could not be imported. Panboard did not answer.");
    await expect(page.getByText("Trying again is safe")).toBeVisible();
    await panboard.expectAccessible();
    await page.unroute("**/graphql");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.locator(".govuk-panel")).toContainText("figures.csv");
  });

  test("somebody whose sign-in runs out signs in again and finds what was pasted", async ({
    page,
    panboard,
  }, testInfo) => {
    const { indicator, day } = ownCell(testInfo);
    const pasted = `${header}\nwarrington,england,${indicator},${day},,,170,Kept report of ${indicator} ${day},Plans`;
    const text = page.getByRole("textbox", { name: /paste/i });
    await panboard.signIn("business-manager@warrington", address);
    await text.fill(pasted);
    await page.getByRole("button", { name: "Check the file" }).click();
    await refuseSignIn(page);
    await page.getByRole("button", { name: "Import 1 value" }).click();
    await signInAgain(page);
    await expect(text).toHaveValue(pasted);
    await expect(page.getByText("The text that you pasted is still here.")).toBeVisible();
    await panboard.expectAccessible();
    await page.getByRole("button", { name: "Check the file" }).click();
    await page.getByRole("button", { name: "Import 1 value" }).click();
    await expect(page.locator(".govuk-panel")).toBeVisible();
    await page.goto(address);
    await settle(page);
    await expect(text).toHaveValue("");
  });

  test("somebody whose sign-in runs out is told to choose the file again", async ({ page, panboard }) => {
    await panboard.signIn("business-manager@warrington", address);
    await refuseSignIn(page);
    await checkFile(page, "figures.csv", Buffer.from(header));
    await signInAgain(page);
    await expect(page.getByText("Choose figures.csv again")).toBeVisible();
    await expect(page.getByRole("textbox", { name: /paste/i })).toHaveValue("");
    await panboard.expectAccessible();
  });

  test("a sign-in that is refused as soon as it is made is told of, and the text stays", async ({ page, panboard }) => {
    await panboard.signIn("business-manager@warrington", address);
    await page.evaluate(() => window.sessionStorage.setItem("panboard.signed-in-at", String(Date.now())));
    await refuseSignIn(page);
    const text = page.getByRole("textbox", { name: /paste/i });
    await text.fill(header);
    await page.getByRole("button", { name: "Check the file" }).click();
    await expect(page.getByRole("alert")).toContainText("You are no longer signed in.");
    await expect(text).toHaveValue(header);
    await panboard.expectAccessible();
    await page.getByRole("button", { name: "Sign in again" }).click();
    await page.waitForURL(/\/oidc\//);
  });
});

test("signing out forgets what was pasted", async ({ page, panboard }) => {
  const listKept = (): Promise<string[]> =>
    page.evaluate(() => Object.keys(window.sessionStorage).filter((key) => key.startsWith("panboard.kept.")));
  await panboard.signIn("business-manager@warrington", address);
  await page.getByRole("textbox", { name: /paste/i }).fill(header);
  await expect.poll(listKept).toHaveLength(1);
  await page.getByRole("link", { name: "Account" }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL(/\/signed-out$/);
  expect(await listKept()).toEqual([]);
});

test("a file and pasted text together are asked about at both", alsoNarrow, async ({ page, panboard }) => {
  await panboard.signIn("business-manager@warrington", address);
  const text = page.getByRole("textbox", { name: /paste/i });
  await text.fill(`${header}\npasted`);
  await checkFile(page, "figures.csv", Buffer.from(`${header}\nchosen`));
  const problem = page.getByRole("alert");
  await expect(problem.getByRole("link", { name: /^Remove the file, or remove the pasted text/ })).toBeVisible();
  await expect(problem.getByRole("link", { name: /^Remove the pasted text, or remove the file/ })).toBeVisible();
  await panboard.expectAccessible();
  await page.getByRole("button", { name: "Remove the file" }).click();
  await expect(page.getByLabel("CSV file")).toBeFocused();
  await page.getByRole("button", { name: "Check the file" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check the figures");
  await expect(page.getByText(/pasted\.csv/).first()).toBeVisible();
});
