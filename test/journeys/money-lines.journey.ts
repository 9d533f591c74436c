import { uniqueName } from "./given-agency";
import { expect, test } from "./panboard-test";

const as = "finance-officer@example-north";
const address = "/boards/example-north/money";

test("a file of lines is led to from the year, mended, looked at and imported, and its lines are in their lists", async ({
  page,
  panboard,
}) => {
  const [payer, line] = [uniqueName("Payer"), uniqueName("Line")];
  const fileOf = (amount: string) =>
    `kind,line,category,amount,actual\nContribution,${payer},,${amount},\nExpenditure,${line},Office,,12.50\n`;
  await panboard.signIn(as, `${address}?year=2026-27`);
  await page.getByRole("link", { name: "Import lines of money" }).click();
  const text = page.getByLabel("Or paste the text of the file");
  await text.fill(fileOf('"£1,2,3"'));
  await page.getByRole("button", { name: "Check the file" }).click();
  await expect(page.getByRole("alert")).toContainText("Line 2, amount: The commas of “£1,2,3”");
  await expect(page.getByRole("button", { name: "Import 2 lines" })).toHaveCount(0);
  await page.getByRole("button", { name: "Choose another file" }).click();
  await text.fill(fileOf('"£1,234.50"'));
  await page.getByRole("button", { name: "Check the file" }).click();
  await expect(page.getByRole("row", { name: payer })).toContainText("New contribution.");
  await page.getByRole("button", { name: "Import 2 lines" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Lines of money imported");
  await panboard.expectAccessible();
  await page.goto(`${address}/contributions?search=${encodeURIComponent(payer)}`);
  await expect(page.getByRole("row", { name: payer })).toContainText("£1,234.50");
  await page.goto(`${address}/expenditure?search=${encodeURIComponent(line)}`);
  await expect(page.getByRole("row", { name: line })).toContainText("£12.50");
});
