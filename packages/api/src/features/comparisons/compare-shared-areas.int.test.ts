import { randomUUID } from "node:crypto";
import { AreaKind } from "../areas";
import { Measure } from "../indicators";
import { comparePoints } from "../../testing/compare-points";
import {
  type GivenBoard,
  givenArea,
  givenBoard,
  givenIndicator,
  givenRegion,
  givenRevision,
  givenStatement,
  rightsOfManager,
} from "../../testing/given";
import { useDatabase } from "../../testing/use-database";
import type { ComparisonPoint } from "./comparison.types";

/** What boards state about areas that none of them owns: England, a region of England, the region itself. */
const databases = useDatabase();
const day = "2024-03-31";
let regionId: string;
let board: GivenBoard;
let other: GivenBoard;

beforeAll(async () => {
  regionId = await givenRegion(databases.database);
  board = await givenBoard(databases.database, regionId);
  other = await givenBoard(databases.database, regionId);
});

/** The last point as each viewer sees it: the board that states it, another one, and a reader of published figures. */
async function compareAsEach(code: string, area: string, measure = Measure.VALUE): Promise<ComparisonPoint> {
  const viewers = [rightsOfManager(board), rightsOfManager(other), { regionIds: [regionId] }];
  const answers = await Promise.all(
    viewers.map((rights) => comparePoints(databases.database, rights, { code, areas: [area], measure })),
  );
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  const point = answers[0]?.[0]?.at(-1);
  if (!point) throw new Error(`There is no point of ${code}.`);
  return point;
}

async function givenShared(kind: AreaKind): Promise<{ slug: string; areaId: string }> {
  const slug = `${kind.toLowerCase()}-${randomUUID().slice(0, 8)}`;
  return { slug, areaId: await givenArea(databases.database, { regionId, slug, kind }) };
}

test.each([AreaKind.COUNTRY, AreaKind.WIDER_REGION, AreaKind.REGION])(
  "of an area of kind %s, what a board states is listed with its board and stands for nobody",
  async (kind) => {
    const { database } = databases;
    const indicator = await givenIndicator(database, regionId, { unit: "PERCENT" });
    const { slug, areaId } = await givenShared(kind);
    await givenStatement(database, board, { indicatorId: indicator.id, areaId, day, value: "12" });
    await givenStatement(database, other, { indicatorId: indicator.id, areaId, day, value: "13" });
    const point = await compareAsEach(indicator.code, slug);
    expect(point).toMatchObject({ value: null, valueKind: "NO_DATA", source: null, conflicts: [] });
    expect(point.statements.map(({ bodyId, value, standing }) => [bodyId, value, standing])).toEqual([
      [board.bodyId, "12", false],
      [other.bodyId, "13", false],
    ]);
  },
);

test("the chosen statement stands, though another was loaded before, and the other is listed beside it", async () => {
  const { database } = databases;
  const indicator = await givenIndicator(database, regionId, { unit: "PERCENT" });
  const { slug, areaId } = await givenShared(AreaKind.COUNTRY);
  await givenStatement(database, board, { indicatorId: indicator.id, areaId, day, value: "12" });
  await givenStatement(database, other, { indicatorId: indicator.id, areaId, day, value: "38.7", chosen: true });
  const point = await compareAsEach(indicator.code, slug);
  expect(point).toMatchObject({ value: "38.7", valueKind: "VALUE", conflicts: [{ kind: "STATEMENTS" }] });
  expect(point.statements.map(({ value, standing }) => [value, standing])).toEqual([
    ["38.7", true],
    ["12", false],
  ]);
});

test("a later revision of the chosen statement does not stand until it is chosen, and is listed beside it", async () => {
  const { database } = databases;
  const indicator = await givenIndicator(database, regionId, { unit: "PERCENT" });
  const { slug, areaId } = await givenShared(AreaKind.COUNTRY);
  const cell = { indicatorId: indicator.id, areaId, day };
  const chosen = await givenStatement(database, board, { ...cell, value: "38.7", chosen: true });
  await givenRevision(database, board, chosen, { number: 2, value: "99" });
  await givenRevision(database, board, chosen, { number: 3, value: "7" });
  const point = await compareAsEach(indicator.code, slug);
  expect(point).toMatchObject({ value: "38.7", conflicts: [{ kind: "STATEMENTS" }] });
  expect(point.statements.map(({ value, standing }) => [value, standing])).toEqual([
    ["38.7", true],
    ["7", false],
  ]);
});

test("a board's number for a shared population or count makes no rate of it", async () => {
  const { database } = databases;
  const population = await givenIndicator(database, regionId);
  const count = await givenIndicator(database, regionId, { denominatorId: population.id, rateFactor: 10_000 });
  const { slug, areaId } = await givenShared(AreaKind.REGION);
  await givenStatement(database, board, { indicatorId: population.id, areaId, day, value: "200000" });
  await givenStatement(database, board, { indicatorId: count.id, areaId, day, value: "600", chosen: true });
  const point = await compareAsEach(count.code, slug, Measure.RATE);
  expect(point).toMatchObject({ value: null, valueKind: "NOT_AVAILABLE", numerator: "600", denominator: null });
});

test("of a board's own area the first that the board loaded stands, whoever else states something", async () => {
  const { database } = databases;
  const indicator = await givenIndicator(database, regionId);
  await givenStatement(database, other, { indicatorId: indicator.id, areaId: board.areaId, day, value: "1" });
  await givenStatement(database, board, { indicatorId: indicator.id, day, value: "2" });
  await givenStatement(database, board, { indicatorId: indicator.id, day, value: "3", section: "later" });
  const point = await compareAsEach(indicator.code, board.slug);
  expect(point.statements.map(({ value, standing }) => [value, standing])).toEqual([
    ["2", true],
    ["3", false],
    ["1", false],
  ]);
});
