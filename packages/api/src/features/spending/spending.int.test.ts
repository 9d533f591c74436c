import { randomUUID } from "node:crypto";
import { encodeRowId } from "../../db/row-id";
import { unique } from "../../testing/define-fact";
import { asSeen, idOfBoard } from "../../testing/define-sample";
import { givenRemoved } from "../../testing/given-removed";
import { listStatements } from "../../testing/list-statements";
import { somebodyOn } from "../../testing/somebody-on";
import { useMoney } from "../../testing/use-money";
import { givenBoard } from "../bodies/given-board";
import { givenBudget } from "../money/given-budget";
import { BudgetStatus } from "../money";
import { Expenditure } from "./expenditure.entity";
import { givenExpenditure, givenIncome } from "./given-spending";
import { Income } from "./income.entity";

const { panboard, board, send, change, make, expectRefused, year: totalsOf } = useMoney();

const openYear = async (): Promise<{ body: string; year: string }> => {
  const { year } = await givenBudget(panboard.database, board());
  return { body: idOfBoard(board()), year };
};
const income = { kind: "GRANT", line: "Grant", amount: "500.00" };
const expenditure = { category: "TRAINING", line: "Training", budgeted: "250.00" };
const reasonWords = "Say why the amount is below £0.00.";

test("a line of income is added, changed, removed and brought back, and the year follows it", async () => {
  const { body, year } = await openYear();
  const fields = "year kind line amount reason purpose note source changedBy body { ... on Board { slug } }";
  const added = await make("addIncome", fields, { body, year, ...income, line: " Grant ", purpose: "Training." });
  expect(added).toEqual({
    ...{ id: added.id, version: 1, year, ...income, reason: null, purpose: "Training.", note: null, source: null },
    ...{ changedBy: "Finance officer", body: { slug: board().slug } },
  });
  const { id } = added;
  await make("addIncome", "", { body, year, kind: "TRAINING_FEES", line: "Fees", amount: "100.00" });
  expect(await totalsOf(year)).toMatchObject({ income: { total: "600.00" }, balance: null });

  const paidBack = { amount: "-20.50", reason: "A grant is paid back.", kind: "OTHER" };
  const changed = await make("changeIncome", fields, { id, expectedVersion: 1, ...paidBack });
  expect(changed).toMatchObject({ version: 2, line: "Grant", purpose: "Training.", ...paidBack });
  expect((await totalsOf(year)).income.total).toBe("79.50");
  const emptied = { amount: null, reason: null, purpose: null };
  const taken = await make("changeIncome", fields, { id, expectedVersion: 2, ...emptied });
  expect(taken).toMatchObject({ version: 3, line: "Grant", ...emptied });
  expect((await totalsOf(year)).income.total).toBe("100.00");

  await make("changeIncome", "", { id, expectedVersion: 3, amount: "1.00" });
  await make("removeIncome", "", { id, expectedVersion: 4 });
  expect((await totalsOf(year)).income.total).toBe("100.00");
  expect(await make("restoreIncome", "amount", { id, expectedVersion: 5 })).toEqual({ id, version: 6, amount: "1.00" });
  expect((await totalsOf(year)).income.total).toBe("101.00");
});

test("a line of expenditure is added, changed, removed and brought back, and the year follows it", async () => {
  const { body, year } = await openYear();
  const fields = "year category line budgeted committed actual reason note source changedBy";
  const added = await make("addExpenditure", fields, { body, year, ...expenditure, actual: "200.00" });
  expect(added).toEqual({
    ...{ id: added.id, version: 1, year, ...expenditure, committed: null, actual: "200.00" },
    ...{ reason: null, note: null, source: null, changedBy: "Finance officer" },
  });
  const { id } = added;
  await make("addIncome", "", { body, year, ...income });
  const office = { category: "OFFICE", line: "Rent", committed: "30.00", actual: "40.00" };
  await make("addExpenditure", "", { body, year, ...office });
  expect(await totalsOf(year)).toMatchObject({
    expenditure: {
      ...{ total: "240.00", budgeted: "250.00", committed: "30.00" },
      byCategory: [
        { category: "TRAINING", amount: "200.00" },
        { category: "OFFICE", amount: "40.00" },
      ],
    },
    balance: "260.00",
  });

  const refund = { actual: "-15.00", reason: "A refund.", note: "Late." };
  const changed = await make("changeExpenditure", fields, { id, expectedVersion: 1, ...refund, budgeted: null });
  expect(changed).toMatchObject({ version: 2, category: "TRAINING", line: "Training", budgeted: null, ...refund });
  expect(await totalsOf(year)).toMatchObject({ expenditure: { total: "25.00", budgeted: null }, balance: "475.00" });
  await make("removeExpenditure", "", { id, expectedVersion: 2 });
  expect(await totalsOf(year)).toMatchObject({ expenditure: { total: "40.00" }, balance: "460.00" });
  expect(await make("restoreExpenditure", fields, { id, expectedVersion: 3 })).toMatchObject({ version: 4, ...refund });
  expect((await totalsOf(year)).balance).toBe("475.00");
});

