import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parsePeriod } from "@panboard/shared";
import { createPanboardClient, type PanboardClient } from "@panboard/shared/client";
import { parseFigures } from "../../packages/api/src/features/statements/reading/parse-figures";
import { usePanboard } from "../../packages/api/src/testing/use-panboard";
import { IndicatorsDocument } from "../../packages/web/src/features/catalogue/generated/indicators";
import { comparisonCsv } from "../../packages/web/src/features/comparison/comparison-csv";
import { type ComparisonChoice, comparisonInput } from "../../packages/web/src/features/comparison/comparison-state";
import { CompareIndicatorDocument } from "../../packages/web/src/features/comparison/generated/compare-indicator";
import { IndicatorDocument } from "../../packages/web/src/features/comparison/generated/indicator";
import { ImportIndicatorValuesDocument } from "../../packages/web/src/features/imports/generated/import-indicator-values";
import { ViewerDocument } from "../../packages/web/src/kit/viewer/generated/viewer";

const panboard = usePanboard();
const boards = ["cheshire-east", "cheshire-west-and-chester", "halton", "warrington"];
const header = "board,area,indicator,period,breakdown,category,value,source,section,note";

function clientOf(board: string): PanboardClient {
  const getToken = (): Promise<string> => panboard.token(`business-manager@${board}`);
  return createPanboardClient({ url: `${panboard.url}/graphql`, getToken });
}

async function importCsv(board: string, csv: string) {
  const input = { body: board, fileName: "export.csv", csv, preview: false, acceptDoubts: true };
  const { importIndicatorValues } = await clientOf(board).request(ImportIndicatorValuesDocument, { input });
  const { imported, userErrors } = importIndicatorValues ?? {};
  expect(userErrors).toEqual([]);
  if (!imported) throw new Error("The import answered nothing.");
  return imported;
}

/** What the page exports of an indicator, over all that is published of it and every area that has any of it. */
async function exportCsv(
  code: string,
  by: string | undefined,
  show: ComparisonChoice["show"] = "number",
): Promise<string> {
  const client = clientOf("warrington");
  const { indicator } = await client.request(IndicatorDocument, { code, region: "cheshire" });
  const { viewer } = await client.request(ViewerDocument, {});
  const region = viewer.regions.find(({ slug }) => slug === "cheshire");
  if (!indicator || !region) throw new Error(`There is no ${code}.`);
  const periods = indicator.publishedPeriods;
  const starts = periods.map(({ start }) => start).sort();
  const ends = periods.map(({ end }) => end).sort();
  const csvs: string[] = [];
  // Of a flow one length at a time, as the page shows it.
  const kinds = indicator.kind === "SNAPSHOT" ? ["all"] : new Set(periods.map(({ label }) => everyOf(label)));
  for (const every of kinds) {
    const choice: ComparisonChoice = {
      areas: indicator.publishedAreas.map(({ slug }) => slug),
      from: starts[0] ?? "",
      to: ends.at(-1) ?? "",
      show,
      every: every as ComparisonChoice["every"],
      by,
      category: undefined,
    };
    const input = comparisonInput(choice, code, "cheshire");
    const { compareIndicator } = await client.request(CompareIndicatorDocument, { input });
    const as = { choice, indicator, region: { ...region, boards: [] }, madeOn: "3 March 2015" };
    csvs.push(comparisonCsv(compareIndicator, as));
  }
  const [first = "", ...others] = csvs;
  return [first, ...others.map((csv) => csv.slice(csv.indexOf("\r\n") + 2))].join("");
}

function everyOf(label: string): string {
  const every = { FINANCIAL_YEAR: "year", HALF: "half", QUARTER: "quarter", MONTH: "month", DATE: "all" } as const;
  return every[parsePeriod(label).kind];
}

/** The header, the rows of one board as a filter of a spreadsheet leaves them, and the rows that are none to import. */
function rowsOf(csv: string, board: string): string {
  const isKept = (line: string): boolean => line.includes(`,As stated,${board},`) || line.includes(",As stated,,");
  return csv
    .split("\r\n")
    .filter((line, index) => index === 0 || isKept(line))
    .join("\r\n");
}

