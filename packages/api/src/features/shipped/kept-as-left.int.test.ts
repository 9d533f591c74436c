import { withSystemScope } from "../../db/system-scope";
import { usePanboard } from "../../testing/use-panboard";
import { chooseShipped } from "../statements";
import { loadShipped } from "./load-shipped";

const panboard = usePanboard();
const steward = "region-steward@cheshire";
const manager = "business-manager@cheshire-west-and-chester";
const choiceFields = "choice { id version } userErrors { path message }";

interface Stated {
  readonly value: string;
  readonly standing: boolean;
  readonly statement: { readonly id: string };
  readonly choice: { readonly id: string; readonly version: number } | null;
}

/** What stands for an area on a day; none where nothing does. */
async function standingFor(area: string, code: string, day: string): Promise<Stated | undefined> {
  const { data, errors } = await panboard.graph(
    manager,
    `query ($input: CompareIndicatorInput!) { compareIndicator(input: $input) { series { points {
       statements { value standing statement { id } choice { id version } } } } } }`,
    { input: { code, areas: [area], from: day, to: day } },
  );
  expect(errors).toBeUndefined();
  const { compareIndicator } = data as {
    compareIndicator: { series: { points: { statements: readonly Stated[] }[] }[] };
  };
  return compareIndicator.series[0]?.points[0]?.statements.find(({ standing }) => standing);
}

/** What the loader does after a file of figures, as when the product ships a new one. */
async function chooseAgain(): Promise<void> {
  await withSystemScope(panboard.database, "load.shipped", "WRITE", async (scope) => {
    const [region] = await scope.rows<{ id: string }>(
      "region by slug",
      "select region_id as id from region where slug = $1",
      ["cheshire"],
    );
    const id = region?.id ?? "";
    await chooseShipped(scope.writerOf(id, "chooseShipped"), id);
  });
}

test("what the steward took back or chose otherwise stays so, however often the shipped figures are chosen", async () => {
  const england = ["england", "cp_plans_rate_per_10000", "2011-03-31"] as const;
  const shipped = await standingFor(...england);
  expect(shipped).toMatchObject({ value: "38.7", choice: { version: 1 } });
  const remove = `mutation ($input: RemoveChoiceInput!) { removeChoice(input: $input) { ${choiceFields} } }`;
  await panboard.graph(steward, remove, { input: { id: shipped?.choice?.id, expectedVersion: 1 } });
  expect(await standingFor(...england)).toBeUndefined();
  await chooseAgain();
  expect(await standingFor(...england)).toBeUndefined();
  const choose = `mutation ($input: ChooseStatementInput!) { chooseStatement(input: $input) { ${choiceFields} } }`;
  const cell = { indicator: england[1], area: england[0], period: england[2] };
  const input = { region: "cheshire", ...cell, statement: shipped?.statement.id, reason: "As printed." };
  const { data } = await panboard.graph(steward, choose, { input });
  const { choice } = (data as { chooseStatement: { choice: { id: string } } }).chooseStatement;
  await chooseAgain();
  expect(await standingFor(...england)).toMatchObject({ value: "38.7", choice });
});

test("a board withdraws what was shipped, for shared areas too, and the next start does not load it again", async () => {
  const { data } = await panboard.graph(
    manager,
    '{ board(slug: "cheshire-west-and-chester") { imports { nodes { id fileName importedBy rows added } } } }',
  );
  const { board } = data as { board: { imports: { nodes: { id: string; rows: number; added: number }[] } } };
  const [shipped, ...others] = board.imports.nodes;
  expect(others).toEqual([]);
  expect(shipped).toMatchObject({ fileName: "published/indicator_values.csv", importedBy: "The platform" });
  expect(shipped?.added).toBe(shipped?.rows);
  const own = ["cheshire-west-and-chester", "cp_plans", "2011-03-31"] as const;
  const before = await standingFor(...own);
  expect(before).toMatchObject({ value: expect.any(String) });
  const withdraw = `mutation ($input: WithdrawImportInput!) { withdrawImport(input: $input) {
    import { withdrawn { by } } userErrors { path message } } }`;
  const input = { id: shipped?.id, reason: "We keep our own." };
  expect((await panboard.graph(manager, withdraw, { input })).data).toMatchObject({
    withdrawImport: { import: { withdrawn: { by: "Business manager" } }, userErrors: [] },
  });
  const expectNone = async (): Promise<void> => {
    expect(await standingFor(...own)).toBeUndefined();
    expect(await standingFor("england", "cp_plans_rate_per_10000", "2011-03-31")).toBeUndefined();
  };
  await expectNone();
  expect(await loadShipped(panboard.database, "published")).toBeUndefined();
  await chooseAgain();
  await expectNone();
});
