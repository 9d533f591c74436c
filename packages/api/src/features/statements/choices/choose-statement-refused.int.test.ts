import { randomUUID } from "node:crypto";
import { decodeRowId, encodeRowId } from "../../../db/row-id";
import {
  changeAs,
  givenBoard,
  givenBreakdown,
  givenIndicator,
  givenRegion,
  givenStatement,
  givenWithdrawal,
  rightsOf,
} from "../../../testing/given";
import { useChoices } from "../testing/use-choices";
import { chooseStatement } from "./choose-statement";

const choices = useChoices();
const { givenFigure, state, choose, faultsOf, point, databases } = choices;

afterEach(async () => {
  const backup = await databases.connect("backup");
  const { rows } = await backup.query("select from statement_choice where region_id = $1", [choices.board.regionId]);
  expect(rows).toEqual([]);
});

test("tells every name that stands for nothing, at its field", async () => {
  const figure = await givenFigure();
  const statement = await state("board", figure, "1");
  const nowhere = { area: "nowhere", period: "2013-15", breakdown: "x", category: "y", statement };
  expect(await faultsOf(choose("board", { id: "", code: "nothing" }, nowhere))).toEqual([
    { path: "indicator", message: '"nothing" is not an indicator of the catalogue.' },
    { path: "area", message: '"nowhere" is not an area of your region.' },
    { path: "period", message: expect.stringContaining("2013-15") },
    { path: "breakdown", message: '"x" is not a breakdown of the catalogue.' },
  ]);
  const half = await faultsOf(choose("board", figure, { category: "y", statement }));
  expect(half).toEqual([{ path: "breakdown", message: "Name the breakdown that the category belongs to." }]);
  const flow = await givenFigure({ kind: "FLOW" });
  const ofDate = await faultsOf(choose("board", flow, { statement }));
  expect(ofDate).toMatchObject([{ path: "period", message: expect.stringContaining("is counted over a period") }]);
});

test("tells a category that the breakdown or the indicator does not have", async () => {
  const { regionId } = choices.board;
  const figure = await givenFigure();
  const statement = await state("board", figure, "1");
  await givenBreakdown(databases.database, regionId, figure.id, "abuse", ["neglect"]);
  await givenBreakdown(databases.database, regionId, [], "age", ["under-1"]);
  const tell = (breakdown: string, category: string) =>
    faultsOf(choose("board", figure, { breakdown, category, statement }));
  expect(await tell("abuse", "under-1")).toEqual([
    { path: "category", message: '"under-1" is not a category of "abuse".' },
  ]);
  expect(await tell("age", "under-1")).toEqual([
    { path: "breakdown", message: `"${figure.code}" is not broken down by "age".` },
  ]);
  expect(await tell("abuse", "neglect")).toEqual([
    { path: "statement", message: "This statement is about another category." },
  ]);
});

test("tells in what a statement is of another cell", async () => {
  const [figure, another] = [await givenFigure(), await givenFigure()];
  await state("board", figure, "1");
  const elsewhere = await state("board", another, "2", { areaId: choices.englandId, day: "2023-03-31" });
  expect(await faultsOf(choose("board", figure, { statement: elsewhere }))).toEqual([
    {
      path: "statement",
      message: "This statement is about another indicator and another area and another period.",
    },
  ]);
});

test("tells the same of another board's statement, a draft of it, and none at all", async () => {
  const { other, board } = choices;
  const figure = await givenFigure();
  await state("board", figure, "1");
  const theirs = await state("other", figure, "2", { areaId: board.areaId });
  const none = encodeRowId("Statement", { ...board, id: randomUUID() });
  const draft = await state("other", figure, "3", { areaId: choices.englandId, published: false });
  for (const statement of [theirs, none, draft, "rubbish", encodeRowId("Board", { ...board, id: board.bodyId })]) {
    expect(await faultsOf(choose("board", figure, { statement }))).toEqual([
      { path: "statement", message: "There is no such statement of your board." },
    ]);
  }
  const nowhere = encodeRowId("Statement", { ...other, id: randomUUID() });
  for (const statement of [draft, nowhere, "rubbish"]) {
    expect(await faultsOf(choose("steward", figure, { area: "england", statement }))).toEqual([
      { path: "statement", message: "There is no such statement in the region." },
    ]);
  }
});

test("a steward of several regions chooses among what is published in the one", async () => {
  const { board } = choices;
  const { database } = databases;
  const figure = await givenFigure();
  const far = await givenBoard(database, await givenRegion(database));
  const { id: indicatorId } = await givenIndicator(database, far.regionId);
  const id = await givenStatement(database, far, { indicatorId, day: "2024-03-31", value: "1" });
  const steward = rightsOf("REGION_STEWARD", board);
  const rights = { ...steward, regionIds: [...steward.regionIds, far.regionId] };
  const statement = encodeRowId("Statement", { ...far, id });
  const cell = { indicator: figure.code, area: "england", period: "2024-03-31" };
  const target = { kind: "REGION", id: board.regionId } as const;
  const chosen = changeAs(database, rights, target, "conflicts:write", (write) =>
    chooseStatement(write, { ...cell, statement, reason: "Ours as well." }),
  );
  expect(await faultsOf(chosen)).toEqual([{ path: "statement", message: "There is no such statement in the region." }]);
});

test("lets nothing stand that is not published, or was withdrawn", async () => {
  const { board } = choices;
  const figure = await givenFigure();
  const draft = await state("board", figure, "1", { published: false });
  expect(await faultsOf(choose("board", figure, { statement: draft }))).toEqual([
    { path: "statement", message: "This statement is not published." },
  ]);
  const statement = await state("board", figure, "2", { section: "later" });
  await givenWithdrawal(databases.database, board, decodeRowId(statement)?.id ?? "");
  expect(await faultsOf(choose("board", figure, { statement }))).toEqual([
    { path: "statement", message: "What this statement said was withdrawn." },
  ]);
});

test("names a board or the region, not both", async () => {
  const figure = await givenFigure();
  const statement = await state("board", figure, "1");
  const both = await faultsOf(choose("board", figure, { statement, body: "board", region: "region" }));
  expect(both).toMatchObject([{ path: "region" }]);
});

test("a neighbour's people, and those of the board who may not, choose nothing", async () => {
  const { board, other } = choices;
  const figure = await givenFigure();
  await state("board", figure, "1");
  const statement = await state("board", figure, "2", { section: "later" });
  const input = {
    indicator: figure.code,
    area: board.slug,
    period: "2024-03-31",
    statement,
    reason: "Ours is better.",
  };
  const target = { kind: "BODY", id: board.bodyId } as const;
  const as = (role: "BUSINESS_MANAGER" | "CHAIR", on: typeof board): Promise<unknown> =>
    changeAs(databases.database, rightsOf(role, on), target, "conflicts:write", (write) =>
      chooseStatement(write, input),
    );
  await expect(as("BUSINESS_MANAGER", other)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(as("CHAIR", board)).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(await faultsOf(choose("other", figure, { statement }))).toMatchObject([
    { path: "area" },
    { path: "statement", message: "There is no such statement of your board." },
  ]);
  expect(await point(figure)).toMatchObject({ value: "1" });
});
