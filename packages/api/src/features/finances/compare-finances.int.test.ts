import { listStatements } from "../../testing/list-statements";
import { givenBoard } from "../bodies/given-board";
import { givenContribution } from "../contributions/given-contribution";
import { givenBudget, yearFrom } from "../money/given-budget";
import { usePanboard } from "../../testing/use-panboard";

const panboard = usePanboard();
const analyst = "regional-analyst@cheshire";

interface Part {
  readonly body: { readonly slug: string };
  readonly years: readonly { readonly year: string; readonly amount: string | null; readonly share: string | null }[];
}
interface Compared {
  readonly years: readonly string[];
  readonly boards: readonly { readonly body: { readonly slug: string }; readonly years: readonly object[] }[];
  readonly agencies: readonly {
    readonly agency: { readonly slug: string } | null;
    readonly payerGroup: string | null;
    readonly payer: string | null;
    readonly boards: readonly Part[];
    readonly totals: readonly object[];
  }[];
  readonly categories: readonly { readonly category: string; readonly boards: readonly Part[] }[];
}

const ask = (subject: string, input: object) =>
  panboard.graph(
    subject,
    `query ($input: CompareFinancesInput!) { compareFinances(input: $input) { years
       boards { body { slug } years { year publication { publishedAt status } contributions income expenditure balance closingReserve
         perThousandChildren { population populationDate contributions expenditure } } }
       agencies { agency { slug } payerGroup payer boards { body { slug } years { year amount share } } totals { year amount } }
       categories { category boards { body { slug } years { year amount share } } } } }`,
    { input: { region: "cheshire", ...input } },
  );

async function compare(subject: string, input: object = {}): Promise<Compared> {
  const { data, errors } = await ask(subject, input);
  expect(errors).toBeUndefined();
  return (data as { compareFinances: Compared }).compareFinances;
}

const flat = (parts: readonly Part[] = []): unknown[] =>
  parts.flatMap(({ body, years }) => years.map(({ year, amount, share }) => [body.slug, year, amount, share]));

test("puts what Cheshire's boards have published side by side, and leaves open what no report states", async () => {
  const { years, boards, agencies, categories } = await compare(analyst);
  expect(years).toEqual(["2011-12", "2012-13", "2013-14", "2014-15"]);
  expect(boards.map(({ body }) => body.slug)).toEqual([
    "cheshire-east",
    "cheshire-west-and-chester",
    "halton",
    "warrington",
  ]);
  const none = { publication: null, contributions: null, income: null, expenditure: null, balance: null };
  const nothing = { ...none, closingReserve: null, perThousandChildren: null };
  expect(boards[2]?.years).toEqual(years.map((year) => ({ year, ...nothing })));
  expect(boards[0]?.years.slice(1)).toMatchObject([
    { year: "2012-13", ...nothing },
    {
      ...{ year: "2013-14", publication: { status: "CLOSED" }, contributions: "215899.00", income: null },
      ...{ expenditure: "226906.00", balance: "-11007.00", closingReserve: "169684.00" },
      perThousandChildren: {
        ...{ population: "74900", populationDate: "2014-03-31", contributions: "2882.50", expenditure: "3029.45" },
      },
    },
    {
      ...{ year: "2014-15", publication: { status: "OPEN" }, contributions: "198069.00", expenditure: null },
      perThousandChildren: { populationDate: "2014-03-31", contributions: "2644.45", expenditure: null },
    },
  ]);
  expect(boards[3]?.years[0]).toMatchObject({ contributions: "228222.40", perThousandChildren: null });

  const police = agencies.find(({ agency }) => agency?.slug === "cheshire-police");
  expect(flat(police?.boards)).toEqual([
    ["cheshire-east", "2013-14", "22000.00", "10.2"],
    ["cheshire-east", "2014-15", "20000.00", "10.1"],
    ["warrington", "2011-12", "25000.00", "11.0"],
    ["warrington", "2012-13", "25000.00", "11.0"],
  ]);
  expect(police?.totals).toEqual([
    { year: "2011-12", amount: "25000.00" },
    { year: "2012-13", amount: "25000.00" },
    { year: "2013-14", amount: "22000.00" },
    { year: "2014-15", amount: "20000.00" },
  ]);
  expect(agencies.find(({ payerGroup }) => payerGroup === "Primary schools")).toMatchObject({
    agency: null,
    payer: null,
  });
  const youth = agencies.find(({ payer }) => payer === "YOS");
  expect(youth).toMatchObject({ agency: null, payerGroup: null, boards: [{ body: { slug: "cheshire-east" } }] });
  const staffing = categories.find(({ category }) => category === "STAFFING");
  expect(flat(staffing?.boards)).toEqual([
    ["cheshire-east", "2013-14", "146916.00", "64.7"],
    ["cheshire-east", "2014-15", null, null],
  ]);
});

