import { readFileSync } from "node:fs";
import { join } from "node:path";
import { usePanboard } from "../../testing/use-panboard";

const panboard = usePanboard();
const document = readFileSync(
  join(__dirname, "../../../../shared/src/client/documents/import-indicator-values.graphql"),
  "utf8",
);
const header = "board;area;indicator;period;breakdown;category;value;source;section";
const line = (day: string, value: string): string =>
  `halton;halton;cp_plans;${day};;;${value};Annual Report 2014-15;Plans`;

test("answers the client's document with what is stored, doubtful and refused", async () => {
  const send = async (lines: readonly string[], options: object = {}): Promise<unknown> => {
    const input = { body: "halton", fileName: "figures.csv", csv: [header, ...lines].join("\n"), ...options };
    const { data, errors } = await panboard.graph("business-manager@halton", document, { input });
    expect(errors).toBeUndefined();
    return (data as { importIndicatorValues: { imported: unknown } }).importIndicatorValues.imported;
  };
  const file = [line("2014-03-31", "100"), line("2015-03-31", "900")];
  const printed = { source: "Annual Report 2014-15", section: "Plans" };
  const total = { breakdown: null, category: null };
  const row = { area: "halton", indicator: "cp_plans", ...total, ...printed, previousValue: null };
  expect(await send(file, { preview: false })).toEqual({
    committed: false,
    added: 2,
    revised: 0,
    unchanged: 0,
    faults: [],
    faultCount: 0,
    doubts: [{ line: 3, column: "value", message: "900 is more than five times 100, the value for 31 March 2014." }],
    doubtCount: 1,
    notes: ["The columns are separated by semicolons."],
    rows: [
      { ...row, line: 2, status: "ADDED", period: "2014-03-31", value: "100", message: null },
      {
        ...row,
        line: 3,
        status: "DOUBTFUL",
        period: "2015-03-31",
        value: "900",
        message: "900 is more than five times 100, the value for 31 March 2014.",
      },
    ],
    report: null,
  });
  expect(await send(file, { preview: false, acceptDoubts: true })).toMatchObject({ committed: true, added: 2 });
  expect(await send([line("2015-03-31", "9,5")], { withReport: true })).toMatchObject({
    committed: false,
    rows: [{ line: 2, status: "REFUSED", value: "9,5" }],
    report: expect.stringContaining("has a decimal comma"),
  });
});

test("refuses a period that is still to come on the day that it is", async () => {
  const csv = `${header}\n${line("2099-03-31", "100")}`;
  const input = { body: "halton", fileName: "figures.csv", csv };
  const { data } = await panboard.graph("business-manager@halton", document, { input });
  expect(data).toMatchObject({
    importIndicatorValues: { imported: { committed: false, faults: [{ line: 2, column: "period" }] } },
  });
});
