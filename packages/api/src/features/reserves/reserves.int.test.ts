import { randomUUID } from "node:crypto";
import { subtractMoney } from "@panboard/shared";
import { encodeRowId } from "../../db/row-id";
import { unique } from "../../testing/define-fact";
import { asSeen, idOfBoard } from "../../testing/define-sample";
import { givenRemoved } from "../../testing/given-removed";
import { changeAs, givenViewer } from "../../testing/given-viewer";
import { listStatements } from "../../testing/list-statements";
import { somebodyOn } from "../../testing/somebody-on";
import { type ToldChange, useMoney } from "../../testing/use-money";
import { waitForTurnOf } from "../../testing/wait-for-turn";
import { givenBoard } from "../bodies/given-board";
import { BudgetStatus, PrintedFigureKind } from "../money";
import { givenBudget, givenPrintedFigure } from "../money/given-budget";
import { addAppropriation } from "./add-appropriation";
import { Appropriation } from "./appropriation.entity";
import { givenAppropriation, givenReserve } from "./given-reserve";

const { panboard, board, send, change, make, expectRefused, year: totalsOf } = useMoney();

/** A new reserve and an open year, with what puts money in and takes it out on days of it, written `05-31`. */
async function openReserve() {
  const { id: budgetId, year } = await givenBudget(panboard.database, board());
  const name = unique("Reserve");
  const { id: reserve } = await make("addReserve", "", { body: idOfBoard(board()), name });
  const dayOf = (day: string): string => `${Number(year.slice(0, 4)) + (day < "04" ? 1 : 0)}-${day}`;
  const input = (day: string, amount: string) => ({ reserve, year, on: dayOf(day), amount, reason: "Planned." });
  const put = (day: string, amount: string) => make("addAppropriation", "", input(day, amount));
  const tooMuch = (room: string): string =>
    `${name} holds ${room} on that day or a later one: take out no more than that.`;
  const holds = async (): Promise<string> => {
    const text = "query ($reserve: ID!) { node(id: $reserve) { ... on Reserve { holds } } }";
    const { data } = await panboard.graph(await somebodyOn(panboard, "COORDINATOR", board()), text, { reserve });
    return (data as { node: { holds: string } }).node.holds;
  };
  return { budgetId, year, name, reserve, input, put, tooMuch, holds };
}

test("a reserve is added, changed, removed and brought back", async () => {
  const body = idOfBoard(board());
  const fields = "name purpose holds changedBy";
  const name = unique("Reviews");
  const added = await make("addReserve", fields, { body, name: ` ${name} `, purpose: "Reviews." });
  const { id } = added;
  expect(added).toEqual({ id, version: 1, name, purpose: "Reviews.", holds: "0.00", changedBy: "Finance officer" });
  const changed = await make("changeReserve", fields, { id, expectedVersion: 1, purpose: null });
  expect(changed).toMatchObject({ version: 2, name, purpose: null });
  await make("removeReserve", "", { id, expectedVersion: 2 });
  const { id: other } = await make("addReserve", "", { body, name: name.toUpperCase() });
  const taken = ["name", "Another reserve has that name."] as const;
  await expectRefused("restoreReserve", { id, expectedVersion: 3 }, taken);
  await expectRefused("addReserve", { body, name }, taken);
  await make("changeReserve", "", { id: other, expectedVersion: 1, name: unique("Other") });
  expect(await make("restoreReserve", fields, { id, expectedVersion: 3 })).toMatchObject({ version: 4, name });
});

