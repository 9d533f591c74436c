import { fillDate } from "./fill-date";
import { uniqueName } from "./given-agency";
import { findPaid, givenContribution, givenYear, ofPolice, remarkOn } from "./given-contribution";
import { alsoNarrow, expect, test } from "./panboard-test";
import { speakFor } from "./speak-for";

const manager = "business-manager@cheshire-east";
const bodyAddress = "/boards/cheshire-east";
const list = `${bodyAddress}/money/contributions`;

test(
  "a contribution is added to an open year, refused without its amount, and the adding undone",
  alsoNarrow,
  async ({ page, panboard }) => {
    const payer = uniqueName("Payer");
    await panboard.signIn(manager, `${list}?year=${givenYear}&search=${encodeURIComponent(payer)}`);
    await page.getByRole("button", { name: "Add a contribution" }).click();
    await expect(page.getByLabel("Year", { exact: true }).first()).toHaveValue(givenYear);
    await page.getByRole("button", { name: "Add the contribution" }).click();
    await expect(page.getByRole("alert").getByRole("link")).toHaveText(["Select who pays", "Select the status"]);
    await page.getByLabel("Another payer").check();
    await page.getByLabel("Payer", { exact: true }).fill(payer);
    await page.getByLabel("Confirmed", { exact: true }).check();
    await page.getByRole("button", { name: "Add the contribution" }).click();
    const refusal = "Enter the amount: what is confirmed or received has one";
    await page.getByRole("alert").getByRole("link", { name: refusal }).click();
    await expect(page.getByLabel("Amount (optional)")).toBeFocused();
    await panboard.expectAccessible();
    await page.getByLabel("Amount (optional)").fill("1250.50");
    await page.getByRole("button", { name: "Add the contribution" }).click();
    const banner = page.getByRole("alert", { name: "Success" });
    await expect(banner).toContainText("Contribution added");
    await expect(page.getByRole("row", { name: payer })).toContainText(/Not mapped.*Confirmed.*£1,250\.50/);
    await banner.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText("Undone")).toBeVisible();
    await expect(page.getByRole("row", { name: payer })).toHaveCount(0);
  },
);

test("money that comes makes a contribution received, and no more comes than is owed", async ({ page, panboard }) => {
  const { id } = await givenContribution(panboard, { as: manager, bodyAddress });
  await panboard.signIn(manager, `${list}/${id}`);
  await page.getByRole("button", { name: "Add a receipt" }).click();
  await expect(page.getByLabel("Amount")).toHaveValue("1000.00");
  await fillDate(page, "Day on which it came", ["30", "6", "2014"]);
  await page.getByLabel("Amount").fill("1000.01");
  await page.getByRole("button", { name: "Add the receipt" }).click();
  await expect(page.getByRole("alert")).toContainText("Only £1,000.00 is still to come");
  await page.getByLabel("Amount").fill("1000");
  await page.getByRole("button", { name: "Add the receipt" }).click();
  const banner = page.getByRole("alert", { name: "Success" });
  await expect(banner).toContainText("Receipt added");
  await expect(page.getByRole("table", { name: "What happened to it" }).getByRole("row")).toContainText([
    "Day",
    /30 June 2014.*Received/,
    /30 June 2014.*Receipt.*£1,000/,
    /1 April 2014.*Confirmed/,
  ]);
  await expect(page.getByRole("button", { name: "Add a receipt" })).toHaveCount(0);
  await page.getByRole("link", { name: "Remove the receipt of 30 June 2014" }).click();
  await page.getByRole("button", { name: "Remove the receipt" }).click();
  await expect(banner).toContainText("Receipt removed");
  await expect(page.getByRole("button", { name: "Add a receipt" })).toBeVisible();
  await banner.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("link", { name: "Remove the receipt of 30 June 2014" })).toBeVisible();
});

test(
  "the chase list of a year begins with who owes most, and says what is overdue",
  alsoNarrow,
  async ({ page, panboard }) => {
    const { id, payer } = await givenContribution(panboard, { as: manager, bodyAddress, due: "2014-06-30" });
    await panboard.signIn(manager, `${list}?year=${givenYear}`);
    await page.getByRole("link", { name: "Who owes what" }).click();
    await expect(page).toHaveURL(new RegExp(`year=${givenYear}&owing=true&sort=owing$`));
    await expect(page.getByRole("columnheader", { name: "Still to come" })).toHaveAttribute("aria-sort", "descending");
    await page.goto(`${list}?search=${encodeURIComponent(payer)}&overdue=true`);
    await expect(page.getByRole("row", { name: payer })).toContainText(/£1,000.*30 June 2014\s*Overdue/);
    await panboard.expectAccessible();
    await page.getByRole("link", { name: payer, exact: true }).click();
    await page.getByRole("button", { name: "Change the contribution" }).click();
    await fillDate(page, "Due (optional)", ["", "", ""]);
    await page.getByRole("button", { name: "Save the contribution" }).click();
    await expect(page).toHaveURL(new RegExp(`${list}/${id}$`));
    await expect(page.getByRole("main")).toContainText(/Expected since\s*1 April 2014/);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("main")).toContainText(/30 June 2014\s*Overdue/);
  },
);

test("a contribution of a closed year says where the year is adjusted, and offers nothing else", async ({
  page,
  panboard,
}) => {
  const id = await findPaid(panboard, manager, ofPolice("2013-14"));
  await panboard.signIn(manager, `${list}/${id}`);
  await expect(page.getByRole("main")).toContainText("2013-14 is closed");
  await expect(page.getByRole("link", { name: "the year" })).toHaveAttribute(
    "href",
    `${bodyAddress}/money?year=2013-14`,
  );
  await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
  await page.goto(`${list}/${id}/change`);
  await expect(page.getByRole("main")).toContainText("2013-14 is closed");
  await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
});

test("an agency's people remark on what it pays, which the board reads, and no page of the board opens to them", async ({
  page,
  panboard,
}) => {
  const keeper = "business-manager@example-north";
  const paid = { region: "exampleshire", agency: "exampleshire-police", board: "example-north", year: "2026-27" };
  const id = await findPaid(panboard, keeper, paid);
  await remarkOn(panboard, keeper, id);
  const remark = uniqueName("Paid in two parts.");
  await panboard.signIn(keeper, "/account");
  await speakFor(page, "client@exampleshire-police", "/regions/exampleshire/agencies/exampleshire-police");
  await page.getByRole("link", { name: /^North Exampleshire .*, 2026-27$/ }).click();
  await expect(page).toHaveURL(/\/regions\/exampleshire\/agencies\/exampleshire-police\/contributions\//);
  await page.getByRole("link", { name: "Add a remark" }).click();
  await page.getByRole("button", { name: "Add the remark" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveText("Enter the remark");
  await page.getByLabel("Remark").fill(remark);
  await page.getByRole("button", { name: "Add the remark" }).click();
  await expect(page.getByRole("alert", { name: "Success" })).toContainText("Remark added");
  const remarks = page.getByRole("table", { name: "Remarks on it" });
  await expect(remarks.getByRole("row", { name: remark })).toContainText("Remove");
  await expect(remarks.getByRole("row", { name: "Business manager" }).first()).toContainText("Ask the board");
  await panboard.expectAccessible();
  await page.goto(`/boards/example-north/money/contributions/${id}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You cannot see this page");
  await panboard.signIn(keeper, `/boards/example-north/money/contributions/${id}`);
  await expect(page.getByRole("row", { name: remark })).toBeVisible();
});
