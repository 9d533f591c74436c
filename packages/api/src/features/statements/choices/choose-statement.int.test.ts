import { encodeRowId } from "../../../db/row-id";
import { givenArea, givenRevision, givenStatement, givenStatementChoice } from "../../../testing/given";
import { AreaKind } from "../../areas";
import { Measure } from "../../indicators";
import { day, useChoices } from "../testing/use-choices";

const choices = useChoices();
const { givenFigure, state, choose, remove, point, databases } = choices;
const said = ({ statements }: Awaited<ReturnType<typeof point>>) =>
  statements.map(({ value, standing }) => [value, standing]);

test("what a board chose stands for everybody, in the place of the first loaded, and tells by which choice", async () => {
  const figure = await givenFigure();
  await state("board", figure, "202");
  const chosen = await state("board", figure, "204", { section: "Plans" });
  await state("other", figure, "7", { areaId: choices.board.areaId });
  const before = await point(figure);
  expect(before).toMatchObject({ value: "202", section: "given", statements: [{ choiceId: null }, {}, {}] });
  const { id } = await choose("board", figure, { statement: chosen });
  const after = await point(figure);
  expect(after).toMatchObject({ value: "204", section: "Plans", statements: [{ choiceId: id }, {}, {}] });
  expect(said(after)).toEqual([
    ["204", true],
    ["202", false],
    ["7", false],
  ]);
  expect(after.conflicts[0]?.statements[0]).toMatchObject({ value: "204", standing: true, choiceId: id });
});

test("a rate is worked out from what was chosen", async () => {
  const population = await givenFigure();
  const count = await givenFigure({ denominatorId: population.id, rateFactor: 10_000 });
  await state("board", population, "10000");
  const other = await state("board", population, "20000", { section: "Estimate" });
  await state("board", count, "20");
  const chosen = await state("board", count, "30", { section: "Plans" });
  expect(await point(count, undefined, Measure.RATE)).toMatchObject({ value: "20.0", numerator: "20" });
  await choose("board", count, { statement: chosen });
  expect(await point(count, undefined, Measure.RATE)).toMatchObject({ value: "30.0", numerator: "30" });
  await choose("board", population, { statement: other });
  expect(await point(count, undefined, Measure.RATE)).toMatchObject({ value: "15.0", denominator: "20000" });
});

test("another choice or reason takes the place of the first, and the same again leaves it as it is", async () => {
  const figure = await givenFigure();
  const first = await state("board", figure, "1");
  const second = await state("board", figure, "2", { section: "later" });
  const made = await choose("board", figure, { statement: second });
  expect(made).toMatchObject({ version: 1, changedAs: "BUSINESS_MANAGER", reason: "The audited one." });
  expect(await choose("board", figure, { statement: second, reason: " The audited one. " })).toEqual(made);
  const reasoned = await choose("board", figure, { statement: second, reason: "Audited in June." });
  expect(reasoned).toMatchObject({ id: made.id, version: 2, reason: "Audited in June." });
  const changed = await choose("board", figure, { statement: first, reason: "  A slip.  " });
  expect(changed).toMatchObject({ id: made.id, version: 3, reason: "A slip." });
  expect(await point(figure)).toMatchObject({ value: "1", statements: [{ choiceId: made.id }, {}] });
});

test("of people who choose at once the last has the last word, and there is one choice", async () => {
  const figure = await givenFigure();
  const statements = await Promise.all(
    ["1", "2", "3"].map((value) => state("board", figure, value, { section: value })),
  );
  const made = await Promise.all(statements.map((statement) => choose("board", figure, { statement })));
  expect(new Set(made.map(({ id }) => id)).size).toBe(1);
  expect(made.map(({ version }) => version).sort()).toEqual([1, 2, 3]);
  const last = made.find(({ version }) => version === 3);
  const { statements: listed } = await point(figure);
  expect(listed[0]).toMatchObject({ statementId: last?.statementId, standing: true });
});