test("what is wrong is told at its field, all at once, and nothing is stored", async () => {
  const { body, year } = await openYear();
  const long = "x".repeat(1_001);
  const unseen =
    "Write it on one line, without hidden characters, that does not begin with = or @ and is more than a -.";
  const newIncome = { body, year, ...income };
  await expectRefused("addIncome", { ...newIncome, amount: "-0.01" }, ["reason", reasonWords]);
  await expectRefused("addIncome", { ...newIncome, line: "=1+1" }, ["line", unseen]);
  await expectRefused(
    "addIncome",
    { ...newIncome, line: "", reason: long, purpose: long, note: long },
    ["line", "A line has 1 to 200 characters."],
    ["reason", "A reason has 500 characters at the most."],
    ["purpose", "A purpose has 500 characters at the most."],
    ["note", "A note has 1,000 characters at the most."],
  );
  const newExpenditure = { body, year, ...expenditure };
  await expectRefused(
    "addExpenditure",
    { ...newExpenditure, budgeted: "-1.00", committed: "-1.00", actual: "-1.00" },
    ["budgeted", "Enter £0.00 or more."],
    ["committed", "Enter £0.00 or more."],
    ["reason", reasonWords],
  );
  await expectRefused(
    "addExpenditure",
    { ...newExpenditure, line: "x".repeat(201), reason: " " },
    ["line", "A line has 1 to 200 characters."],
    ["reason", "Nothing in this can be seen."],
  );
  await expectRefused("addIncome", { ...newIncome, year: "1949-50" }, [
    "year",
    "There is no budget for 1949-50: open the year first.",
  ]);
});

test("an amount below zero keeps its reason, whichever of the two is changed", async () => {
  const { id: budgetId, year } = await givenBudget(panboard.database, board());
  const plain = { budgetId, year };
  const below = { ...plain, reason: "A refund." };
  const rows = [
    ["changeIncome", await givenIncome(panboard.database, board(), plain), { amount: "-1.00" }],
    ["changeIncome", await givenIncome(panboard.database, board(), { ...below, amount: "-1.00" }), { reason: null }],
    ["changeExpenditure", await givenExpenditure(panboard.database, board(), plain), { actual: "-1.00" }],
    [
      "changeExpenditure",
      await givenExpenditure(panboard.database, board(), { ...below, actual: "-1.00" }),
      { reason: null },
    ],
  ] as const;
  for (const [mutation, row, input] of rows) {
    await expectRefused(mutation, { ...asSeen(row), ...input }, ["reason", reasonWords]);
  }
  const [, row] = rows[3];
  await expectRefused(
    "changeExpenditure",
    { ...asSeen(row), budgeted: "-1.00", committed: "-1.00" },
    ["budgeted", "Enter £0.00 or more."],
    ["committed", "Enter £0.00 or more."],
  );
  expect(
    await make("changeExpenditure", "actual reason", { ...asSeen(row), actual: null, reason: null }),
  ).toMatchObject({ actual: null, reason: null });
});

test("the database holds no amount below zero without a reason, whoever writes it", async () => {
  const write = [
    givenIncome(panboard.database, board(), { amount: "-1.00" }),
    givenExpenditure(panboard.database, board(), { actual: "-1.00" }),
  ];
  for (const one of await Promise.allSettled(write)) {
    expect(one).toMatchObject({ status: "rejected", reason: { code: "BAD_USER_INPUT", faults: [{ path: "reason" }] } });
  }
});

test("a closed year is changed by no line", async () => {
  const closed = { status: BudgetStatus.CLOSED, closedOn: "2040-06-30" };
  const { id: budgetId, year } = await givenBudget(panboard.database, board(), closed);
  const words = `${year} is closed: it changes by a dated adjustment alone.`;
  const body = idOfBoard(board());
  const ofYear = { budgetId, year };
  await expectRefused("addIncome", { body, year, ...income }, ["year", words]);
  await expectRefused("addExpenditure", { body, year, ...expenditure }, ["year", words]);
  const kept = {
    Income: asSeen(await givenIncome(panboard.database, board(), ofYear)),
    Expenditure: asSeen(await givenExpenditure(panboard.database, board(), ofYear)),
  };
  for (const [noun, seen] of Object.entries(kept)) {
    await expectRefused(`change${noun}`, { ...seen, note: "Late." }, ["id", words]);
    await expectRefused(`remove${noun}`, seen, ["id", words]);
  }
  const permission = "money:write";
  const row = await givenIncome(panboard.database, board(), ofYear);
  const spent = await givenExpenditure(panboard.database, board(), ofYear);
  const removedIncome = await givenRemoved(panboard.database, board(), { entity: Income, permission, row });
  const removed = await givenRemoved(panboard.database, board(), { entity: Expenditure, permission, row: spent });
  await expectRefused("restoreIncome", removedIncome, ["id", words]);
  await expectRefused("restoreExpenditure", removed, ["id", words]);
});

