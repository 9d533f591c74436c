import { usePanboard } from "../../packages/api/src/testing/use-panboard";

const panboard = usePanboard();
const viewers = [
  "business-manager@cheshire-west-and-chester",
  "business-manager@halton",
  "member@warrington",
  "regional-analyst@cheshire",
];
const header = "board,area,indicator,period,breakdown,category,value,source,section";

/** What the import answers to rows of Cheshire West and Chester's file, which it stores if it can. */
async function importRows(...rows: string[]): Promise<{ committed: boolean; faults: { message: string }[] }> {
  const csv = [header, ...rows.map((row) => `cheshire-west-and-chester,${row}`)].join("\n");
  const input = { body: "cheshire-west-and-chester", fileName: "f.csv", csv, preview: false, acceptDoubts: true };
  const { data, errors } = await panboard.graph(
    viewers[0],
    `mutation ($input: ImportIndicatorValuesInput!) {
       importIndicatorValues(input: $input) { imported { committed faults { column message } } } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return (data as { importIndicatorValues: { imported: { committed: boolean; faults: { message: string }[] } } })
    .importIndicatorValues.imported;
}

interface Point {
  readonly value: string | null;
  readonly verdicts: unknown[];
  readonly statements: { value: string; standing: boolean }[];
}

/** The rates of England and of Cheshire West on the day for which England's was shipped, the same for every viewer. */
async function readRates(): Promise<Point[]> {
  const areas = ["england", "cheshire-west-and-chester"];
  const input = { code: "cp_plans", areas, from: "2011-03-31", to: "2011-03-31", measure: "RATE" };
  const answers = await Promise.all(
    viewers.map((viewer) =>
      panboard.graph(
        viewer,
        `query ($input: CompareIndicatorInput!) { compareIndicator(input: $input) { series { points {
           value verdicts { verdict value } statements { value standing body { slug } } } } } }`,
        { input },
      ),
    ),
  );
  for (const { data, errors } of answers) expect({ data, errors }).toEqual({ data: answers[0]?.data });
  const { compareIndicator } = answers[0]?.data as { compareIndicator: { series: { points: Point[] }[] } };
  return compareIndicator.series.flatMap(({ points }) => points);
}

test("a board's file about England, a revision of what was shipped included, moves nobody's value or verdict", async () => {
  const shipped = "CWAC LSCB Annual Report 2011-12,Strategic Priority 1";
  const cell = "england,cp_plans_rate_per_10000,2011-03-31,,";
  const [england, west] = await readRates();
  expect(england).toMatchObject({ value: "38.7" });
  expect(west).toMatchObject({ value: "23.0", verdicts: [{ verdict: "LOWER", value: "38.7" }] });
  expect(await importRows(`${cell},7,${shipped}`, `${cell},99,Another report,Summary`)).toMatchObject({
    committed: true,
  });
  const [englandAfter, westAfter] = await readRates();
  expect(westAfter).toEqual(west);
  expect(englandAfter).toMatchObject({ value: "38.7", verdicts: [] });
  expect(englandAfter?.statements.map(({ value, standing }) => [value, standing])).toEqual([
    ["38.7", true],
    ["7", false],
    ["99", false],
  ]);
});

test("a board states nothing about another board's area, and another region's is refused as one that does not exist", async () => {
  const about = (area: string): string => `${area},cp_plans,2014-03-31,,,7,Annual Report,Plans`;
  const refused = await importRows(...["halton", "halton/statistical-neighbours"].map(about));
  expect(refused).toMatchObject({ committed: false, faults: [{ column: "area" }, { column: "area" }] });
  const [foreign, nowhere] = [await importRows(about("example-east")), await importRows(about("nowhere"))];
  expect(foreign.faults[0]?.message.replace("example-east", "nowhere")).toBe(nowhere.faults[0]?.message);
});
