import { usePanboard } from "../../testing/use-panboard";

const panboard = usePanboard();

/** Everything that the pages of a year show, of one board and year, as somebody. */
async function budgetAs(subject: string, board: string, year: string): Promise<unknown> {
  const { data, errors } = await panboard.graph(
    subject,
    `query ($board: String!, $year: FinancialYear!) { board(slug: $board) { budget(year: $year) { __typename status source
       contributions { total lines notStated printedTotals { amount source section }
         byStatus { status amount lines } byAgency { agency { name } payer payerGroup amount share printedShare status } }
       expenditure { total budgeted byCategory { category amount budgeted } byLine { line actual budgeted } }
       income { total byLine { line } } balance plannedBalance
       reserve { opening openingBasis openingSource closing plannedClosing unallocated named { name } }
       checks { figure label printed computed difference agrees } } } }`,
    { board, year },
  );
  expect(errors).toBeUndefined();
  return (data as { board: { budget: unknown } }).board.budget;
}

const manager = "business-manager@cheshire-east";
const report = "Cheshire East SCB Annual Report 2013-14";

test("a year's totals follow from its lines, and each printed one stands beside its own", async () => {
  expect(await budgetAs(manager, "cheshire-east", "2013-14")).toMatchObject({
    __typename: "Budget",
    status: "CLOSED",
    source: report,
    contributions: {
      total: "215899.00",
      lines: 17,
      notStated: 1,
      printedTotals: [
        { amount: "215899.00", source: report, section: "Financial Arrangements" },
        { amount: "210899.00", source: report, section: "Financial Arrangements" },
      ],
      byStatus: [{ status: "RECEIVED", amount: "215899.00", lines: 17 }],
    },
    expenditure: {
      total: "226906.00",
      budgeted: null,
      byCategory: [
        { category: "STAFFING", amount: "146916.00" },
        { category: "INDEPENDENT_CHAIR", amount: "29625.00" },
        { category: "TRAINING", amount: "12993.00" },
        { category: "OFFICE", amount: "9972.00" },
        { category: "OTHER", amount: "27400.00" },
      ],
    },
    income: { total: null, byLine: [] },
    balance: "-11007.00",
    reserve: { opening: "180691.00", openingBasis: "DERIVED", openingSource: report, closing: "169684.00" },
    checks: [
      { figure: "CONTRIBUTIONS", printed: "215899.00", difference: "0.00", agrees: true },
      { figure: "CONTRIBUTIONS", printed: "210899.00", computed: "215899.00", difference: "-5000.00", agrees: false },
      { figure: "EXPENDITURE", agrees: true },
      { figure: "BALANCE", printed: "-11007.00", agrees: true },
      { figure: "RESERVE_CLOSING", printed: "169684.00", computed: null, agrees: null },
    ],
  });
});

test("payers stand as printed, with the agency or group of payers that the region's list maps them to, and none is guessed", async () => {
  const budget = (await budgetAs(manager, "cheshire-east", "2013-14")) as {
    contributions: { byAgency: { payer: string }[] };
  };
  const { byAgency } = budget.contributions;
  expect(byAgency.map(({ payer }) => payer).slice(0, 4)).toEqual([
    "Primary Schools",
    "CE Children's Services",
    "Police",
    "Secondary Schools",
  ]);
  const line = (payer: string): unknown => byAgency.find((one) => one.payer === payer);
  expect(line("Police")).toMatchObject({ agency: { name: "Cheshire Police" }, amount: "22000.00", share: "10.2" });
  expect(line("Primary Schools")).toMatchObject({ agency: null, payerGroup: "Primary schools", share: "29.9" });
  expect(line("YOS")).toMatchObject({ agency: null, payerGroup: null, amount: "3000.00" });
  expect(line("HMP Styal")).toMatchObject({ amount: "0.00", share: "0.0" });
  expect(byAgency.at(-1)).toMatchObject({ payer: "NHS England", amount: null, share: null });
});

test("the next year opens with what the closed one left, and is planned where it was budgeted alone", async () => {
  expect(await budgetAs(manager, "cheshire-east", "2014-15")).toMatchObject({
    status: "OPEN",
    contributions: {
      total: "198069.00",
      byStatus: [
        { status: "TO_BE_CONFIRMED", amount: null, lines: 3 },
        { status: "CONFIRMED", amount: "198069.00", lines: 14 },
      ],
    },
    expenditure: { total: null, budgeted: "233400.00" },
    balance: null,
    plannedBalance: "-35331.00",
    reserve: { opening: "169684.00", openingBasis: "CARRIED", closing: null, plannedClosing: "134353.00" },
    checks: [
      { figure: "CONTRIBUTIONS", printed: "198069.00", agrees: true },
      { figure: "BUDGETED", printed: "233400.00", agrees: true },
    ],
  });
});

test("Warrington's printed shares stand beside the real ones, as the whole region reads them", async () => {
  for (const subject of ["business-manager@warrington", "regional-analyst@cheshire"]) {
    const budget = (await budgetAs(subject, "warrington", "2011-12")) as {
      __typename: string;
      checks: { figure: string; label: string; printed: string; computed: string; agrees: boolean }[];
    };
    expect(budget.__typename).toBe(subject.startsWith("business") ? "Budget" : "BudgetPublication");
    expect(budget).toMatchObject({ contributions: { total: "228222.40" }, balance: null, reserve: { opening: null } });
    const shares = budget.checks.filter(({ figure }) => figure === "CONTRIBUTION_SHARE");
    expect(
      shares.map(({ label, printed, computed, agrees }) => [label.slice(0, 15), printed, computed, agrees]),
    ).toEqual([
      ["Local Authority", "45.72", "54.14", false],
      ["PCT", "18", "17", false],
      ["Acute NHS Trust", "12.7", "11.7", false],
      ["Police", "11.88", "10.95", false],
      ["Community Healt", "3", "3", true],
      ["Mental Health N", "2.3", "2.1", false],
      ["Probation", "1.6", "1.5", false],
      ["CAFCASS", "0.2", "0.2", true],
    ]);
  }
});

