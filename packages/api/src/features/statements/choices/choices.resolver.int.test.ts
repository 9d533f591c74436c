import { readFileSync } from "node:fs";
import { join } from "node:path";
import { usePanboard } from "../../../testing/use-panboard";

const panboard = usePanboard();
const manager = "business-manager@halton";
const steward = "region-steward@cheshire";
const compareDocument = readFileSync(
  join(__dirname, "../../../../../web/src/features/comparison/compare-indicator.graphql"),
  "utf8",
);
// The document takes its fragments from its neighbours.
const fragments = `fragment PeriodParts on Period { label }
  fragment AreaParts on Area { slug }`;

interface Stated {
  readonly value: string;
  readonly standing: boolean;
  readonly choice: {
    readonly id: string;
    readonly version: number;
    readonly changedBy: string;
    readonly reason: string;
  } | null;
  readonly statement: { readonly id: string };
}

/** What is stated for an area on a day, as somebody of another board reads it. */
async function statedFor(area: string, code: string, day: string): Promise<readonly Stated[]> {
  const input = { code, areas: [area], from: day, to: day };
  const { data, errors } = await panboard.graph("member@warrington", `${compareDocument} ${fragments}`, { input });
  expect(errors).toBeUndefined();
  const { compareIndicator } = data as {
    compareIndicator: { series: { points: { statements: readonly Stated[] }[] }[] };
  };
  return compareIndicator.series[0]?.points[0]?.statements ?? [];
}

