import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { fillDate } from "./fill-date";
import { findFreeYear, givenLinesToClose } from "./given-year";
import { alsoNarrow, expect, test } from "./panboard-test";

/** Where years are opened here, and closed: each at a board of its own, since journeys run beside each other. */
const opening = { as: "business-manager@warrington", bodyAddress: "/boards/warrington" } as const;
const closing = {
  as: "business-manager@cheshire-west-and-chester",
  bodyAddress: "/boards/cheshire-west-and-chester",
} as const;

/** The figure of a year of this name, with its note. */
const figure = (page: Page, name: RegExp) => page.locator(".app-figures > div").filter({ has: page.getByText(name) });

test(
  "the year of a report is shown with what does not agree in it, and had as a file",
  alsoNarrow,
  async ({ page, panboard }) => {
    await panboard.signIn("member@warrington", "/boards/cheshire-east/money?year=2013-14");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Money, 2013-14");
    await expect(
      page.getByText(/^Published on .*You see what Cheshire East has published of the year\.$/),
    ).toBeVisible();
    await expect(figure(page, /^Contributions$/)).toContainText(/£215,899.*17 payers, 1 amount not stated/);
    await expect(figure(page, /^Balance of the year$/)).toContainText(/−£11,007.*Overspend/);
    const conflict = page.getByRole("region", { name: /^Conflict: the printed total of contributions/ });
    await expect(conflict).toContainText(/£210,899 .* £215,899, which is £5,000 more/);
    await expect(page.getByRole("row", { name: /^Police/ })).toContainText(/£22,000.*10\.2%/);
    await expect(page.getByRole("row", { name: /^NHS England/ })).toContainText(/Not stated.*Not known/);
    await expect(page.getByRole("main").getByRole("button", { name: "Publish the year" })).toHaveCount(0);
    await expect(page.getByRole("link", { name: "Add a printed figure" })).toHaveCount(0);
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Export CSV" }).click();
    const file = await downloading;
    expect(file.suggestedFilename()).toBe("money-cheshire-east-2013-14.csv");
    expect(readFileSync(await file.path(), "utf8")).toContain("2013-14,Contribution,NHS England,");
    await page.getByRole("link", { name: "Change year" }).click();
    await page.getByRole("link", { name: "2014-15" }).click();
    await expect(figure(page, /^Expenditure planned$/)).toContainText("£233,400");
  },
);

