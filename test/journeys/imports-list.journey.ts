import { importRows } from "./import-rows";
import { ownCell } from "./own-cell";
import { alsoNarrow, expect, settle, test } from "./panboard-test";

const imports = "/boards/halton/imports";
/** Of a board with figures that the product ships. */
const shipped = "/boards/cheshire-east/imports";

test(
  "a file that was imported is found in the list, and withdrawn with a reason, and its figure is no longer compared",
  alsoNarrow,
  async ({ page, panboard }, testInfo) => {
    const { indicator, day } = ownCell(testInfo);
    const compare = `/regions/cheshire/compare/indicators/${indicator}?areas=halton&from=${day}&to=${day}&every=all`;
    const reference = await importRows(page, panboard, "halton", [
      `halton,${indicator},${day},,,173,Withdrawn report of ${indicator} ${day},Plans`,
    ]);
    await page.getByRole("link", { name: `Import ${reference}` }).click();
    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading).toHaveText(`Import ${reference}`);
    await expect(page.getByRole("main")).toContainText("by the business manager");
    await page.goto(compare);
    await settle(page);
    await expect(page.getByRole("table").first()).toContainText("173");

    await page.goto(`${imports}?search=${reference}`);
    await settle(page);
    const row = page.getByRole("row").filter({ hasText: reference });
    await expect(row).toContainText("pasted.csv");
    await expect(row).toContainText("No, it counts");
    await panboard.expectAccessible();
    await page.getByRole("link", { name: reference, exact: true }).click();
    await page.getByRole("button", { name: "Withdraw this import" }).click();
    await expect(heading).toHaveText("Withdraw this import");
    await page.getByRole("button", { name: "Withdraw this import" }).click();
    await expect(page.getByRole("alert")).toContainText("Enter why the import is withdrawn");
    await panboard.expectAccessible();
    await page.getByRole("textbox", { name: "Why is it withdrawn?" }).fill("The wrong year.");
    await page.getByRole("button", { name: "Withdraw this import" }).click();
    await expect(page.getByRole("alert")).toContainText(`Import ${reference} withdrawn`);
    await expect(heading).toHaveText(`Import ${reference}`);
    await expect(page.getByRole("main")).toContainText("The wrong year.");
    await expect(page.getByRole("button", { name: "Withdraw this import" })).toHaveCount(0);
    await panboard.expectAccessible();

    await page.getByRole("link", { name: "Imports of Halton" }).click();
    await expect(page).toHaveURL(new RegExp(`search=${reference}$`));
    await expect(row).toContainText("“The wrong year.”");
    await page.goto(`${imports}?search=${reference}&isWithdrawn=no`);
    await expect(page.getByRole("heading", { name: "No imports match your filters" })).toBeVisible();
    await page.goto(compare);
    await settle(page);
    await expect(page.locator("#headline")).toHaveText("No values to show for these choices");
    await expect(page.getByRole("main")).not.toContainText("173");
  },
);

test("a member reads the board's imports and can neither add nor withdraw one", async ({ page, panboard }) => {
  await panboard.signIn("member@cheshire-east", shipped);
  await expect(page.getByRole("button", { name: "Export CSV" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Import figures" })).toHaveCount(0);
  await page.getByRole("table").getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Import /);
  await expect(page.getByRole("button", { name: "Withdraw this import" })).toHaveCount(0);
  const own = new URL(page.url()).pathname;
  await page.goto(`${own}/withdraw`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You cannot see this page");
});

test("another board's imports are not found under one's own address, and its list is not shown", async ({
  page,
  panboard,
}) => {
  await panboard.signIn("member@cheshire-east", shipped);
  await page.getByRole("table").getByRole("link").first().click();
  const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText(/^Import /);
  await panboard.signIn("business-manager@warrington", `/boards/warrington/imports/${id}`);
  await expect(heading).toHaveText("Page not found");
  await page.goto(`/boards/warrington/imports/${id}/withdraw`);
  await expect(heading).toHaveText("Page not found");
  await page.goto(shipped);
  await expect(heading).toHaveText("You cannot see this page");
});
