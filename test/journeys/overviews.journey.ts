import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { alsoNarrow, expect, settle, test } from "./panboard-test";

const board = "/boards/cheshire-east";
const manager = "business-manager@cheshire-east";

/** The operations that the page asks of the API from here on. */
function watchOperations(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (!request.url().endsWith("/graphql")) return;
    const { query } = request.postDataJSON() as { query: string };
    asked.push(/^query (\w+)/.exec(query)?.[1] ?? query);
  });
  return asked;
}

/** The text of the file that a page's export hands over. */
async function exportCsv(page: Page): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export CSV" }).click();
  const file = await downloading;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

test(
  "a board's list says of each indicator its latest value, how it moved and how it stands, and leads to its page",
  alsoNarrow,
  async ({ page, panboard }) => {
    await panboard.signIn(manager, `${board}/indicators?search=protection+plan`);
    const row = (name: string) =>
      page.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });
    const plans = row("Children with a child protection plan");
    for (const words of ["202", "at 31 March 2014", "Conflict", "Up 41 on 31 March 2013", "No judgement"])
      await expect(plans).toContainText(words);
    const repeated = row("Repeat child protection plans");
    for (const words of ["16%", "in 2013-14", "England 14.9%", "Not compared"])
      await expect(repeated).toContainText(words);
    await expect(row("Temporary child protection plans")).toContainText("No total published");
    await panboard.expectAccessible();
    await page.getByRole("link", { name: "Children with a child protection plan", exact: true }).click();
    await expect(page).toHaveURL(`${board}/indicators/cp_plans`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Children with a child protection plan");
    await page.getByRole("link", { name: "Indicators", exact: true }).last().click();
    await expect(page).toHaveURL(`${board}/indicators?search=protection+plan`);
  },
);

test("an indicator of a board is told in one request: its figures, what does not agree, and every statement", async ({
  page,
  panboard,
}) => {
  await panboard.signIn(manager, "/help");
  const asked = watchOperations(page);
  await page.goto(`${board}/indicators/cp_plans`);
  await settle(page);
  expect(asked.filter((name) => !["Viewer", "BoardArrangement"].includes(name))).toEqual(["BoardIndicator"]);
  await expect(page.getByText("Children who are the subject of a child protection plan on the date.")).toBeVisible();
  await expect(page.locator("svg[role=img]")).toHaveAccessibleName(/31 March 2014 202 \(conflict: also 204\)/);
  const figures = page.getByRole("table", { name: "Children with a child protection plan, number" });
  await expect(figures.getByRole("row", { name: /^31 March 2014/ })).toContainText("Up 41");
  await expect(figures.getByRole("row", { name: /^31 March 2013/ })).toContainText("161");
  const sources = page.getByRole("table", { name: "Sources" });
  await expect(sources.getByRole("row").filter({ hasText: "204" })).toContainText(
    /Cheshire East.*Annual Report 2013-14, Children with a Child Protection Plan.*Other statement/,
  );
  await figures.getByRole("link", { name: "202" }).click();
  const panel = page.getByRole("region", { name: /^Conflict: two statements for Cheshire East/ });
  await expect(panel).toBeFocused();
  await expect(panel.getByRole("link", { name: /^Resolve this conflict/ })).toHaveAttribute(
    "href",
    /conflicts\/resolve\?indicator=cp_plans&area=cheshire-east&period=2014-03-31$/,
  );
  const { name, text } = await exportCsv(page);
  expect(name).toBe("cp_plans-cheshire-east-2012-to-2014.csv");
  expect(text).toContain("The Child's Journey");
});

test(
  "what is shown of an indicator stands in the address: rates with their interval and verdicts, and categories",
  alsoNarrow,
  async ({ page, panboard }) => {
    const address = "/boards/cheshire-west-and-chester/indicators/cp_plans";
    await panboard.signIn("member@warrington", address);
    await page.getByRole("link", { name: "Rate per 10,000 children" }).click();
    await expect(page).toHaveURL(`${address}?show=rate`);
    const rates = page.getByRole("table", { name: /rate per 10,000 children$/ });
    const row = rates.getByRole("row").filter({ hasText: "31 March 2011" });
    for (const words of ["19.5 to 26.9", "England 38.7", "Lower"]) await expect(row).toContainText(words);
    await expect(page.getByText(/Against England, 38.7 at 31 March 2011, .* is lower/)).toBeVisible();
    await panboard.expectAccessible();
    await page.getByRole("link", { name: "None: totals" }).click();
    await page.getByRole("link", { name: "Compare with other areas" }).click();
    await expect(page).toHaveURL(
      /compare\/indicators\/cp_plans\?areas=cheshire-west-and-chester,.*england.*&show=rate$/,
    );
    const compared = page.getByRole("table").first();
    await expect(compared).toContainText("England");
    await expect(compared).not.toContainText("Warrington");
  },
);

test("an indicator says what there is not: no such one, nothing of this board, no such breakdown", async ({
  page,
  panboard,
}) => {
  await panboard.signIn("member@halton", "/boards/halton/indicators/cp_plans");
  await expect(page.getByRole("heading", { name: "Nothing published yet" })).toBeVisible();
  await expect(page.getByText("No total has been published for Halton.")).toBeVisible();
  await panboard.expectAccessible();
  await page.goto("/boards/halton/indicators/cp_plans?by=weather&show=colour");
  await settle(page);
  await expect(page.getByRole("alert")).toContainText("“colour” is not a measure");
  await expect(page.getByRole("alert")).toContainText("has no breakdown “weather”");
  await panboard.expectAccessible();
  await page.goto("/boards/halton/indicators/nothing");
  await settle(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
});

test(
  "the boards of a region stand side by side over its indicators, in one request, by theme",
  alsoNarrow,
  async ({ page, panboard }) => {
    await panboard.signIn("regional-analyst@cheshire", "/regions/cheshire");
    await expect(page.getByRole("listitem").filter({ hasText: "Indicators published by Cheshire East" })).toContainText(
      /44 indicators, \d+ statements$/,
    );
    const asked = watchOperations(page);
    await page.getByRole("main").getByRole("button", { name: "Areas by indicators" }).click();
    await expect(page).toHaveURL("/regions/cheshire/overview");
    const table = page.getByRole("table", { name: "Indicators by area" });
    const plans = table.getByRole("row").filter({ hasText: "Children with a child protection plan" }).first();
    await expect(plans).toContainText("31 March 2014");
    await expect(plans.getByRole("cell")).toContainText(["202", "No data", "No data", "No data", "No data"]);
    const repeated = table.getByRole("row").filter({ hasText: "Repeat child protection plans" });
    await expect(repeated.getByRole("cell").first()).toContainText("16%");
    await expect(repeated.getByRole("cell").first()).toContainText("Not compared");
    await expect(repeated.getByRole("cell").last()).toContainText("14.9%");
    expect(asked).toEqual(["RegionOverview"]);
    await page.goto("/regions/cheshire/overview?theme=the-agency-around-the-team");
    await settle(page);
    await expect(table).toContainText("Assessments within 45 working days");
    await expect(table).not.toContainText("Children with a child protection plan");
    await panboard.expectAccessible();
    const { text } = await exportCsv(page);
    expect(text).toContain("Assessments within 45 working days,assessments_45_days_pct,31 March 2014,Cheshire East,");
  },
);

test("another region's overview is not found, as one that does not exist", async ({ page, panboard }) => {
  await panboard.signIn("member@warrington", "/regions/exampleshire/overview");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
});
