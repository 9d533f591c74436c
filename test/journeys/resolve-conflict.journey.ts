import type { Page } from "@playwright/test";
import { importRows } from "./import-rows";
import { type OwnCell, ownCell } from "./own-cell";
import { alsoNarrow, expect, settle, test } from "./panboard-test";

/** An area of Halton that no other journey states anything for. */
const neighbours = "halton/statistical-neighbours";
const resolveWords = /^Resolve this conflict/;

function compareAddress({ indicator, day }: OwnCell, area: string): string {
  return `/regions/cheshire/compare/indicators/${indicator}?areas=${area}&from=${day}&to=${day}&every=all`;
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await settle(page);
}

test(
  "a board chooses which of its statements stands, undoes it, chooses again and takes it back",
  alsoNarrow,
  async ({ page, panboard }, testInfo) => {
    const cell = ownCell(testInfo);
    const { indicator, day } = cell;
    const row = (value: number, section: string): string =>
      `${neighbours},${indicator},${day},,,${value},Two answers of ${indicator} ${day},${section}`;
    await importRows(page, panboard, "halton", [row(171, "Summary"), row(177, "Plans")]);
    const compare = compareAddress(cell, neighbours);
    await open(page, compare);
    const panel = page.getByRole("region", { name: /^Conflict: two statements/ });
    const standing = panel.getByRole("row").filter({ hasText: "Standing statement" });
    await expect(standing).toContainText("171");
    await panel.getByRole("link", { name: resolveWords }).click();

    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading).toHaveText("Resolve this conflict");
    await expect(page.getByRole("main")).toContainText("It is the first that the area’s own board loaded.");
    await page.getByRole("button", { name: "Choose this statement" }).click();
    await expect(page.getByRole("alert")).toContainText("Select which statement is to stand");
    await expect(page.getByRole("alert")).toContainText("Enter why it is to stand");
    await panboard.expectAccessible();
    await page.getByRole("radio", { name: "177" }).check();
    await page.getByRole("textbox", { name: "Why?" }).fill("The audited one.");
    await page.getByRole("button", { name: "Choose this statement" }).click();
    await expect(page.getByRole("alert")).toContainText("Statement chosen");
    await expect(page).toHaveURL((url) => `${url.pathname}${url.search}` === compare);
    await expect(standing).toContainText("177");
    await expect(panel).toContainText("“The audited one.”");
    await panboard.expectAccessible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("alert")).toContainText("Undone");
    await expect(standing).toContainText("171");

    await panel.getByRole("link", { name: resolveWords }).click();
    await page.getByRole("radio", { name: "177" }).check();
    await page.getByRole("textbox", { name: "Why?" }).fill("The audited one.");
    await page.getByRole("button", { name: "Choose this statement" }).click();
    await expect(standing).toContainText("177");
    await panel.getByRole("link", { name: resolveWords }).click();
    await page.getByRole("link", { name: "Take the choice back" }).click();
    await expect(heading).toHaveText("Take the choice back");
    await panboard.expectAccessible();
    await page.getByRole("button", { name: "Take the choice back" }).click();
    await expect(page.getByRole("alert")).toContainText("Choice taken back");
    await expect(standing).toContainText("171");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(standing).toContainText("177");

    for (const other of ["business-manager@warrington", "member@halton", "region-steward@cheshire"] as const) {
      await panboard.signIn(other, compare);
      await expect(panel).toBeVisible();
      await expect(page.getByRole("link", { name: resolveWords })).toHaveCount(0);
    }
  },
);

test("the region's steward chooses what stands for an area that no board owns, and no board may", async ({
  page,
  panboard,
}, testInfo) => {
  const cell = ownCell(testInfo);
  const { indicator, day } = cell;
  const source = `Shared answers of ${indicator} ${day}`;
  const row = (value: number, section: string): string =>
    `north-west,${indicator},${day},,,${value},${source},${section}`;
  await importRows(page, panboard, "halton", [row(271, "Summary"), row(277, "Plans")]);
  const compare = compareAddress(cell, "north-west");
  const link = page.getByRole("link", { name: /^(Choose|Change) what stands/ });
  await open(page, compare);
  await expect(page.getByRole("main")).toContainText("271");
  await expect(link).toHaveCount(0);
  await panboard.signIn("region-steward@cheshire", compare);
  await link.click();
  await expect(page.getByRole("main")).toContainText("Nobody has chosen a statement yet.");
  await page.getByRole("radio", { name: "277" }).check();
  await page.getByRole("textbox", { name: "Why?" }).fill("As the department prints it.");
  await panboard.expectAccessible();
  await page.getByRole("button", { name: "Choose this statement" }).click();
  await expect(page.getByRole("alert")).toContainText("Statement chosen");
  await expect(page.getByRole("table").first()).toContainText("277");
  await expect(page.getByRole("main")).toContainText("Chosen by the region steward");
  await page.getByRole("link", { name: /^(Change what stands|Resolve this conflict)/ }).click();
  await page.getByRole("link", { name: "Take the choice back" }).click();
  await expect(page.getByRole("main")).toContainText("none of the statements stands");
  await page.getByRole("button", { name: "Take the choice back" }).click();
  await expect(page.getByRole("alert")).toContainText("Choice taken back");
  await expect(page.getByRole("table").first()).not.toContainText("277");
});

test("an address that names no figure, or another's, says what is wrong with it", async ({ page, panboard }) => {
  const resolve = "/boards/halton/conflicts/resolve";
  await panboard.signIn("business-manager@halton", resolve);
  const problem = page.getByRole("alert");
  for (const name of ["an indicator", "an area", "a period"])
    await expect(problem).toContainText(`The address must name ${name}`);
  await panboard.expectAccessible();
  await open(page, `${resolve}?indicator=nothing&area=nowhere&period=2014Q9`);
  await expect(problem).toContainText("“nothing” is not an indicator of the catalogue");
  await expect(problem).toContainText("“nowhere” is not an area of");
  await expect(problem).toContainText("2014Q9");
  await open(page, `${resolve}?indicator=cp_plans&area=warrington&period=2014-03-31&breakdown=x&category=y`);
  await expect(problem).toContainText("What stands for Warrington is for Warrington to choose");
  await expect(problem).toContainText("has no breakdown “x”");
  await open(page, `${resolve}?indicator=cp_plans&area=england&period=2014-03-31`);
  await expect(problem).toContainText("is for the region’s steward to choose");
});

test("a figure on which all agree, or that nobody states, has nothing to resolve", async ({ page, panboard }) => {
  const resolve = "/boards/warrington/conflicts/resolve?indicator=cp_plans&area=warrington";
  await panboard.signIn("quality-officer@warrington", `${resolve}&period=2012-03-31`);
  const main = page.getByRole("main");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no conflict");
  await expect(main).toContainText("170");
  await panboard.expectAccessible();
  await open(page, `${resolve}&period=1900-03-31`);
  await expect(main).toContainText("Nothing is published for this figure");
});