/** Every indicator of which something is published, with its totals or one of its breakdowns. */
async function listPublished(): Promise<{ code: string; by: string | undefined }[]> {
  const client = clientOf("warrington");
  const published: { code: string; by: string | undefined }[] = [];
  const { indicators } = await client.request(IndicatorsDocument, { region: "cheshire", published: true, first: 200 });
  expect(indicators.pageInfo.hasNextPage).toBe(false);
  for (const { code } of indicators.nodes) {
    const { indicator } = await client.request(IndicatorDocument, { code, region: "cheshire" });
    if (indicator?.publishedTotals) published.push({ code, by: undefined });
    for (const breakdown of indicator?.publishedBreakdowns ?? []) published.push({ code, by: breakdown.code });
  }
  return published;
}

test("everything published is exported with every statement, and imported again with nothing to add, change, refuse or ask about", async () => {
  let unchanged = 0;
  for (const { code, by } of await listPublished()) {
    const csv = await exportCsv(code, by);
    for (const board of boards) {
      const own = rowsOf(csv, board);
      if (!own.includes(`,As stated,${board},`)) continue;
      const result = await importCsv(board, own);
      expect({ code, by, board, ...result }).toMatchObject({
        added: 0,
        revised: 0,
        faults: [],
        doubts: [],
        faultCount: 0,
      });
      unchanged += result.unchanged;
    }
  }
  const shipped = readFileSync(join(__dirname, "../../packages/api/data/published/indicator_values.csv"), "utf8");
  expect(unchanged).toBe(parseFigures(shipped).rows.length);
});

test("symbols, notes of several lines and conflicts come back as they are stated", async () => {
  const row = (period: string, value: string, section: string, note = ""): string =>
    `warrington,warrington,caf_open,${period},,,${value},"Annual Report, ""final""",${section},${note}`;
  const rows = [
    row("2001-03-31", "z", "Table 1"),
    row("2002-03-31", "x", "Table 1"),
    row("2003-03-31", "c", "Table 1", '"Withheld, as told.\nSee page 4; “children”."'),
    row("2004-03-31", "low", "Table 1"),
    row("2005-03-31", "awaited", "Table 1"),
    row("2006-07", "0", "Table 1"),
    row("2006-03-31", "12", "Table 1"),
    row("2006-03-31", "14", "Table 2"),
    row("2005-06 Q4", "12", "Table 3"),
  ];
  await expect(importCsv("warrington", [header, ...rows].join("\n"))).resolves.toMatchObject({ added: 9, faults: [] });
  const csv = await exportCsv("caf_open", undefined);
  for (const cell of [",z,", ",x,", ",c,", ",low,", ",awaited,", ",14,", "in 2005-06 Q4"]) expect(csv).toContain(cell);
  // The note goes over two lines, so that the file is given whole: what other boards state is refused by its line.
  const result = await importCsv("warrington", csv);
  expect(result.unchanged).toBeGreaterThanOrEqual(9);
  expect(result).toMatchObject({ added: 0, revised: 0, doubts: [] });
  for (const fault of result.faults) expect(fault.message).toMatch(/may hold rows of warrington alone/);
});

test("the report on a checked file can be mended and imported", async () => {
  const row = (value: string): string =>
    `warrington,warrington,caf_open,2009-03-31,,,${value},Report on Families,Table 9,`;
  const input = { body: "warrington", fileName: "f.csv", csv: `${header}\n${row("many")}`, withReport: true };
  const { importIndicatorValues } = await clientOf("warrington").request(ImportIndicatorValuesDocument, { input });
  const report = importIndicatorValues?.imported?.report ?? "";
  expect(report).toContain("Refused");
  await expect(importCsv("warrington", report.replaceAll(",many,", ",11,"))).resolves.toMatchObject({
    added: 1,
    faults: [],
  });
});

test("rates that were worked out are not imported, and the file says why", async () => {
  const { faults, added } = await importCsv("warrington", await exportCsv("cp_plans", undefined, "rate"));
  expect({ faults, added }).toMatchObject({
    added: 0,
    faults: [{ line: 1, message: expect.stringContaining("What Panboard worked out is not imported") as string }],
  });
});

test("another board’s rows of an export are refused in a plain sentence", async () => {
  const { faults, faultCount } = await importCsv("halton", await exportCsv("cp_plans", undefined));
  expect(faultCount).toBeGreaterThan(0);
  for (const fault of faults) {
    expect(fault).toMatchObject({
      column: "board",
      message: expect.stringMatching(/may hold rows of halton alone/) as string,
    });
  }
});
