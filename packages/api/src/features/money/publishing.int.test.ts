import { encodeRowId } from "../../db/row-id";
import type { GivenBoard } from "../../testing/define-fact";
import { idOfBoard } from "../../testing/define-sample";
import { givenJointBody } from "../bodies/given-joint-body";
import { givenContribution } from "../contributions/given-contribution";
import { givenAppropriation, givenReserve } from "../reserves/given-reserve";
import { givenBudget } from "./given-budget";
import { givenYearToClose } from "./given-year";
import { useYears } from "./testing/use-years";

const { panboard, place, somebody, send } = useYears();
const year = "2013-14";

interface Shown {
  readonly __typename: string;
  readonly contributions: {
    readonly total: string;
    readonly byAgency: { readonly amount: string; readonly status: string }[];
  };
  readonly reserve: { readonly closing: string; readonly named: { readonly name: string; readonly closing: string }[] };
}

/** What somebody is shown of the year. */
async function shownTo(subject: string, { slug }: GivenBoard, of = "board"): Promise<Shown | null> {
  const { data, errors } = await panboard.graph(
    subject,
    `query ($slug: String!, $year: FinancialYear!) { ${of}(slug: $slug) { budget(year: $year) { __typename
       contributions { total byAgency { amount status } } reserve { closing named { name closing } } } } }`,
    { slug, year },
  );
  expect(errors).toBeUndefined();
  return (data as Record<string, { budget: Shown | null }>)[of]?.budget ?? null;
}

const publicationsOf = async (subject: string, { slug }: GivenBoard): Promise<unknown> => {
  const { data } = await panboard.graph(
    subject,
    `query ($slug: String!) { board(slug: $slug) { budgetPublications(year: "${year}") { nodes { publishedAt withdrawnAt } } } }`,
    { slug },
  );
  return (data as { board: { budgetPublications: unknown } }).board.budgetPublications;
};

test("what is published is what the region sees, until it is published again or withdrawn", async () => {
  const board = await place();
  const beside = await place(board.regionId);
  const manager = await somebody("BUSINESS_MANAGER", board);
  const others = [await somebody("BUSINESS_MANAGER", beside), await somebody("REGIONAL_ANALYST", board)];
  const expectShown = async (total: string | undefined) => {
    for (const other of others) expect((await shownTo(other, board))?.contributions.total).toBe(total);
  };
  const budget = await givenYearToClose(panboard.database, board, year);
  const line = { budgetId: budget.id, year, recordedOn: budget.recordedOn };
  const { id: reserveId, name } = await givenReserve(panboard.database, board);
  await givenAppropriation(panboard.database, board, { ...line, reserveId, amount: "40.00" });
  await expectShown(undefined);

  const { row: first } = await send(manager, "publishBudget", { body: idOfBoard(board), year });
  expect(first).toMatchObject({ year, status: "OPEN", withdrawnAt: null });
  for (const other of others) {
    expect(await shownTo(other, board)).toEqual({
      __typename: "BudgetPublication",
      contributions: { total: "1000.00", byAgency: [{ amount: "1000.00", status: "REQUESTED" }] },
      reserve: { closing: "1300.00", named: [{ name, closing: "40.00" }] },
    });
    expect(await publicationsOf(other, board)).toBeNull();
  }

  await givenContribution(panboard.database, board, { ...line, amount: "5.00" });
  await expectShown("1000.00");
  expect(await shownTo(manager, board)).toMatchObject({ __typename: "Budget", contributions: { total: "1005.00" } });
  const { row: second } = await send(manager, "publishBudget", { body: idOfBoard(board), year });
  await expectShown("1005.00");
  const stale = await send(manager, "withdrawBudget", { id: first?.id, expectedVersion: 2 });
  expect(stale.userErrors).toMatchObject([{ path: "id", code: "CONFLICT" }]);

  const seen = { id: second?.id, expectedVersion: second?.version };
  expect((await send(manager, "withdrawBudget", seen)).row).toMatchObject({ publishedAt: null });
  await expectShown(undefined);
  expect(await publicationsOf(manager, board)).toMatchObject({
    nodes: [{ publishedAt: null }, { publishedAt: null }],
  });
});

test("of a body's years its own people see each as it is, and the region those that are published", async () => {
  const board = await place();
  const manager = await somebody("BUSINESS_MANAGER", board);
  const analyst = await somebody("REGIONAL_ANALYST", board);
  await givenYearToClose(panboard.database, board, year);
  await givenBudget(panboard.database, board, { year: "2015-16" });
  const seenBy = async (subject: string): Promise<unknown> => {
    const { data } = await panboard.graph(
      subject,
      "query ($slug: String!) { board(slug: $slug) { moneyYears { __typename year } } }",
      { slug: board.slug },
    );
    return (data as { board: { moneyYears: unknown } }).board.moneyYears;
  };
  expect(await seenBy(analyst)).toEqual([]);
  const { row } = await send(manager, "publishBudget", { body: idOfBoard(board), year });
  expect(await seenBy(analyst)).toEqual([{ __typename: "BudgetPublication", year }]);
  expect(await seenBy(manager)).toEqual([
    { __typename: "Budget", year: "2015-16" },
    { __typename: "Budget", year },
  ]);
  await send(manager, "withdrawBudget", { id: row?.id, expectedVersion: row?.version });
  expect(await seenBy(analyst)).toEqual([]);
});

test("a joint body publishes as a board does", async () => {
  const board = await place();
  const beside = await place(board.regionId);
  const joint = await givenJointBody(panboard.database, [board]);
  const budget = await givenBudget(panboard.database, joint, { year });
  await givenContribution(panboard.database, joint, { budgetId: budget.id, year, recordedOn: budget.recordedOn });
  const manager = await somebody("BUSINESS_MANAGER", joint);
  const other = await somebody("BUSINESS_MANAGER", beside);
  expect(await shownTo(other, joint, "jointBody")).toBeNull();
  const body = encodeRowId("JointBody", { regionId: joint.regionId, id: joint.bodyId });
  expect((await send(manager, "publishBudget", { body, year })).userErrors).toEqual([]);
  expect(await shownTo(other, joint, "jointBody")).toMatchObject({ contributions: { total: "1000.00" } });
});

test("a year without a line is not published, and neither is one that nobody opened", async () => {
  const board = await place();
  const manager = await somebody("BUSINESS_MANAGER", board);
  const publish = async () => (await send(manager, "publishBudget", { body: idOfBoard(board), year })).userErrors;
  expect(await publish()).toMatchObject([
    { path: "year", message: `There is no budget for ${year}: open the year first.` },
  ]);
  await givenBudget(panboard.database, board, { year });
  expect(await publish()).toMatchObject([{ path: "year", message: `${year} has no line yet, so nothing to publish.` }]);
});

test("a finance officer keeps the money and does not publish it", async () => {
  const board = await place();
  await givenYearToClose(panboard.database, board, year);
  const officer = await somebody("FINANCE_OFFICER", board);
  const refused = await send(officer, "publishBudget", { body: idOfBoard(board), year });
  expect(refused).toMatchObject({ code: "FORBIDDEN", row: null });
});