test("what is put in and taken out makes the reserve of each year, and may be more than there is", async () => {
  const { year, name, reserve, input, put, holds } = await openReserve();
  const fields = "year on amount reason changedBy reserve { name } budget { year }";
  const added = await make("addAppropriation", fields, { ...input("04-01", "100.00"), reason: " Planned. " });
  const { id } = added;
  expect(added).toEqual({
    ...{ id, version: 1, year, on: input("04-01", "").on, amount: "100.00", reason: "Planned." },
    ...{ changedBy: "Finance officer", reserve: { name }, budget: { year } },
  });
  const { id: taken } = await put("03-31", "-30.00");
  const partOfYear = async () => (await totalsOf(year)).reserve.named.find((one) => "name" in one && one.name === name);
  const part = { name, opening: "0.00" };
  expect(await partOfYear()).toEqual({ ...part, putIn: "100.00", takenOut: "30.00", closing: "70.00" });
  expect(await holds()).toBe("70.00");
  await make("removeAppropriation", "", { id: taken, expectedVersion: 1 });
  expect(await partOfYear()).toEqual({ ...part, putIn: "100.00", takenOut: "0.00", closing: "100.00" });
  await expectRefused("removeReserve", { id: reserve, expectedVersion: 1 }, [
    "id",
    "Money was put into this reserve: remove that first.",
  ]);
  await make("restoreAppropriation", "", { id: taken, expectedVersion: 2 });
  expect(await holds()).toBe("70.00");
});

test("more may be set aside than the whole reserve comes to: what is left is then below zero", async () => {
  const { budgetId, year, put } = await openReserve();
  const body = idOfBoard(board());
  await make("addIncome", "", { body, year, kind: "GRANT", line: "Grant", amount: "500.00" });
  await make("addExpenditure", "", { body, year, category: "OTHER", line: "All", actual: "400.00" });
  const figure = PrintedFigureKind.RESERVE_OPENING;
  await givenPrintedFigure(panboard.database, board(), { budgetId, year, figure, amount: "20.00" });
  const { unallocated: before } = (await totalsOf(year)).reserve;
  await put("06-01", "150.00");
  const { unallocated: after } = (await totalsOf(year)).reserve;
  expect(after).toBe(subtractMoney(before, "150.00"));
  expect(after).toMatch(/^-/);
});

test("no day ends with less than nothing in a reserve, whatever is added, removed and brought back", async () => {
  const { year, input, put, tooMuch, holds } = await openReserve();
  const out = (day: string, amount: string) => ["addAppropriation", input(day, amount)] as const;
  const first = await put("05-31", "100.00");
  await expectRefused(...out("05-30", "-0.01"), ["amount", tooMuch("£0.00")]);
  await expectRefused(...out("05-31", "-100.01"), ["amount", tooMuch("£100.00")]);
  const taken = await put("08-01", "-60.00");
  const second = await put("09-01", "1000.00");
  await expectRefused(...out("06-01", "-40.01"), ["amount", tooMuch("£40.00")]);
  await expectRefused(...out("08-31", "-40.01"), ["amount", tooMuch("£40.00")]);
  await expectRefused(...out("03-31", "-1040.01"), ["amount", tooMuch("£1,040.00")]);
  const early = await put("06-01", "-40.00");
  const id = (row: { readonly id: string }, expectedVersion = 1) => ({ id: row.id, expectedVersion });
  const since = ["id", "Some of this was taken out since: remove that first."] as const;
  await expectRefused("removeAppropriation", id(first), since);
  await make("removeAppropriation", "", id(second));
  await make("removeAppropriation", "", id(early));
  await put("07-01", "-0.01");
  await expectRefused("restoreAppropriation", id(early, 2), ["id", tooMuch("£39.99")]);
  await expectRefused("removeAppropriation", id(first), since);
  await make("restoreAppropriation", "", id(second, 2));
  await make("removeAppropriation", "", id(taken));
  await make("restoreAppropriation", "", id(early, 2));
  expect(await holds()).toBe("1059.99");
  expect((await totalsOf(year)).reserve.named).toContainEqual(
    expect.objectContaining({ putIn: "1100.00", takenOut: "40.01", closing: "1059.99" }),
  );
});