test("a choice that is taken back leaves the first loaded, and the way to choose again", async () => {
  const figure = await givenFigure();
  await state("board", figure, "1");
  const second = await state("board", figure, "2", { section: "later" });
  const made = await choose("board", figure, { statement: second });
  await expect(remove("board", made, 2)).rejects.toMatchObject({ code: "CONFLICT" });
  expect(await point(figure)).toMatchObject({ value: "2" });
  expect(await remove("board", made)).toMatchObject({ version: 2, removedAt: expect.any(Date) });
  expect(await point(figure)).toMatchObject({ value: "1", statements: [{ choiceId: null }, {}] });
  await expect(remove("board", made, 2)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await choose("board", figure, { statement: second });
  expect(await point(figure)).toMatchObject({ value: "2" });
});

test("a board chooses for its localities and its neighbours' average too, and for a period and category", async () => {
  const { board, databases: given } = choices;
  const { regionId, bodyId } = board;
  for (const kind of [AreaKind.LOCALITY, AreaKind.STATISTICAL_NEIGHBOURS]) {
    const slug = `${board.slug}/${kind.toLowerCase()}`;
    const areaId = await givenArea(given.database, { regionId, bodyId, slug, kind });
    const figure = await givenFigure({ kind: "FLOW" });
    const flow = { areaId, kind: "FLOW" } as const;
    await state("board", figure, "1", flow);
    const statement = await state("board", figure, "2", { ...flow, section: "later" });
    expect(await point(figure, slug)).toMatchObject({ value: "1" });
    await choose("board", figure, { area: slug, period: "2023-24", statement });
    expect(await point(figure, slug)).toMatchObject({ value: "2" });
  }
});

describe("for an area that no board owns", () => {
  const england = () => ({ areaId: choices.englandId });

  test("the steward chooses a board's published statement as it is today, and again once it was revised", async () => {
    const figure = await givenFigure({ unit: "PERCENT" });
    await state("board", figure, "12", england());
    const id = await givenStatement(databases.database, choices.other, {
      indicatorId: figure.id,
      day,
      value: "13",
      ...england(),
    });
    const statement = encodeRowId("Statement", { ...choices.other, id });
    expect(await point(figure, "england")).toMatchObject({ value: null, valueKind: "NO_DATA" });
    const made = await choose("steward", figure, { area: "england", statement });
    expect(made).toMatchObject({ version: 1, changedAs: "REGION_STEWARD", revisionNumber: 1 });
    expect(await point(figure, "england")).toMatchObject({ value: "13", statements: [{ choiceId: made.id }, {}] });
    await givenRevision(databases.database, choices.other, id, { number: 2, value: "14" });
    expect(said(await point(figure, "england"))).toEqual([
      ["13", true],
      ["12", false],
      ["14", false],
    ]);
    expect(await choose("steward", figure, { area: "england", statement })).toMatchObject({
      version: 2,
      revisionNumber: 2,
    });
    expect(await point(figure, "england")).toMatchObject({ value: "14" });
    const again = { area: "england", statement, reason: "As the department prints it." };
    expect(await choose("steward", figure, again)).toMatchObject({ version: 3, reason: again.reason });
    expect(await choose("steward", figure, again)).toMatchObject({ version: 3 });
    expect(await remove("steward", made, 3)).toMatchObject({ version: 4 });
    expect(await point(figure, "england")).toMatchObject({ value: null, valueKind: "NO_DATA" });
  });

  test("no board chooses, and the steward chooses for no board's area", async () => {
    const figure = await givenFigure();
    const ofEngland = await state("board", figure, "1", england());
    const ofBoard = await state("board", figure, "2");
    expect(await choices.faultsOf(choose("board", figure, { area: "england", statement: ofEngland }))).toEqual([
      { path: "area", message: "No board owns england: the region’s steward chooses what stands for it." },
    ]);
    const { slug } = choices.board;
    expect(await choices.faultsOf(choose("steward", figure, { statement: ofBoard }))).toEqual([
      { path: "area", message: `${slug} is for ${slug} to choose for.` },
    ]);
    expect(await point(figure, "england")).toMatchObject({ valueKind: "NO_DATA" });
  });
});

test("a board's choice for an area that is not its own, however it came to be stored, moves nothing there", async () => {
  const { board, other, englandId } = choices;
  const { database } = databases;
  const { regionId } = board;
  const figure = await givenFigure();
  const stored = async (areaId: string, value: string): Promise<void> => {
    const cell = { indicatorId: figure.id, areaId, categoryId: null, cellStart: day, cellEnd: day };
    const statementId = await givenStatement(database, board, { indicatorId: figure.id, day, areaId, value });
    await givenStatementChoice(database, board, { ...cell, regionId, statementId, recordedOn: day });
  };
  await state("other", figure, "1");
  await state("board", figure, "4", { areaId: other.areaId, section: "earlier" });
  await stored(other.areaId, "2");
  await stored(englandId, "3");
  const atOther = await point(figure, other.slug);
  expect(said(atOther)).toEqual([
    ["1", true],
    ["4", false],
    ["2", false],
  ]);
  expect(atOther.statements.map(({ choiceId }) => choiceId)).toEqual([null, null, null]);
  expect(await point(figure, "england")).toMatchObject({ value: null, valueKind: "NO_DATA" });
});

test("a choice that is not published moves nothing, for the board's own people neither", async () => {
  const { board } = choices;
  const { database } = databases;
  const figure = await givenFigure();
  await state("board", figure, "1");
  const statementId = await givenStatement(database, board, {
    indicatorId: figure.id,
    day,
    value: "2",
    section: "later",
  });
  const cell = { indicatorId: figure.id, areaId: board.areaId, categoryId: null, cellStart: day, cellEnd: day };
  await givenStatementChoice(database, board, { ...cell, statementId, recordedOn: day, publishedAt: null });
  const { statements } = await point(figure);
  expect(statements).toMatchObject([
    { value: "1", standing: true, choiceId: null },
    { value: "2", standing: false, choiceId: null },
  ]);
});
