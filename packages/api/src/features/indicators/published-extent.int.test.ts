import { encodeRowId } from "../../db/row-id";
import { Loaders } from "../../graphql/loaders";
import { AreaKind } from "../areas";
import { StandingChoice } from "../statements";
import { givenStandingChoice } from "../statements/given-statement";
import {
  changeAs,
  type GivenBoard,
  givenArea,
  givenBoard,
  givenBreakdown,
  givenIndicator,
  givenRegion,
  givenRead,
  givenStatement,
  givenWithdrawal,
  rightsOf,
} from "../../testing/given";
import { useDatabase } from "../../testing/use-database";
import { publishedRatesLoader, publishedValuesLoader } from "./indicators.loaders";
import { indicatorList } from "./indicators.list";

const databases = useDatabase();
const day = "2024-03-31";
let regionId: string;
let board: GivenBoard;

beforeAll(async () => {
  regionId = await givenRegion(databases.database);
  board = await givenBoard(databases.database, regionId);
});

/** Days and areas of an indicator's values or rates, and whether the catalogue lists it as published. */
async function extentOf(id: string): Promise<Record<"values" | "rates", string[]> & { listed: boolean }> {
  const read = givenRead(databases.database, { regionIds: [regionId] });
  const values = await publishedValuesLoader(read).load(id);
  const rates = await publishedRatesLoader(read).load(id);
  const { nodes } = await indicatorList.page(new Loaders(read), regionId, { published: true, first: 200 });
  await read.close();
  const words = ({ periods, areaIds }: typeof values): string[] => [...periods.map(({ label }) => label), ...areaIds];
  return { values: words(values), rates: words(rates), listed: nodes.some((node) => node.id === id) };
}

test("the rates of a count are published where its printed rate is, its values are not", async () => {
  const { database } = databases;
  const count = await givenIndicator(database, regionId);
  const printed = await givenIndicator(database, regionId, { unit: "RATE_PER_10000", rateOfId: count.id });
  const areaId = await givenArea(database, { regionId, slug: `england-${count.code}`, kind: AreaKind.COUNTRY });
  await givenStatement(database, board, { indicatorId: count.id, day: "2023-03-31" });
  await givenStatement(database, board, { indicatorId: printed.id, areaId, day, chosen: true });
  const { values, rates, listed } = await extentOf(count.id);
  expect(values).toEqual(["2023-03-31", board.areaId]);
  expect([rates.slice(0, 2), new Set(rates.slice(2))]).toEqual([["2023-03-31", day], new Set([board.areaId, areaId])]);
  expect(listed).toBe(true);
});

test("a percentage is published where both of its parts are", async () => {
  const { database } = databases;
  const [over, base] = [await givenIndicator(database, regionId), await givenIndicator(database, regionId)];
  const options = { unit: "PERCENT", numeratorId: over.id, denominatorId: base.id } as const;
  const share = await givenIndicator(database, regionId, options);
  await givenStatement(database, board, { indicatorId: over.id, day });
  await givenStatement(database, board, { indicatorId: base.id, day: "2023-03-31" });
  expect(await extentOf(share.id)).toEqual({ values: [], rates: [], listed: false });
  await givenStatement(database, board, { indicatorId: base.id, day });
  expect(await extentOf(share.id)).toEqual({ values: [day, board.areaId], rates: [], listed: true });
});

