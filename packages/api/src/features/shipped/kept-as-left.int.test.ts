import { type SystemScope, withSystemScope } from "../../db/system-scope";
import { usePanboard } from "../../testing/use-panboard";
import { chooseShipped, importFigures, parseFigures } from "../statements";
import { loadFigures, loadShipped } from "./load-shipped";

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

/** Does what the loader does, in the region of the tests. */
async function asLoader<T>(work: (scope: SystemScope, regionId: string) => Promise<T>): Promise<T> {
  return withSystemScope(panboard.database, "load.shipped", "WRITE", async (scope) => {
    const [region] = await scope.rows<{ id: string }>(
      "region by slug",
      "select region_id as id from region where slug = $1",
      ["cheshire"],
    );
    return work(scope, region?.id ?? "");
  });
}

/** What the loader does after a file of figures, as when the product ships a new one. */
const chooseAgain = (): Promise<void> =>
  asLoader((scope, regionId) => chooseShipped(scope.writerOf(regionId, "chooseShipped"), regionId));

const header = "board,area,indicator,period,breakdown,category,value,source,section";
/** A figure of Halton's for a day, as a file states it. */
const line = (day: string, value: string): string => `halton,halton,cp_plans,${day},,,${value},Annual Report,Plans`;

/** Ships a file of these lines. */
const ship = (...lines: readonly string[]): Promise<unknown> =>
  asLoader((scope, regionId) =>
    loadFigures(scope, { regionId, fileName: "next.csv", csv: [header, ...lines].join("\n"), operation: "load next" }),
  );

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

describe("a new file that is shipped", () => {
  const halton = "business-manager@halton";
  const change = async (field: string, type: string, input: object): Promise<void> => {
    const answers = field === "withdrawImport" ? "import { id }" : "imported { committed }";
    const document = `mutation ($input: ${type}!) { ${field}(input: $input) { ${answers} userErrors { message } } }`;
    const { data } = await panboard.graph(halton, document, { input });
    expect(data).toMatchObject({ [field]: { userErrors: [] } });
  };
  const importLines = (...lines: readonly string[]): Promise<void> => {
    const csv = [header, ...lines].join("\n");
    const input = { body: "halton", fileName: "own.csv", csv, preview: false, acceptDoubts: true };
    return change("importIndicatorValues", "ImportIndicatorValuesInput", input);
  };
  const withdrawFile = async (fileName: string): Promise<void> => {
    const { data } = await panboard.graph(halton, '{ board(slug: "halton") { imports { nodes { id fileName } } } }');
    const { board } = data as { board: { imports: { nodes: { id: string; fileName: string }[] } } };
    const id = board.imports.nodes.find((one) => one.fileName === fileName)?.id;
    await change("withdrawImport", "WithdrawImportInput", { id, reason: "Not ours." });
  };
  const stands = async (day: string): Promise<string | undefined> =>
    (await standingFor("halton", "cp_plans", day))?.value;

  test("does not let stand for England what was withdrawn before it was chosen", async () => {
    const [twice, once] = ["1989-03-31", "1990-03-31"] as const;
    const ofEngland = (day: string, value: string): string =>
      line(day, value).replace("halton,halton", "halton,england");
    const importAlone = (fileName: string, ...lines: readonly string[]): Promise<unknown> =>
      asLoader((scope, regionId) => {
        const csv = [header, ...lines].join("\n");
        const file = { regionId, fileName, csv, today: "2026-03-31", acceptDoubts: true };
        return importFigures(scope, (bodyId) => scope.writerOf(bodyId, "load"), parseFigures(csv), file);
      });
    await importAlone("first.csv", ofEngland(twice, "100"));
    await importAlone("second.csv", ofEngland(twice, "200"), ofEngland(once, "200"));
    await withdrawFile("second.csv");
    await chooseAgain();
    expect(await standingFor("england", "cp_plans", twice)).toMatchObject({ value: "100" });
    expect(await standingFor("england", "cp_plans", once)).toBeUndefined();
  });

  test("adds what is new and corrects what was shipped", async () => {
    expect(await ship(line("1981-03-31", "100"))).toMatchObject({ added: 1 });
    expect(await ship(line("1981-03-31", "101"), line("1982-03-31", "100"))).toMatchObject({ added: 1, revised: 1 });
    expect([await stands("1981-03-31"), await stands("1982-03-31")]).toEqual(["101", "100"]);
  });

  test("brings nothing back that the board withdrew", async () => {
    await ship(line("1983-03-31", "100"));
    await withdrawFile("next.csv");
    const next = [line("1983-03-31", "100"), line("1984-03-31", "100")];
    expect(await ship(...next)).toMatchObject({ added: 1, revised: 0, unchanged: 1 });
    expect([await stands("1983-03-31"), await stands("1984-03-31")]).toEqual([undefined, "100"]);
  });

  test("overwrites nothing that the board imported, and does once the board withdrew that", async () => {
    await ship(line("1985-03-31", "100"), line("1986-03-31", "100"));
    await importLines(line("1985-03-31", "105"), line("1986-03-31", "100"));
    const next = [line("1985-03-31", "102"), line("1986-03-31", "102"), line("1987-03-31", "100")];
    expect(await ship(...next)).toMatchObject({ added: 1, revised: 0, unchanged: 2 });
    expect([await stands("1985-03-31"), await stands("1986-03-31")]).toEqual(["105", "100"]);
    await withdrawFile("next.csv");
    expect(await stands("1987-03-31")).toBeUndefined();
    await withdrawFile("own.csv");
    expect(await stands("1985-03-31")).toBe("100");
    await ship(...next, line("1988-03-31", "100"));
    expect([await stands("1985-03-31"), await stands("1986-03-31")]).toEqual(["102", "102"]);
    expect([await stands("1987-03-31"), await stands("1988-03-31")]).toEqual([undefined, "100"]);
  });
});
