import { usePanboard } from "../../packages/api/src/testing/use-panboard";

const panboard = usePanboard();
const manager = "business-manager@cheshire-east";

test("answers verdicts, conflicts and reasons beside the rates of a board", async () => {
  const { data, errors } = await panboard.graph(
    manager,
    `query ($input: CompareIndicatorInput!) { compareIndicator(input: $input) { series { area { slug }
       points { value reason rank verdicts { benchmark { slug } value verdict reason }
         conflicts { kind workedOut statements { value standing body { slug } } } } } } }`,
    {
      input: {
        code: "cp_plans",
        areas: [
          "cheshire-west-and-chester",
          "warrington",
          "england",
          "cheshire-west-and-chester/statistical-neighbours",
          "cheshire-east/statistical-neighbours",
        ],
        from: "2011-03-31",
        to: "2011-03-31",
        measure: "RATE",
      },
    },
  );
  expect(errors).toBeUndefined();
  const west = { slug: "cheshire-west-and-chester" };
  expect(data).toMatchObject({
    compareIndicator: {
      series: [
        {
          area: west,
          points: [
            {
              value: "23.0",
              reason: null,
              verdicts: [
                { benchmark: { slug: "england" }, value: "38.7", verdict: "LOWER", reason: null },
                {
                  benchmark: { slug: "cheshire-west-and-chester/statistical-neighbours" },
                  value: "31.6",
                  verdict: "LOWER",
                },
              ],
              conflicts: [
                { kind: "PARTS", workedOut: "23.0", statements: [{ value: "22.2", standing: false, body: west }] },
              ],
            },
          ],
        },
        {
          points: [
            {
              value: null,
              reason: "No population of the area is stored for the date or up to two years before it.",
              verdicts: [],
              conflicts: [],
            },
          ],
        },
        { points: [{ value: "38.7", verdicts: [] }] },
        { points: [{ value: "31.6" }] },
        { points: [{ value: null }] },
      ],
    },
  });
});

test("answers the contract of compareIndicator over HTTP", async () => {
  const { data, errors } = await panboard.graph(
    manager,
    `query ($input: CompareIndicatorInput!) { compareIndicator(input: $input) {
       indicator { code title unit kind polarity } periods { label start end }
       series { area { slug name onsCode } category points { period { label start end } value valueKind numerator denominator
         denominatorDate lower upper change rank source section note statements { value source section note standing body { slug } } } } } }`,
    { input: { code: "cp_plans", from: "2012-03-31", to: "2012-03-31" } },
  );
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    compareIndicator: {
      indicator: {
        code: "cp_plans",
        title: "Children with a child protection plan",
        unit: "COUNT",
        kind: "SNAPSHOT",
        polarity: "NO_JUDGEMENT",
      },
      periods: [{ label: "2012-03-31", start: "2012-03-31", end: "2012-03-31" }],
      series: [
        {
          area: { slug: "cheshire-east", onsCode: "E06000049" },
          category: null,
          points: [{ value: "207", statements: [{ body: { slug: "cheshire-east" } }] }],
        },
        {
          area: { slug: "cheshire-west-and-chester" },
          points: [{ value: null, valueKind: "NO_DATA", source: null, statements: [] }],
        },
        { area: { slug: "halton" }, points: [{ valueKind: "NO_DATA" }] },
        { area: { slug: "warrington" }, points: [{ value: "170" }] },
      ],
    },
  });
});

interface Comparison {
  readonly series: readonly { readonly points: readonly Readonly<Record<string, unknown>>[] }[];
}

test("each field of a point says alone what it says beside all others", async () => {
  const { data: types } = await panboard.graph(manager, `{ __type(name: "ComparisonPoint") { fields { name } } }`);
  const names = (types as { __type: { fields: { name: string }[] } }).__type.fields.map(({ name }) => name);
  const statement = "{ value standing source section note body { slug } }";
  const below: Readonly<Record<string, string>> = {
    period: "{ label }",
    verdicts: "{ value verdict }",
    statements: statement,
    conflicts: `{ kind statements ${statement} }`,
  };
  const ask = async (fields: readonly string[]) => {
    const points = `points { ${fields.map((name) => `${name} ${below[name] ?? ""}`).join(" ")} }`;
    const { data, errors } = await panboard.graph(
      manager,
      `{ region(slug: "cheshire") { indicatorOverview(first: 50) { series { ${points} } } }
         compareIndicator(input: { code: "cp_plans", from: "2008-04-01", to: "2024-03-31", measure: RATE, periodKind: FINANCIAL_YEAR }) { series { ${points} } } }`,
    );
    expect(errors).toBeUndefined();
    const { region, compareIndicator } = data as {
      region: { indicatorOverview: Comparison[] };
      compareIndicator: Comparison;
    };
    return [...region.indicatorOverview, compareIndicator].flatMap(({ series }) =>
      series.flatMap(({ points: all }) => all),
    );
  };
  const together = await ask(names);
  const silent: string[] = [];
  for (const name of names) {
    const told = together.map((point) => point[name]);
    expect((await ask([name])).map((point) => point[name])).toEqual(told);
    if (told.every((value) => value === null || JSON.stringify(value) === "[]")) silent.push(name);
  }
  // No two boards of Cheshire have published the parts of what has a good direction.
  expect(silent).toEqual(["rank"]);
});
