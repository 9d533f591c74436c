import { uniqueName } from "./given-agency";
import { givenExpenditure } from "./given-money";
import { alsoNarrow, expect, settle, test } from "./panboard-test";

const manager = "business-manager@example-north";
const bodyAddress = "/boards/example-north";
const expenditure = `${bodyAddress}/money/expenditure`;
const income = `${bodyAddress}/money/income`;

test(
  "a refund is added as a line of expenditure with its reason, in the year that was looked at",
  alsoNarrow,
  async ({ page, panboard }) => {
    const line = uniqueName("Refund");
    await panboard.signIn(manager, `${expenditure}?year=2026-27&search=${encodeURIComponent(line)}`);
    await page.getByRole("button", { name: "Add a line of expenditure" }).click();
    await expect(page.getByLabel("Year")).toHaveValue("2026-27");
    await page.getByRole("button", { name: "Add the line" }).click();
    await expect(page.getByRole("alert").getByRole("link")).toHaveText([
      "Select the category",
      "Enter the name of the line",
    ]);
    await page.getByLabel("Category").selectOption("Case reviews");
    await page.getByLabel("Line").fill(line);
    await page.getByLabel("Budgeted").fill("-1");
    await expect(page.getByLabel("Reason")).toHaveCount(0);
    await page.getByLabel("Actual").fill("-250.50");
    await page.getByRole("button", { name: "Add the line" }).click();
    await expect(page.getByRole("alert").getByRole("link")).toHaveText([
      "Budgeted must be £0 or more",
      "Enter the reason why it is below £0",
    ]);
    await panboard.expectAccessible();
    await page.getByLabel("Budgeted").fill("");
    await page.getByLabel("Reason").fill("Paid back by the trainer");
    await page.getByRole("button", { name: "Add the line" }).click();
    const banner = page.getByRole("alert", { name: "Success" });
    await expect(banner).toContainText("Line added");
    const row = page.getByRole("row", { name: line });
    await expect(row).toContainText("−£250.50");
    await expect(row).toContainText("Reason: Paid back by the trainer");
    await expect(row).toContainText("Not stated");
    await panboard.expectAccessible();
    await banner.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText("Undone")).toBeVisible();
    await expect(row).toHaveCount(0);
  },
);

test("a line is changed and removed from its row, and each is undone", async ({ page, panboard }) => {
  const { line } = await givenExpenditure(panboard, { as: manager, bodyAddress });
  await panboard.signIn(manager, `${expenditure}?search=${encodeURIComponent(line)}`);
  const row = page.getByRole("row", { name: line });
  await row.getByRole("link", { name: `Change ${line}` }).click();
  await page.getByLabel("Committed").fill("75");
  await page.getByRole("button", { name: "Save the line" }).click();
  const banner = page.getByRole("alert", { name: "Success" });
  await expect(banner).toContainText("Line changed");
  await expect(row).toContainText("£75");
  await banner.getByRole("button", { name: "Undo" }).click();
  await expect(row).not.toContainText("£75");
  await row.getByRole("link", { name: `Remove ${line}` }).click();
  await expect(page.getByRole("main")).toContainText("£100");
  await page.getByRole("button", { name: "Remove the line" }).click();
  await expect(banner).toContainText("Line removed");
  await expect(page.getByRole("heading", { name: "No lines of expenditure match your filters" })).toBeVisible();
  await banner.getByRole("button", { name: "Undo" }).click();
  await expect(row).toBeVisible();
});

test("income that is transferred for a purpose is added, and says what it is for", async ({ page, panboard }) => {
  const line = uniqueName("Transfer");
  await panboard.signIn(manager, `${income}?search=${encodeURIComponent(line)}`);
  await page.getByRole("button", { name: "Add a line of income" }).click();
  await page.getByLabel("Transfer for a purpose").check();
  await page.getByLabel("Line").fill(line);
  await page.getByLabel("Amount").fill("1,000");
  await page.getByRole("button", { name: "Add the line" }).click();
  await page.getByRole("alert").getByRole("link", { name: "Amount must be written without commas" }).click();
  await page.getByLabel("Amount").fill("1000");
  await page.getByLabel("What it may be spent on").fill("Safe sleep");
  await page.getByRole("button", { name: "Add the line" }).click();
  await expect(page.getByRole("alert", { name: "Success" })).toContainText("Line added");
  const row = page.getByRole("row", { name: line });
  await expect(row).toContainText("£1,000");
  await expect(row).toContainText("For: Safe sleep");
});

test("a closed year offers nothing to change, and says why", async ({ page, panboard }) => {
  await panboard.signIn(manager, `${expenditure}?year=2023-24`);
  await settle(page);
  await expect(page.getByText("2023-24 is closed: it changes by a dated adjustment alone.")).toBeVisible();
  await expect(page.getByRole("row").nth(1)).toBeVisible();
  await expect(page.getByRole("button", { name: "Add a line of expenditure" })).toHaveCount(0);
  await expect(page.getByRole("table").getByRole("link")).toHaveCount(0);
  await page.goto(expenditure);
  await settle(page);
  await expect(page.getByRole("row").filter({ hasText: "2023-24" }).first()).toContainText("Year closed");
});

test("a coordinator reads the lines, and finds nothing to change them with", async ({ page, panboard }) => {
  await panboard.signIn("coordinator@example-north", `${income}?year=2026-27`);
  await settle(page);
  await expect(page.getByRole("row").nth(1)).toBeVisible();
  await expect(page.getByRole("button", { name: "Add a line of income" })).toHaveCount(0);
  await expect(page.getByRole("table").getByRole("link")).toHaveCount(0);
});