test("a share of each category's count is published by the breakdowns that the share has", async () => {
  const { database } = databases;
  const count = await givenIndicator(database, regionId);
  const options = { unit: "PERCENT", numeratorId: count.id, denominatorId: count.id } as const;
  const share = await givenIndicator(database, regionId, options);
  const ofBoth = await givenBreakdown(database, regionId, [count.id, share.id], `abuse_${count.code}`, ["neglect"]);
  const ofCount = await givenBreakdown(database, regionId, count.id, `age_${count.code}`, ["0_5"]);
  for (const on of ["2023-03-31", day]) await givenStatement(database, board, { indicatorId: count.id, day: on });
  const state = (on: string, categoryId = "") =>
    givenStatement(database, board, { indicatorId: count.id, day: on, categoryId });
  await state("2023-03-31", ofCount.get("0_5"));
  expect(await extentOf(share.id)).toEqual({ values: [], rates: [], listed: false });
  await state(day, ofBoth.get("neglect"));
  expect(await extentOf(share.id)).toEqual({ values: [day, board.areaId], rates: [], listed: true });
  const read = givenRead(database, { regionIds: [regionId] });
  const [ofShare, ofTotals] = await publishedValuesLoader(read).loadMany([share.id, count.id]);
  await read.close();
  expect(ofShare).toMatchObject({ hasTotals: false, breakdownIds: [expect.any(String)] });
  expect(ofTotals).toMatchObject({ hasTotals: true, breakdownIds: [expect.any(String), expect.any(String)] });
});

test("what was not chosen for a shared area is not published for it", async () => {
  const { database } = databases;
  const count = await givenIndicator(database, regionId);
  const areaId = await givenArea(database, { regionId, slug: `england-${count.code}`, kind: AreaKind.COUNTRY });
  await givenStatement(database, board, { indicatorId: count.id, areaId, day });
  await givenStatement(database, board, { indicatorId: count.id, day: "2023-03-31" });
  expect((await extentOf(count.id)).values).toEqual(["2023-03-31", board.areaId]);
});

test("what was withdrawn is published nowhere, and a share without its base neither", async () => {
  const { database } = databases;
  const [over, base] = [await givenIndicator(database, regionId), await givenIndicator(database, regionId)];
  const options = { unit: "PERCENT", numeratorId: over.id, denominatorId: base.id } as const;
  const share = await givenIndicator(database, regionId, options);
  const overId = await givenStatement(database, board, { indicatorId: over.id, day });
  const baseId = await givenStatement(database, board, { indicatorId: base.id, day });
  expect(await extentOf(share.id)).toEqual({ values: [day, board.areaId], rates: [], listed: true });
  await givenWithdrawal(database, board, baseId);
  expect(await extentOf(share.id)).toEqual({ values: [], rates: [], listed: false });
  expect(await extentOf(over.id)).toMatchObject({ values: [day, board.areaId], listed: true });
  await givenWithdrawal(database, board, overId);
  expect(await extentOf(over.id)).toEqual({ values: [], rates: [], listed: false });
});

test("of England nothing is published once what was chosen is withdrawn", async () => {
  const { database } = databases;
  const { id: indicatorId, code } = await givenIndicator(database, regionId);
  const areaId = await givenArea(database, { regionId, slug: `england-${code}`, kind: AreaKind.COUNTRY });
  const chosen = await givenStatement(database, board, { indicatorId, areaId, day, chosen: true });
  expect(await extentOf(indicatorId)).toMatchObject({ values: [day, areaId] });
  await givenWithdrawal(database, board, chosen);
  expect(await extentOf(indicatorId)).toMatchObject({ values: [] });
});

test("of England nothing is published once the choice is taken back", async () => {
  const { database } = databases;
  const { id: indicatorId, code } = await givenIndicator(database, regionId);
  const areaId = await givenArea(database, { regionId, slug: `england-${code}`, kind: AreaKind.COUNTRY });
  const statementId = await givenStatement(database, board, { indicatorId, areaId, day });
  const cell = { indicatorId, areaId, categoryId: null, cellStart: day, cellEnd: day };
  const choice = await givenStandingChoice(database, board, { ...cell, statementId });
  expect(await extentOf(indicatorId)).toMatchObject({ values: [day, areaId] });
  const steward = rightsOf("REGION_STEWARD", { regionId });
  await changeAs(database, steward, { kind: "REGION", id: regionId }, "conflicts:write", (write) =>
    write.repo(StandingChoice).remove(encodeRowId("SharedChoice", choice), choice.version),
  );
  expect(await extentOf(indicatorId)).toMatchObject({ values: [] });
});