test("who reads no board's money sees the year as it was published, and none that was not", async () => {
  expect(await budgetAs("member@cheshire-east", "cheshire-east", "2013-14")).toMatchObject({
    __typename: "BudgetPublication",
    balance: "-11007.00",
    reserve: { opening: "180691.00", closing: "169684.00" },
  });
  expect(await budgetAs("business-manager@halton", "cheshire-east", "2014-15")).toMatchObject({
    __typename: "BudgetPublication",
    reserve: { opening: "169684.00", openingBasis: "CARRIED" },
  });
  expect(await budgetAs(manager, "halton", "2013-14")).toBeNull();
});

test("an agency reads its own contributions on every board that it pays to, and nothing else of their money", async () => {
  const { data, errors } = await panboard.graph(
    "client@cheshire-police",
    `{ region(slug: "cheshire") { agencies(first: 200) { nodes { slug contributions(first: 5) { nodes { body { slug } year payer amount status budget { id } } } } } }
       board(slug: "cheshire-east") { contributions (first: 5) { nodes { payer } } budgets(first: 1) { nodes { id } }
         expenditure(first: 1) { nodes { id } } } }`,
  );
  expect(errors).toBeUndefined();
  type Agency = { slug: string; contributions: { nodes: unknown[] } };
  const { region, board } = data as { region: { agencies: { nodes: Agency[] } }; board: object };
  const police = region.agencies.nodes.find(({ slug }) => slug === "cheshire-police");
  expect(police?.contributions.nodes).toEqual([
    {
      body: { slug: "cheshire-east" },
      year: "2014-15",
      payer: "Police",
      amount: "20000.00",
      status: "CONFIRMED",
      budget: null,
    },
    {
      body: { slug: "cheshire-east" },
      year: "2013-14",
      payer: "Police",
      amount: "22000.00",
      status: "RECEIVED",
      budget: null,
    },
    {
      body: { slug: "warrington" },
      year: "2012-13",
      payer: "Police",
      amount: "25000.00",
      status: "CONFIRMED",
      budget: null,
    },
    {
      body: { slug: "warrington" },
      year: "2011-12",
      payer: "Police",
      amount: "25000.00",
      status: "RECEIVED",
      budget: null,
    },
  ]);
  for (const other of region.agencies.nodes.filter((one) => one !== police)) {
    expect(other.contributions.nodes).toEqual([]);
  }
  expect(board).toEqual({
    contributions: { nodes: [{ payer: "Police" }, { payer: "Police" }] },
    budgets: null,
    expenditure: null,
  });
});

test("a report's payers are partners of the board for the years in which they paid, marked as from the report", async () => {
  const { data, errors } = await panboard.graph(
    "business-manager@warrington",
    `{ board(slug: "warrington") { partners(first: 200, on: "2012-06-30") { nodes { agency { slug } kind from until source } } } }`,
  );
  expect(errors).toBeUndefined();
  const { partners } = (data as { board: { partners: { nodes: { source: string | null }[] } } }).board;
  expect(partners.nodes.filter(({ source }) => source !== null)).toContainEqual({
    agency: { slug: "nhs-warrington" },
    kind: "BOARD_PARTNER",
    from: "2011-04-01",
    until: "2013-03-31",
    source: "Warrington SCB Annual Report 2011-12",
  });
});

test("the fictional region has invented years: a chase list in the open one, named reserves, and closed years published", async () => {
  const { data, errors } = await panboard.graph(
    "finance-officer@example-east",
    `{ board(slug: "example-east") { budgets(first: 10) { nodes { year status publication { id } reserve { closing named { name closing } } } }
       contributions(year: "2026-27", owing: true, first: 20) { nodes { payer status amount received owing } }
       publishedBudget(year: "2024-25") { source balance } } }`,
  );
  expect(errors).toBeUndefined();
  const published = expect.objectContaining({ id: expect.any(String) });
  expect(data).toMatchObject({
    board: {
      budgets: {
        nodes: [
          { year: "2026-27", status: "OPEN", publication: null },
          { year: "2025-26", status: "CLOSED", publication: published },
          { year: "2024-25", status: "CLOSED", publication: published },
          {
            year: "2023-24",
            reserve: {
              closing: expect.stringMatching(/^\d+\.\d\d$/),
              named: [{ name: "Case reviews", closing: "16800.00" }],
            },
          },
        ],
      },
      contributions: {
        nodes: [
          {
            payer: "Integrated Care Board",
            status: "CONFIRMED",
            amount: "70840.00",
            received: "35420.00",
            owing: "35420.00",
          },
          { payer: "Police", status: "AGREED", received: "0.00" },
          { payer: "Primary schools", status: "CONFIRMED" },
          { payer: "Probation", status: "REQUESTED" },
          { payer: "Hospitals", status: "TO_BE_CONFIRMED", amount: null, owing: null },
        ],
      },
      publishedBudget: { source: null, balance: expect.stringMatching(/^-?\d+\.\d\d$/) },
    },
  });
});