test("what is put in on a day can be taken out on it, and other reserves count for nothing", async () => {
  const { put, input, tooMuch } = await openReserve();
  const other = await openReserve();
  await other.put("04-01", "999999999999.99");
  await other.put("04-02", "999999999999.99");
  expect(await other.holds()).toBe("1999999999999.98");
  await put("05-31", "50.00");
  await put("05-31", "-50.00");
  await expectRefused("addAppropriation", input("05-31", "-0.01"), ["amount", tooMuch("£0.00")]);
});

test("of two who take the last pound out at once the second waits, is refused, and told what is there", async () => {
  const { put, input, tooMuch, holds } = await openReserve();
  await put("05-31", "1.00");
  const { rights } = await givenViewer(panboard.database, "FINANCE_OFFICER", board());
  const target = { kind: "BODY", id: board().bodyId } as const;
  const taking = input("06-01", "-1.00");
  let second: Promise<ToldChange> | undefined;
  await changeAs(panboard.database, rights, target, "money:write", async (write) => {
    await addAppropriation(write, taking);
    second = change("addAppropriation", "amount", taking);
    await waitForTurnOf(panboard, second);
  });
  const refused = { path: "amount", message: tooMuch("£0.00"), code: "BAD_USER_INPUT" };
  expect(await second).toEqual({ row: null, userErrors: [refused] });
  expect(await holds()).toBe("0.00");
});

test("what is wrong is told at its field, all at once, and nothing is stored", async () => {
  const { year, input } = await openReserve();
  const [first, last] = [year.slice(0, 4), String(Number(year.slice(0, 4)) + 1)];
  const outside = `Enter a day of ${year}: from 1 April ${first} to 31 March ${last}.`;
  await expectRefused(
    "addAppropriation",
    { ...input("04-01", "0.00"), on: `${first}-03-31`, reason: "" },
    ["on", outside],
    ["amount", "Enter an amount other than £0.00."],
    ["reason", "Nothing in this can be seen."],
    ["reason", "A reason has 1 to 500 characters."],
  );
  await expectRefused("addAppropriation", { ...input("04-01", "1.00"), on: `${last}-04-01` }, ["on", outside]);
  const body = idOfBoard(board());
  await expectRefused(
    "addReserve",
    { body, name: "=1+1", purpose: "x".repeat(1_001) },
    ["name", "Write it on one line, without hidden characters, and begin it with none of =, +, - and @."],
    ["purpose", "A purpose has 1,000 characters at the most."],
  );
  await expectRefused("addReserve", { body, name: "" }, ["name", "A name has 1 to 200 characters."]);
});

test("a closed year and a removed reserve take nothing more", async () => {
  const closed = { status: BudgetStatus.CLOSED, closedOn: "2040-06-30" };
  const { id: budgetId, year } = await givenBudget(panboard.database, board(), closed);
  const words = `${year} is closed: it changes by a dated adjustment alone.`;
  const permission = "money:write";
  const reserve = await givenReserve(panboard.database, board());
  const ofYear = { budgetId, year, reserveId: reserve.id };
  const [kept, row] = [
    await givenAppropriation(panboard.database, board(), ofYear),
    await givenAppropriation(panboard.database, board(), ofYear),
  ];
  const input = { reserve: encodeRowId("Reserve", reserve), year, on: `${year.slice(0, 4)}-04-01`, reason: "Planned." };
  await expectRefused("addAppropriation", { ...input, amount: "1.00" }, ["year", words]);
  await expectRefused("removeAppropriation", asSeen(kept), ["id", words]);
  const removed = await givenRemoved(panboard.database, board(), { entity: Appropriation, permission, row });
  await expectRefused("restoreAppropriation", removed, ["id", words]);

  const { reserve: id, put, input: ofOpen } = await openReserve();
  const { id: appropriation } = await put("05-31", "1.00");
  await make("removeAppropriation", "", { id: appropriation, expectedVersion: 1 });
  await make("removeReserve", "", { id, expectedVersion: 1 });
  await expectRefused("restoreAppropriation", { id: appropriation, expectedVersion: 2 }, [
    "id",
    "This reserve was removed: bring it back first.",
  ]);
  const { errors } = await send("addAppropriation", "", ofOpen("05-31", "1.00"));
  expect(errors).toMatchObject([{ extensions: { code: "NOT_FOUND" } }]);
});

