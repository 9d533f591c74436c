import type { Locator, Page, Request } from "@playwright/test";
import { readFileSync } from "node:fs";
import { checkFile, importAddress as address, importColumns as columns, importHeader as header } from "./import-form";
import { ownCell } from "./own-cell";
import { alsoNarrow, expect, settle, test } from "./panboard-test";

const neighbours = "warrington/statistical-neighbours";

/** Keeps what pressing the button downloads. */
async function download(page: Page, name: string): Promise<{ fileName: string; text: string }> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name }).click();
  const file = await downloading;
  return { fileName: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

function tableOf(page: Page, name: string): Locator {
  return page.getByRole("table", { name: new RegExp(`^${name}`) });
}

test(
  "figures are imported after a preview that names every faulty line",
  alsoNarrow,
  async ({ page, panboard }, testInfo) => {
    const { indicator, day } = ownCell(testInfo);
    const line = (value: string): string => `warrington,warrington,${indicator},${day},,,${value},Annual Report,Plans`;
    await panboard.signIn("business-manager@warrington", address);
    const text = page.getByRole("textbox", { name: /paste/i });
    await text.fill(`${header}\n${line("many")}\nhalton,halton,${indicator},${day},,,1,Annual Report,Plans\n`);
    await page.getByRole("button", { name: "Check the file" }).click();
    await expect(page.getByText(/"many" is no number/).first()).toBeVisible();
    await expect(page.getByText(/may hold rows of warrington alone/).first()).toBeVisible();
    await panboard.expectAccessible();

    await page.getByRole("button", { name: "Choose another file" }).click();
    await expect(text).toHaveValue(/many/);
    await text.fill(`${header}\n${line("181")}\n`);
    await page.getByRole("button", { name: "Check the file" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await page.getByRole("button", { name: "Import 1 value" }).click();
    await expect(page.locator(".govuk-panel")).toBeVisible();
    await panboard.expectAccessible();
    await page.goto(
      `/regions/cheshire/compare/indicators/${indicator}?areas=warrington&from=${day}&to=${day}&every=all`,
    );
    await settle(page);
    await expect(page.getByRole("table").first()).toContainText("181");
  },
);

test(
  "a file is read however it was written, shown row by row, and imported once what is doubtful has been checked",
  alsoNarrow,
  async ({ page, panboard }, testInfo) => {
    const { indicator, day } = ownCell(testInfo);
    const source = `Café report of ${indicator} ${day}`;
    const row = (area: string, value: string, spelling = source): string =>
      ["warrington", area, indicator, day, "", "", value, spelling, "Plans – children"].join(";");
    const write = (...rows: string[]): Buffer =>
      Buffer.from(`${[columns.join(";"), ...rows].join("\r\n")}\r\n`.replaceAll("–", "\u0096"), "latin1");
    const isCommit = (request: Request): boolean => (request.postData() ?? "").includes('"preview":false');
    let commits = 0;
    page.on("request", (request) => (commits += isCommit(request) ? 1 : 0));

    await panboard.signIn("business-manager@warrington", address);
    await checkFile(page, "first.csv", write(row(neighbours, "180"), row("north-west", "190")));
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await expect(page.getByText("Read as Windows-1252, because it is not UTF-8.")).toBeVisible();
    await expect(page.getByText("The columns are separated by semicolons.")).toBeVisible();
    await expect(tableOf(page, "Added")).toContainText("2 rows");
    await expect(tableOf(page, "Changed")).toHaveCount(0);
    await page.getByRole("button", { name: "Import 2 values" }).dblclick();
    await expect(page.locator(".govuk-panel")).toContainText("first.csv");
    expect(commits).toBe(1);

    await page.getByRole("button", { name: "Import another file" }).click();
    const misspelt = source.replace("report", "rapport");
    const rows = [row(neighbours, "185"), row("north-west", "190"), row("pan-cheshire", "195")];
    rows.push(row("pan-cheshire", "199", misspelt));
    await checkFile(page, "second.csv", write(...rows, row("halton", "2")));
    await expect(page.getByRole("alert")).toContainText('"halton" is the area of another board');
    await expect(tableOf(page, "Refused")).toContainText("area");
    await expect(tableOf(page, "Added")).toContainText("195");
    await expect(tableOf(page, "Changed")).toContainText("180");
    await expect(tableOf(page, "Doubtful")).toContainText("Is it another source?");
    await expect(page.getByRole("button", { name: /^Import/ })).toHaveCount(0);
    await panboard.expectAccessible();
    const { fileName, text } = await download(page, "Download all rows as CSV");
    expect(fileName).toBe("second-checked.csv");
    expect(text).toContain(source);
    for (const word of ["New", "Changed", "Doubtful", "Refused"]) expect(text).toMatch(new RegExp(`\\d,${word},`));

    await page.getByRole("button", { name: "Choose another file" }).click();
    await checkFile(page, "third.csv", write(...rows));
    await expect(page.getByRole("heading", { name: "Check 1 doubtful row" })).toBeVisible();
    await panboard.expectAccessible();
    const importing = page.getByRole("button", { name: "Import 3 values" });
    await importing.click();
    await expect(page.getByRole("alert")).toContainText("Tick that you have checked the doubtful rows");
    await panboard.expectAccessible();
    await page.getByRole("link", { name: /^Tick that you have checked/ }).click();
    await page.keyboard.press("Space");
    await expect(page.getByRole("checkbox", { name: "I have checked the doubtful rows" })).toBeChecked();
    await importing.click();
    await expect(page.locator(".govuk-panel")).toContainText("third.csv");
    await panboard.expectAccessible();
  },
);

test("a file that cannot be read as text, or is too large, is refused before it is sent", async ({
  page,
  panboard,
}) => {
  await panboard.signIn("business-manager@warrington", address);
  await checkFile(page, "figures.xlsx", Buffer.from("PK\u0003\u0004\u0000"));
  await expect(page.getByRole("alert")).toContainText("Choose a CSV file, not a spreadsheet");
  await panboard.expectAccessible();
  await checkFile(page, "figures.csv", Buffer.alloc(2_000_001, "x"));
  await expect(page.getByRole("alert")).toContainText("The file must be 2 MB or smaller");
});

test("there are a template, which lacks its value alone, and a list of the codes that the board may use", async ({
  page,
  panboard,
}) => {
  await panboard.signIn("business-manager@warrington", address);
  const codes = await download(page, "Download the list of codes");
  expect(codes.fileName).toBe("codes-warrington.csv");
  expect(codes.text).toContain("Indicator,cp_plans,Children with a child protection plan,Number,As at a date");
  expect(codes.text).toContain("Area,warrington/statistical-neighbours,");
  expect(codes.text).not.toContain("Area,halton");
  expect(codes.text).not.toContain("ellesmere_port");
  const template = await download(page, "Download a template");
  expect(template.fileName).toBe("figures-template-warrington.csv");
  await checkFile(page, template.fileName, Buffer.from(template.text));
  await expect(page.getByRole("alert")).toContainText('Line 2, value: "write a number" is no number');
});

test("figures that somebody stores meanwhile are told of where they make a row doubtful", async ({
  page,
  panboard,
}, testInfo) => {
  const { indicator, day } = ownCell(testInfo);
  const row = (report: string): string =>
    `warrington,england,${indicator},${day},,,180,${report} of ${indicator} ${day},Plans`;
  await panboard.signIn("business-manager@warrington", address);
  const text = page.getByRole("textbox", { name: /paste/i });
  await text.fill(`${header}\n${row("Meanwhile report")}\n`);
  await page.getByRole("button", { name: "Check the file" }).click();
  const importing = page.getByRole("button", { name: "Import 1 value" });
  await expect(importing).toBeVisible();

  // The other file is stored while this one is looked at: by the same request, from a source that is written otherwise.
  await page.route(
    "**/graphql",
    async (route) => {
      const body = route.request().postDataJSON() as { variables: { input: { csv: string } } };
      const { input } = body.variables;
      const csv = input.csv.replace("Meanwhile report", "Meanwhile repport");
      await route.fetch({ postData: { ...body, variables: { input: { ...input, csv } } } });
      await route.continue();
    },
    { times: 1 },
  );
  await importing.click();
  await expect(page.getByRole("alert")).toContainText("Nothing was imported");
  await expect(tableOf(page, "Doubtful")).toContainText("which is stored already");
  await expect(page.getByRole("checkbox", { name: "I have checked the doubtful rows" })).not.toBeChecked();
  await panboard.expectAccessible();
});

test("Back leads from the preview to the form with what was pasted, and from there to the page before", async ({
  page,
  panboard,
}, testInfo) => {
  const { indicator, day } = ownCell(testInfo);
  const pasted = `${header}\nwarrington,england,${indicator},${day},,,165,Back report of ${indicator} ${day},Plans`;
  await panboard.signIn("business-manager@warrington", "/boards/warrington/indicators");
  await page.getByRole("button", { name: "Import figures" }).click();
  const heading = page.getByRole("heading", { level: 1 });
  const text = page.getByRole("textbox", { name: /paste/i });
  await text.fill(pasted);
  await page.getByRole("button", { name: "Check the file" }).click();
  await expect(heading).toHaveText("Check the figures");
  await expect(heading).toBeFocused();
  await page.goBack();
  await expect(heading).toHaveText("Import figures");
  await expect(heading).toBeFocused();
  await expect(text).toHaveValue(pasted);

  await page.getByRole("button", { name: "Check the file" }).click();
  await page.getByRole("button", { name: "Import 1 value" }).click();
  await expect(heading).toHaveText("Figures imported");
  await expect(heading).toBeFocused();
  await page.goBack();
  await expect(heading).toHaveText("Import figures");
  await expect(text).toHaveValue("");
  await page.goBack();
  await expect(heading).toHaveText("Indicators");
});

test("what was exported of a comparison is imported again, and is stored already", async ({ page, panboard }) => {
  await panboard.signIn(
    "business-manager@warrington",
    "/regions/cheshire/compare/indicators/cp_plans?areas=warrington&from=2010-03-31&to=2014-03-31&every=year",
  );
  const { fileName, text } = await download(page, "Export CSV");
  expect(fileName).toMatch(/^cp_plans-warrington-20.*\.csv$/);
  await page.goto(address);
  await settle(page);
  await checkFile(page, fileName, Buffer.from(text));
  await expect(
    page.getByText("Everything in the file is stored already, so there is nothing to import."),
  ).toBeVisible();
  await expect(page.getByText(/Not read, because these columns are for people alone/)).toBeVisible();
  await panboard.expectAccessible();
});

test("somebody without the permission can't open the import", async ({ page, panboard }) => {
  await panboard.signIn("member@warrington", address);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You cannot see this page");
  await expect(
    page.getByText("It is open to the business manager and the quality officer of Warrington"),
  ).toBeVisible();
  await panboard.expectAccessible();
});