test("everybody of the region is answered the same, and the boards' own people no more than what they published", async () => {
  const place = await placeOf("halton");
  const budget = await givenBudget(panboard.database, place, { year: "2013-14" });
  const line = { budgetId: budget.id, year: budget.year, recordedOn: budget.recordedOn };
  await givenContribution(panboard.database, place, { ...line, agencyId: null });
  const all = await compare(analyst);
  for (const subject of ["business-manager@halton", "member@warrington", "client@cheshire-police"]) {
    expect(await compare(subject)).toEqual(all);
  }
  const { data } = await panboard.graph(
    "business-manager@halton",
    `mutation { publishBudget(input: { body: "halton", year: "2013-14" }) { publication { id version } userErrors { path } } }`,
  );
  const { publication } = (data as { publishBudget: { publication: { id: string; version: number } } }).publishBudget;
  const halton = async () => (await compare(analyst, { boards: ["halton"] })).boards[0]?.years;
  expect(await halton()).toMatchObject([{ year: "2013-14", contributions: "1000.00" }]);
  await panboard.graph(
    "business-manager@halton",
    `mutation ($id: ID!, $expectedVersion: Int!) { withdrawBudget(input: { id: $id, expectedVersion: $expectedVersion }) {
       userErrors { path } } }`,
    { id: publication.id, expectedVersion: publication.version },
  );
  expect(await halton()).toEqual([]);
  expect(await compare(analyst)).toEqual(all);
});

test("boards, years and an agency are chosen; totals and shares stay those of all payers", async () => {
  const chosen = { boards: ["warrington"], years: ["2012-13", "2011-12", "2012-13"], agency: "cheshire-police" };
  const { years, boards, agencies } = await compare(analyst, chosen);
  expect(years).toEqual(["2011-12", "2012-13"]);
  expect(boards).toMatchObject([
    { body: { slug: "warrington" }, years: [{ contributions: "228222.40" }, { contributions: "228222.40" }] },
  ]);
  expect(agencies).toHaveLength(1);
  expect(flat(agencies[0]?.boards)).toEqual([
    ["warrington", "2011-12", "25000.00", "11.0"],
    ["warrington", "2012-13", "25000.00", "11.0"],
  ]);
});

test("what can't be compared is refused by name: a board of another region, an agency of none, too many years", async () => {
  const faultsOf = async (input: object) =>
    (await ask(analyst, input)).errors?.flatMap(({ extensions }) => extensions.faults ?? []);
  expect(await faultsOf({ boards: ["halton", "example-east"] })).toEqual([
    { path: "boards", message: '"example-east" is not a board of the region.' },
  ]);
  expect(await faultsOf({ agency: "no-such-agency" })).toMatchObject([{ path: "agency" }]);
  const many = Array.from({ length: 21 }, (_, at) => yearFrom(2000 + at));
  expect(await faultsOf({ years: many })).toMatchObject([{ message: "Name at most 20 years." }]);
});

test("the statements of a comparison do not grow with its boards and years", async () => {
  const few = { boards: ["warrington"], years: ["2011-12"] };
  const many = { years: ["2011-12", "2012-13", "2013-14", "2014-15"] };
  const { regionId } = await placeOf("halton");
  for (let count = 0; count < 3; count += 1) await givenBoard(panboard.database, regionId);
  await compare(analyst, many);
  const sentFor = async (input: object) =>
    (await listStatements(() => compare(analyst, input))).map(({ name }) => name).sort();
  expect(await sentFor(many)).toEqual(await sentFor(few));
});

async function placeOf(slug: string) {
  const backup = await panboard.connect("backup");
  const { rows } = await backup.query<{ regionId: string; bodyId: string }>(
    `select region_id as "regionId", id as "bodyId" from body where slug = $1`,
    [slug],
  );
  await backup.end();
  const [place] = rows;
  if (!place) throw new Error(`${slug} is no board.`);
  return { ...place, areaId: "", slug };
}