test("another board's reserve and what is put into it are refused as what is not there, byte by byte", async () => {
  const other = await givenBoard(panboard.database, board().regionId);
  const { year } = await givenBudget(panboard.database, board());
  const reserve = await givenReserve(panboard.database, other);
  const appropriation = await givenAppropriation(panboard.database, other, {});
  const nothing = randomUUID();
  const refusalOf = async (mutation: string, input: object): Promise<string> => {
    const { data, errors = [] } = await send(mutation, "", input);
    const told = errors.map(({ message, extensions: { requestId: _, ...rest } }) => ({ message, ...rest }));
    return JSON.stringify({ data, told });
  };
  const answers: string[] = [];
  for (const [noun, rows] of [
    ["Reserve", [reserve, { ...reserve, id: nothing }]],
    ["Appropriation", [appropriation, { ...appropriation, id: nothing }]],
  ] as const) {
    for (const one of rows) {
      const seen = { id: encodeRowId(noun, one), expectedVersion: one.version };
      for (const verb of ["remove", "restore"]) answers.push(await refusalOf(`${verb}${noun}`, seen));
    }
  }
  const input = { year, on: `${year.slice(0, 4)}-04-01`, amount: "1.00", reason: "Planned." };
  for (const one of [reserve, { ...reserve, id: nothing }, { ...reserve, bodyId: board().bodyId, id: nothing }]) {
    answers.push(await refusalOf("addAppropriation", { ...input, reserve: encodeRowId("Reserve", one) }));
  }
  // The id of something else on one's own board is the id of no reserve.
  const own = await givenAppropriation(panboard.database, board());
  answers.push(await refusalOf("addAppropriation", { ...input, reserve: encodeRowId("Appropriation", own) }));
  expect(new Set(answers).size).toBe(1);
  expect(JSON.parse(answers[0] ?? "")).toMatchObject({ data: { answer: null }, told: [{ code: "NOT_FOUND" }] });
});

test("finance officers and business managers keep reserves; a coordinator reads them, and a member does not", async () => {
  const { reserve, input } = await openReserve();
  const text = `query ($reserve: ID!) { node(id: $reserve) { id } }`;
  const answers: Record<string, unknown> = {};
  for (const role of ["BUSINESS_MANAGER", "FINANCE_OFFICER", "COORDINATOR", "MEMBER"] as const) {
    const subject = await somebodyOn(panboard, role, board());
    const { errors } = await send("addAppropriation", "", input("05-31", "1.00"), subject);
    const { data } = await panboard.graph(subject, text, { reserve });
    answers[role] = [errors?.[0]?.extensions.code ?? "MADE", data?.node !== null];
  }
  expect(answers).toEqual({
    BUSINESS_MANAGER: ["MADE", true],
    FINANCE_OFFICER: ["MADE", true],
    COORDINATOR: ["FORBIDDEN", true],
    MEMBER: ["FORBIDDEN", false],
  });
});

test("the statements of a request do not grow with the reserves and what is put into them", async () => {
  const subject = await somebodyOn(panboard, "COORDINATOR", board());
  const text = `query ($body: ID!) { node(id: $body) { ... on Body {
    reserves { totalCount nodes { name holds body { id } } }
    appropriations { totalCount nodes { amount reserve { name holds } budget { id } body { id } } } } } }`;
  const ask = async (): Promise<string[]> => {
    const sent = await listStatements(() => panboard.graph(subject, text, { body: idOfBoard(board()) }));
    return sent.map(({ name }) => name).sort();
  };
  await givenAppropriation(panboard.database, board());
  await ask();
  const few = await ask();
  for (let count = 0; count < 5; count += 1) await givenAppropriation(panboard.database, board());
  expect(await ask()).toEqual(few);
});