test("a year is opened, what a source prints is added to it, and both are undone", async ({ page, panboard }) => {
  const year = await findFreeYear(panboard, opening);
  await panboard.signIn(opening.as, `${opening.bodyAddress}/money?year=${year}`);
  await expect(page.getByRole("heading", { level: 2, name: `No budget for ${year} yet` })).toBeVisible();
  await page.getByRole("button", { name: "Open a year" }).click();
  await page.getByLabel("Financial year").fill("1980-81");
  await page.getByRole("button", { name: "Open the year" }).click();
  await page
    .getByRole("alert")
    .getByRole("link", { name: /^Choose a year from 1990-91/ })
    .click();
  await expect(page.getByLabel("Financial year")).toBeFocused();
  await page.getByLabel("Financial year").fill(year);
  await page.getByRole("button", { name: "Open the year" }).click();
  const banner = page.getByRole("alert", { name: "Success" });
  await expect(banner).toContainText(`${year} opened`);

  await page.getByRole("link", { name: "Add a printed figure" }).click();
  await page.getByRole("button", { name: "Add the printed figure" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveText([
    "Select the figure",
    "Enter what the source calls it",
    "Enter the amount as printed",
    "Enter the source",
  ]);
  await page.getByLabel("Figure").selectOption("Total of contributions");
  await page.getByLabel("What the source calls it").fill("Total income");
  await page.getByLabel("Amount as printed").fill("-5");
  await page.getByLabel("Source", { exact: true }).fill("Annual report");
  await page.getByRole("button", { name: "Add the printed figure" }).click();
  await page.getByRole("alert").getByRole("link", { name: "Enter £0.00 or more" }).click();
  await page.getByLabel("Amount as printed").fill("2500");
  await page.getByRole("button", { name: "Add the printed figure" }).click();
  await expect(banner).toContainText("Printed figure added");
  await expect(page.getByRole("row", { name: /^Total of contributions/ })).toContainText(/£2,500.*Not compared/);
  await panboard.expectAccessible();

  await page.getByRole("link", { name: "Printed figures of the year" }).click();
  await page.getByRole("link", { name: "Remove Total income" }).click();
  await page.getByRole("button", { name: "Remove the printed figure" }).click();
  await expect(banner).toContainText("Printed figure removed");
  await page.goto(`${opening.bodyAddress}/money?year=${year}`);
  await page.getByRole("link", { name: "Remove the year" }).click();
  await page.getByRole("button", { name: "Remove the year" }).click();
  await expect(banner).toContainText(`${year} removed`);
  await banner.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("row", { name: new RegExp(`^${year}`) })).toContainText("Open");
});

test("a year is closed, adjusted, published to the region and withdrawn", async ({ page, panboard, signIns }) => {
  const year = await findFreeYear(panboard, closing);
  await givenLinesToClose(panboard, { ...closing, year });
  await panboard.signIn(closing.as, `${closing.bodyAddress}/money?year=${year}`);
  await page.getByRole("link", { name: "Close the year" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Close the year");
  const carried = page.locator(".govuk-summary-list__row").filter({ hasText: /^Carried forward to / });
  await expect(carried).toContainText("£750");
  await page.getByRole("button", { name: "Close the year" }).click();
  await expect(page.getByRole("alert", { name: "Success" })).toContainText(`${year} closed`);
  await expect(page.getByRole("link", { name: "Close the year" })).toHaveCount(0);

  await page.getByRole("link", { name: "Add an adjustment" }).click();
  const first = Number(year.slice(0, 4));
  await fillDate(page, "On", ["31", "3", String(first + 1)]);
  await page.getByLabel("Amount").fill("-50.50");
  await page.getByLabel("Reason").fill("A bill that came late");
  await page.getByRole("button", { name: "Add the adjustment" }).click();
  await panboard.expectAccessible();
  await page
    .getByRole("alert")
    .getByRole("link", { name: /^Choose a day after 31 March/ })
    .click();
  await fillDate(page, "On", ["1", "5", String(first + 1)]);
  await page.getByRole("button", { name: "Add the adjustment" }).click();
  await expect(figure(page, /^Balance of the year$/)).toContainText("−£300.50");
  await expect(page.getByRole("row", { name: /A bill that came late/ })).toContainText("−£50.50");

  await page.getByRole("button", { name: "Publish the year" }).click();
  await expect(page.getByText("Everybody in Cheshire then sees the year as it is now.")).toBeVisible();
  await page.getByRole("button", { name: "Publish the year" }).click();
  await expect(page.getByRole("alert", { name: "Success" })).toContainText(`${year} published`);
  const other = await page.context().newPage();
  await signIns.open(other, "member@warrington", `${closing.bodyAddress}/money?year=${year}`);
  await expect(figure(other, /^Reserve at 31 March/)).toContainText("£699.50");
  await page.getByRole("link", { name: "Withdraw what is published" }).click();
  await page.getByRole("button", { name: `Withdraw ${year}` }).click();
  await expect(page.getByRole("alert", { name: "Success" })).toContainText(`${year} withdrawn`);
  await other.reload();
  await expect(other.getByRole("heading", { level: 2, name: "Nothing published" })).toBeVisible();
  await other.close();
});

test("a finance officer keeps the money and finds no way to publish it", async ({ page, panboard }) => {
  await panboard.signIn("finance-officer@cheshire-east", "/boards/cheshire-east/money?year=2013-14");
  await expect(page.getByRole("link", { name: "Add an adjustment" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Publish the year" })).toHaveCount(0);
  await page.goto("/boards/cheshire-east/money/publish?year=2013-14");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You cannot see this page");
});

test("what a year has no use for as it stands is not offered, and says why at its address", async ({
  page,
  panboard,
}) => {
  const [money, isClosed] = ["/boards/cheshire-east/money", /^2013-14 is closed: it changes by a dated adjustment/];
  await panboard.signIn("finance-officer@cheshire-east", `${money}/contributions?year=2013-14`);
  await expect(page.getByText(isClosed)).toBeVisible();
  await expect(page.getByRole("button", { name: "Add a contribution" })).toHaveCount(0);
  await page.goto(`${money}/close?year=2013-14`);
  await expect(page.getByText(isClosed)).toBeVisible();
  await expect(page.getByRole("button", { name: "Close the year" })).toHaveCount(0);
  await page.goto(`${money}/adjust?year=2014-15`);
  await expect(page.getByText(/^2014-15 is open: change its lines/)).toBeVisible();
  await page.getByRole("link", { name: "Money, 2014-15" }).click();
  await page.getByRole("link", { name: "Import lines of money" }).click();
  await expect(page.getByText(/Rows that say no year are of 2014-15\.$/)).toBeVisible();
});

test(
  "boards are compared by what they have published of their money, for the years that are chosen",
  alsoNarrow,
  async ({ page, panboard }) => {
    const compare = "/regions/exampleshire/compare/money";
    await panboard.signIn("regional-analyst@exampleshire", `${compare}?years=2024-25`);
    const boards = page.getByRole("table", { name: "Boards by year" });
    await expect(boards.getByRole("row", { name: /^West Exampleshire, 2024-25/ })).toContainText("Not published");
    await expect(boards.getByRole("row", { name: /^North Exampleshire, 2024-25/ })).toContainText("£183,040");
    await expect(
      page.getByRole("table", { name: "Who pays, 2024-25" }).getByRole("row", { name: /Police/ }),
    ).toContainText("%");
    await page.goto(`${compare}?years=2024`);
    await expect(page.getByRole("alert").getByRole("link")).toHaveText("“2024” is not a financial year, like 2013-14");
    await page.goto(`${compare}?boards=example-north,example-east`);
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Payers as CSV" }).click();
    const file = await downloading;
    expect(file.suggestedFilename()).toBe("money-exampleshire-payers.csv");
    expect(readFileSync(await file.path(), "utf8")).toContain("Exampleshire Police,North Exampleshire,2023-24,");
  },
);