test("a year has one line of a name, whoever is faster, and a removed one does not come back beside it", async () => {
  const { body, year } = await openYear();
  const taken = { path: "line", message: "This year has a line of that name already.", code: "CONFLICT" };
  for (const [noun, input] of [
    ["Income", income],
    ["Expenditure", expenditure],
  ] as const) {
    const both = await Promise.all([1, 2].map(() => change(`add${noun}`, "", { body, year, ...input })));
    const first = both.flatMap(({ row }) => row ?? []);
    expect({ made: first.length, told: both.flatMap(({ userErrors }) => userErrors) }).toEqual({
      made: 1,
      told: [taken],
    });
    const id = first[0]?.id;
    await make(`remove${noun}`, "", { id, expectedVersion: 1 });
    await make(`add${noun}`, "", { body, year, ...input, line: input.line.toUpperCase() });
    await expectRefused(`restore${noun}`, { id, expectedVersion: 2 }, ["line", taken.message]);
  }
});

test("another board's line is refused as one that is not there, byte by byte", async () => {
  const other = await givenBoard(panboard.database, board().regionId);
  const rows = {
    Income: await givenIncome(panboard.database, other),
    Expenditure: await givenExpenditure(panboard.database, other),
  };
  for (const [noun, row] of Object.entries(rows)) {
    const answers: string[] = [];
    for (const one of [row, { ...row, id: randomUUID() }]) {
      const { version: expectedVersion } = one;
      const id = encodeRowId(noun, one);
      for (const verb of ["change", "remove", "restore"]) {
        const { data, errors = [] } = await send(`${verb}${noun}`, "", { id, expectedVersion });
        const told = errors.map(({ message, extensions: { requestId: _, ...rest } }) => ({ message, ...rest }));
        answers.push(JSON.stringify({ data, told }));
      }
    }
    expect(new Set(answers).size).toBe(1);
    expect(JSON.parse(answers[0] ?? "")).toMatchObject({ data: { answer: null }, told: [{ code: "NOT_FOUND" }] });
  }
});

test("finance officers and business managers keep lines; a coordinator reads them, and a member does not", async () => {
  const { body, year } = await openYear();
  const text = `query ($body: ID!) { node(id: $body) { ... on Body { income { totalCount } expenditure { totalCount } } } }`;
  const answers: Record<string, unknown> = {};
  for (const role of ["BUSINESS_MANAGER", "FINANCE_OFFICER", "COORDINATOR", "MEMBER"] as const) {
    const subject = await somebodyOn(panboard, role, board());
    const made = await send("addIncome", "", { body, year, ...income, line: unique("Grant") }, subject);
    const { data } = await panboard.graph(subject, text, { body });
    const { node } = data as { node: { income: object | null; expenditure: object | null } };
    const answered = made.errors?.[0]?.extensions.code ?? "MADE";
    answers[role] = { answered, reads: [node.income !== null, node.expenditure !== null] };
  }
  expect(answers).toEqual({
    BUSINESS_MANAGER: { answered: "MADE", reads: [true, true] },
    FINANCE_OFFICER: { answered: "MADE", reads: [true, true] },
    COORDINATOR: { answered: "FORBIDDEN", reads: [true, true] },
    MEMBER: { answered: "FORBIDDEN", reads: [false, false] },
  });
});

test("the statements of a request do not grow with the lines", async () => {
  const { id: budgetId, year } = await givenBudget(panboard.database, board());
  const add = async (): Promise<void> => {
    await givenIncome(panboard.database, board(), { budgetId, year });
    await givenExpenditure(panboard.database, board(), { budgetId, year });
  };
  const subject = await somebodyOn(panboard, "COORDINATOR", board());
  const text = `query ($body: ID!, $year: FinancialYear!) { node(id: $body) { ... on Body {
    income(year: $year) { totalCount nodes { line budget { id } body { id } } }
    expenditure(year: $year) { totalCount nodes { line budget { id } body { id } } }
    budget(year: $year) { income { byLine { line } } expenditure { byLine { line } } balance } } } }`;
  const ask = async (): Promise<string[]> => {
    const variables = { body: idOfBoard(board()), year };
    const sent = await listStatements(() => panboard.graph(subject, text, variables));
    return sent.map(({ name }) => name).sort();
  };
  await add();
  await ask();
  const few = await ask();
  for (let count = 0; count < 5; count += 1) await add();
  expect(await ask()).toEqual(few);
});
