import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { alsoNarrow, expect, isNarrow, settle, test } from "./panboard-test";

const compare = "/regions/cheshire/compare/indicators/cp_plans";

/** All that the chart says of itself to whoever does not see it. */
function describe(chart: Locator): Promise<string> {
  return chart.evaluate((svg) =>
    [
      svg.getAttribute("aria-label"),
      ...(svg.getAttribute("aria-labelledby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent),
      ...(svg.getAttribute("aria-describedby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent),
    ].join(" "),
  );
}

/** The name, the header and the rows of the file that the page exports, which begins with a byte order mark. */
async function exportCsv(page: Page): Promise<{ fileName: string; header: string; rows: string[] }> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export CSV" }).click();
  const file = await downloading;
  const text = readFileSync(await file.path(), "utf8");
  expect(text.startsWith("\uFEFF")).toBe(true);
  const [header = "", ...rows] = text.slice(1).split("\r\n").filter(Boolean);
  return { fileName: file.suggestedFilename(), header, rows };
}

test("a deep link survives signing in, and shows the four boards side by side with their sources", async ({
  page,
  panboard,
}) => {
  await panboard.signInByChooser(
    "business-manager@cheshire-east",
    `${compare}?from=2011-03-31&to=2012-03-31&every=year`,
  );
  await expect(page).toHaveURL(/compare\/indicators\/cp_plans\?from=2011-03-31&to=2012-03-31&every=year$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Children with a child protection plan");
  const rows = page.getByRole("table").first().getByRole("row");
  await expect(rows.filter({ hasText: "Cheshire West and Chester" })).toContainText("155");
  await expect(rows.filter({ hasText: "Cheshire West and Chester" })).toContainText("No data");
  await expect(rows.filter({ hasText: "Warrington" })).toContainText("158");
  await expect(rows.filter({ hasText: "Warrington" })).toContainText("170");
  await expect(rows.filter({ hasText: "Cheshire East" })).toContainText("207");
  const halton = rows.filter({ hasText: "Halton" });
  await expect(halton.getByRole("cell").filter({ hasText: /No data$/ })).toHaveCount(2);
  const chart = page.locator("svg[role=img]");
  await expect(chart).toHaveCount(1);
  await expect(chart).toHaveAccessibleName(/./);
  for (const value of ["155", "158", "170", "207"]) await expect.poll(() => describe(chart)).toContain(value);
  await expect(page.getByText("CWAC LSCB Annual Report 2011-12").first()).toBeVisible();
  await expect(page.getByText("Warrington SCB Annual Report 2011-12").first()).toBeVisible();
  await panboard.expectAccessible();
});

test("two statements of one value stand side by side, and say which one is used", async ({ page, panboard }) => {
  await panboard.signIn("chair@cheshire-east", `${compare}?from=2014-03-31&to=2014-03-31`);
  const panel = page.getByRole("heading", { name: /Conflict: two statements for Cheshire East/ });
  await expect(panel).toBeVisible();
  await expect(page.getByRole("row", { name: /202.*The Child's Journey.*Standing statement/ })).toBeVisible();
  await expect(
    page.getByRole("row", { name: /204.*Children with a Child Protection Plan.*Other statement/ }),
  ).toBeVisible();
  await panboard.expectAccessible();
});

test("choices are applied by their button and stand in the address", alsoNarrow, async ({ page, panboard }) => {
  await panboard.signIn("quality-officer@warrington", `${compare}?from=2010-03-31&to=2011-12-31`);
  if (isNarrow(page)) await page.getByText("Change what is compared").click();
  await page.getByRole("radio", { name: /^Rate/ }).check();
  await page.getByRole("checkbox", { name: "England" }).check();
  await expect(page).not.toHaveURL(/show=rate/);
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(page).toHaveURL(/show=rate/);
  await expect(page).toHaveURL(/england/);
  await settle(page);
  const west = page.getByRole("table").first().getByRole("row").filter({ hasText: "Cheshire West and Chester" });
  await expect(west).toContainText("23.0");
  await expect(west).toContainText("23.7");
  await page.getByText("How the rates are worked out").click();
  await expect(page.getByText("22.2").filter({ visible: true }).first()).toBeVisible();
  await expect(page.getByRole("table").first().getByRole("row").filter({ hasText: "England" })).toContainText("38.7");
  await panboard.expectAccessible();
  await page.goBack();
  await expect(page).not.toHaveURL(/show=rate/);
});

test("no data and what is withheld are told apart, and invented figures say so", async ({ page, panboard }) => {
  await panboard.signIn(
    "regional-analyst@exampleshire",
    "/regions/exampleshire/compare/indicators/children_in_care_3_moves?from=2022-04-01&to=2024-03-31",
  );
  await expect(page.getByRole("table").first()).toContainText("Confidential");
  await expect(page.getByRole("table").first()).toContainText("No data");
  await expect(page.getByText(/Illustrative/).first()).toBeVisible();
  await panboard.expectAccessible();
});

test("the CSV holds what the page shows, and says what it is about, for Excel", async ({ page, panboard }) => {
  await panboard.signIn("member@halton", `${compare}?from=2011-03-31&to=2012-03-31&every=year`);
  const { fileName, header, rows } = await exportCsv(page);
  expect(fileName).toBe("cp_plans-cheshire-2011-to-2012.csv");
  expect(header).toMatch(/^indicator name,area name,period in words,category name,value,/);
  expect(rows).toHaveLength(4 * 2);
  const about = "Children with a child protection plan";
  expect(rows.find((row) => row.startsWith(`${about},Cheshire East,31 March 2012,`))).toMatch(
    /,Total,207,Value,Number,/,
  );
  const halton = rows.filter((row) => row.startsWith(`${about},Halton,`));
  expect(halton).toHaveLength(2);
  for (const row of halton) expect(row).toContain("No data");
  for (const row of rows) expect(row).toContain("Dates: 31 March 2011 to 31 March 2012. Every: Year end, 31 March.");
});

test("an address with a mistake in it says what is wrong, in the same words as the API", async ({ page, panboard }) => {
  await panboard.signIn("member@halton", `${compare}?from=2024Q1&to=2012-03-31`);
  await expect(page.getByRole("alert")).toContainText("2024Q1");
  await panboard.expectAccessible();
});

test("a breakdown shows each category, and child death figures are shown as printed with nothing worked out", async ({
  page,
  panboard,
}) => {
  await panboard.signIn(
    "business-manager@cheshire-west-and-chester",
    `${compare}?areas=cheshire-west-and-chester&from=2011-03-31&to=2011-12-31&by=category_of_abuse`,
  );
  await expect(page.getByRole("table").first()).toContainText("Emotional abuse");
  await panboard.expectAccessible();
  await page.goto(
    "/regions/cheshire/compare/indicators/child_deaths_reviewed?areas=pan-cheshire,cheshire-west-and-chester&from=2011-12&to=2013-14",
  );
  await settle(page);
  await expect(page.getByRole("table").first()).toContainText("35");
  await expect(page.getByText(/as printed/i).first()).toBeVisible();
  await expect(page.getByRole("columnheader", { name: /^Change/ })).toHaveCount(0);
  await panboard.expectAccessible();
});

test("a deep link to one day that ends no year shows its one value", async ({ page, panboard }) => {
  await panboard.signIn("member@halton", `${compare}?areas=cheshire-west-and-chester&from=2011-12-31&to=2011-12-31`);
  await expect(page.locator("#headline")).toHaveText("Cheshire West and Chester: 235 at 31 December 2011");
  await expect(page.getByRole("row", { name: /Cheshire West and Chester/ })).toContainText("235");
  await expect.poll(() => describe(page.locator("svg[role=img]"))).toContain("31 December 2011 235");
  await panboard.expectAccessible();
});

test("where no rate can be worked out the page says so and why, and draws nothing", async ({ page, panboard }) => {
  await panboard.signIn("member@halton", `${compare}?areas=cheshire-west-and-chester&by=locality&show=rate`);
  await expect(page.locator("#headline")).toHaveText("No rate can be worked out for these choices");
  await expect(
    page.getByText(/^Not available for Ellesmere Port.*No population of .* is stored/).first(),
  ).toBeVisible();
  await expect(page.getByRole("table").first()).toContainText("Not available");
  await expect(page.locator("svg[role=img]")).toHaveCount(0);
  await panboard.expectAccessible();
});

test("a rate tells what its number conflicts with, and the printed rate beside it", async ({ page, panboard }) => {
  await panboard.signIn(
    "member@halton",
    `${compare}?areas=cheshire-east,cheshire-west-and-chester&from=2011-03-31&to=2014-03-31&show=rate`,
  );
  const rows = page.getByRole("table").first().getByRole("row");
  for (const [area, rate] of [
    ["Cheshire East", "27.0"],
    ["Cheshire West and Chester", "23.0"],
  ] as const) {
    const cell = rows.filter({ hasText: area }).getByRole("cell").filter({ hasText: rate });
    await expect(cell).toContainText("Conflict");
    await expect(cell.getByRole("link")).toHaveText(rate);
  }
  const number = page.getByRole("region", { name: /number behind the rate for Cheshire East, 31 March 2014/ });
  await expect(number.getByRole("row", { name: /202.*Standing statement/ })).toBeVisible();
  await expect(number.getByRole("row", { name: /204.*Other statement/ })).toBeVisible();
  const printed = page.getByRole("region", { name: /rate for Cheshire West and Chester, 31 March 2011/ });
  await expect(printed).toContainText("The report prints 22.2. The stored number and population give 23.0.");
  const chart = page.locator("svg[role=img]");
  await expect.poll(() => describe(chart)).toContain("27.0 (conflict: number also 204)");
  await expect(chart).toContainText("Conflict: number also 204");
  await expect(chart).toContainText("Conflict: also 22.2");
  const { fileName, rows: exported } = await exportCsv(page);
  expect(fileName).toMatch(/^cp_plans-rate-.*-2011-to-2014\.csv$/);
  expect(exported.find((row) => row.includes(",Cheshire East,31 March 2014,"))).toContain("Conflict: number also 204");
  const west = exported.find((row) => row.includes(",Cheshire West and Chester,31 March 2011,"));
  expect(west).toMatch(/,23\.0,.*Conflict: also 22\.2/);
  for (const row of exported) expect(row).toContain(",no,yes,");
  await panboard.expectAccessible();
});

test("clearing every area is an error beside the boards", alsoNarrow, async ({ page, panboard }) => {
  await panboard.signIn("member@halton", `${compare}?areas=halton`);
  if (isNarrow(page)) await page.getByText("Change what is compared").click();
  await page.getByRole("checkbox", { name: "Halton", exact: true }).uncheck();
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("Choose at least one area");
  await expect(page.getByRole("group", { name: "Boards" })).toContainText("Choose at least one area");
  await page.getByRole("alert").getByRole("link").click();
  await expect(page.getByRole("checkbox").first()).toBeFocused();
  await panboard.expectAccessible();
});

test("what boards are compared with is shown without asking, and stays with the dates on another indicator", async ({
  page,
  panboard,
}) => {
  await panboard.signIn("member@cheshire-east", "/regions/cheshire/compare/indicators/cp_repeat_pct");
  for (const name of ["Cheshire East", "England", /^Cheshire East.s statistical neighbours$/])
    await expect(page.getByRole("checkbox", { name, exact: true })).toBeChecked();
  await expect(page.getByRole("row", { name: /England/ })).toContainText("14.9%");
  await expect(page.getByText(/Cheshire East against England, 14.9% in 2013-14: no number/)).toBeVisible();
  await panboard.expectAccessible();
  await page.getByRole("checkbox", { name: "Warrington", exact: true }).uncheck();
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(page).toHaveURL(/areas=/);
  const query = new URL(page.url()).searchParams;
  await page.getByRole("link", { name: "Change indicator" }).click();
  await page.getByRole("link", { name: "Children in care", exact: true }).click();
  await expect(page).toHaveURL(/compare\/indicators\/(?!cp_repeat_pct)/);
  const carried = new URL(page.url()).searchParams;
  for (const name of ["areas", "from", "to"]) expect(carried.get(name), name).toBe(query.get(name));
  await panboard.expectAccessible();
});