async function change(field: string, type: string, input: object, subject: string): Promise<unknown> {
  const conflict = "conflict { changedBy current { id version reason } }";
  const { data, errors } = await panboard.graph(
    subject,
    `mutation ($input: ${type}!) { ${field}(input: $input) {
       choice { __typename id version reason changedBy statement { id value source indicator { code } area { slug } } }
       userErrors { path message code } ${conflict} } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return data?.[field];
}

async function importTwo(day: string): Promise<void> {
  const csv = `board,area,indicator,period,breakdown,category,value,source,section
halton,halton,cp_plans,${day},,,100,Annual Report,Plans
halton,halton,cp_plans,${day},,,101,Annual Report,Summary`;
  const { data } = await panboard.graph(
    manager,
    `mutation ($input: ImportIndicatorValuesInput!) { importIndicatorValues(input: $input) { imported { committed } } }`,
    { input: { body: "halton", fileName: "f.csv", csv, preview: false, acceptDoubts: true } },
  );
  expect(data).toMatchObject({ importIndicatorValues: { imported: { committed: true } } });
}

test("a board's choice is told with the figure, and taken back by the version that was seen", async () => {
  const day = "2005-03-31";
  await importTwo(day);
  const [first, second] = await statedFor("halton", "cp_plans", day);
  expect([first, second]).toMatchObject([
    { value: "100", standing: true, choice: null },
    { value: "101", standing: false, choice: null },
  ]);
  const statement = second?.statement.id ?? "";
  const cell = { indicator: "cp_plans", area: "halton", period: day, statement };
  const input = { body: "halton", ...cell, reason: "The audited one.", idempotencyKey: day };
  const made = await change("chooseStatement", "ChooseStatementInput", input, manager);
  const about = { id: statement, value: "101", indicator: { code: "cp_plans" }, area: { slug: "halton" } };
  expect(made).toMatchObject({ choice: { __typename: "BoardChoice", version: 1, statement: about }, userErrors: [] });
  expect(await change("chooseStatement", "ChooseStatementInput", input, manager)).toEqual(made);
  const [standing] = await statedFor("halton", "cp_plans", day);
  const choice = { version: 1, changedBy: "Business manager", reason: "The audited one." };
  expect(standing).toMatchObject({ value: "101", standing: true, choice });

  const id = standing?.choice?.id;
  const stale = await change("removeChoice", "RemoveChoiceInput", { id, expectedVersion: 2 }, manager);
  expect(stale).toMatchObject({
    choice: null,
    userErrors: [{ path: "expectedVersion", code: "CONFLICT" }],
    conflict: { changedBy: "Business manager", current: { id, version: 1 } },
  });
  const removed = await change("removeChoice", "RemoveChoiceInput", { id, expectedVersion: 1 }, manager);
  expect(removed).toMatchObject({ choice: { id, version: 2 }, userErrors: [] });
  expect(await statedFor("halton", "cp_plans", day)).toMatchObject([
    { value: "100", standing: true, choice: null },
    { value: "101", standing: false, choice: null },
  ]);
});

test("every fault of a choice is told at its field, and nothing is changed", async () => {
  const day = "2006-03-31";
  await importTwo(day);
  const input = { body: "halton", indicator: "cp_plans", area: "warrington", period: day, statement: "x", reason: " " };
  expect(await change("chooseStatement", "ChooseStatementInput", input, manager)).toMatchObject({
    choice: null,
    userErrors: [{ path: "reason", message: "Say why, in 500 characters at the most." }],
  });
  const reasoned = { ...input, reason: "The audited one." };
  expect(await change("chooseStatement", "ChooseStatementInput", reasoned, manager)).toMatchObject({
    choice: null,
    userErrors: [
      { path: "area", message: "Warrington is for Warrington to choose for." },
      { path: "statement", message: "There is no such statement of your board." },
    ],
  });
  expect((await statedFor("halton", "cp_plans", day))[0]).toMatchObject({ value: "100", choice: null });
});

test("what was shipped for England is told as such, and the steward takes it back and chooses it again", async () => {
  const [area, code, day] = ["england", "cp_plans_rate_per_10000", "2011-03-31"];
  const [shipped] = await statedFor(area, code, day);
  const told = { changedBy: "The platform", reason: "Shipped with the product.", version: 1 };
  expect(shipped).toMatchObject({ value: "38.7", standing: true, choice: told });
  const taken = { id: shipped?.choice?.id, expectedVersion: 1 };
  expect(await change("removeChoice", "RemoveChoiceInput", taken, steward)).toMatchObject({
    choice: { __typename: "SharedChoice", version: 2 },
  });
  expect(await statedFor(area, code, day)).toMatchObject([{ value: "38.7", standing: false, choice: null }]);
  const cell = { indicator: code, area, period: day, statement: shipped?.statement.id };
  const input = { region: "cheshire", ...cell, reason: "As the department prints it." };
  expect(await change("chooseStatement", "ChooseStatementInput", input, steward)).toMatchObject({
    choice: { changedBy: "Region steward", statement: { value: "38.7" } },
    userErrors: [],
  });
  const chosen = { changedBy: "Region steward", reason: "As the department prints it." };
  expect(await statedFor(area, code, day)).toMatchObject([{ value: "38.7", standing: true, choice: chosen }]);
});

test("a choice for England tells what it lets stand, also once the board says another value or withdrew that one", async () => {
  const day = "2007-03-31";
  const about = { area: "england", indicator: "cp_plans", period: day };
  const importOne = async (fileName: string, value: string, note: string): Promise<string> => {
    const csv = `board,area,indicator,period,breakdown,category,value,source,section,note
halton,england,cp_plans,${day},,,${value},Annual Report,Plans,${note}`;
    const { data } = await panboard.graph(
      manager,
      `mutation ($input: ImportIndicatorValuesInput!) {
         importIndicatorValues(input: $input) { imported { import { id } } } }`,
      { input: { body: "halton", fileName, csv, preview: false, acceptDoubts: true } },
    );
    const answer = data as { importIndicatorValues: { imported: { import: { id: string } } } };
    return answer.importIndicatorValues.imported.import.id;
  };
  const first = await importOne("first.csv", "100", "As printed");
  const [stated] = await statedFor("england", "cp_plans", day);
  const input = { region: "cheshire", ...about, statement: stated?.statement.id, reason: "As printed." };
  expect(await change("chooseStatement", "ChooseStatementInput", input, steward)).toMatchObject({ userErrors: [] });
  const [standing] = await statedFor("england", "cp_plans", day);
  await importOne("second.csv", "101", "Corrected");
  const told = async (): Promise<unknown> => {
    const document = `query ($id: ID!) { node(id: $id) {
      ... on SharedChoice { value valueKind note statement { value note } } } }`;
    return (await panboard.graph(manager, document, { id: standing?.choice?.id })).data;
  };
  const statement = { value: "101", note: "Corrected" };
  expect(await told()).toEqual({ node: { value: "100", valueKind: "VALUE", note: "As printed", statement } });
  const withdraw = `mutation ($input: WithdrawImportInput!) { withdrawImport(input: $input) { userErrors { path } } }`;
  await panboard.graph(manager, withdraw, { input: { id: first, reason: "Not ours." } });
  expect(await told()).toEqual({ node: { value: null, valueKind: "NO_DATA", note: null, statement } });
});
