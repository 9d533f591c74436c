import { uniqueName } from "./given-agency";
import { findBody } from "./given-partner";
import type { Panboard } from "./panboard-test";
import type { Subject } from "./sign-in";

export interface YearAt {
  /** Who keeps the money there. */
  readonly as: Subject;
  /** The address of the board or joint body: "/boards/example-west". */
  readonly bodyAddress: string;
  /** "2010-11". */
  readonly year: string;
}

/** Opens a year of a body if nobody has; answers the body's id. */
export async function givenYear(panboard: Panboard, { as, bodyAddress, year }: YearAt): Promise<string> {
  const body = await findBody(panboard, as, bodyAddress);
  // Where it is open already, the answer says so, and nothing is changed.
  await panboard.ask(as, changeOf("openBudget", "OpenBudgetInput"), { input: { body, year } });
  return body;
}

/** A year of a body that nobody has opened: before all that are, and not next to one, so that it is closed by itself. */
export async function findFreeYear(panboard: Panboard, { as, bodyAddress }: Omit<YearAt, "year">): Promise<string> {
  const id = await findBody(panboard, as, bodyAddress);
  type Years = { readonly node: { readonly moneyYears: readonly { readonly year: string }[] } };
  const document = "query ($id: ID!) { node(id: $id) { ... on Body { moneyYears { year } } } }";
  const { node } = await panboard.ask<Years>(as, document, { id });
  const first = Math.min(2008, ...node.moneyYears.map(({ year }) => Number(year.slice(0, 4)))) - 2;
  return `${first}-${String((first + 1) % 100).padStart(2, "0")}`;
}

/** A printed figure of a year, with a name of its own; answers its id. */
export async function givenPrintedFigure(panboard: Panboard, at: YearAt): Promise<string> {
  const body = await givenYear(panboard, at);
  const { year } = at;
  const input = { body, year, figure: "INCOME", label: uniqueName("Given total"), amount: "1.00", source: "Report" };
  type Added = { readonly addPrintedFigure: { readonly printedFigure: { readonly id: string } } };
  const document = changeOf("addPrintedFigure", "AddPrintedFigureInput", "printedFigure { id }");
  const { addPrintedFigure } = await panboard.ask<Added>(at.as, document, { input });
  return addPrintedFigure.printedFigure.id;
}

/** Enters what a year needs to be closed: its opening reserve as printed, what came in and what was spent. */
export async function givenLinesToClose(panboard: Panboard, at: YearAt): Promise<void> {
  const [body, { year, as }] = [await givenYear(panboard, at), at];
  const opening = { figure: "RESERVE_OPENING", label: "Brought forward", amount: "1000.00", source: "Report" };
  const changes: readonly (readonly [name: string, type: string, input: object])[] = [
    ["addPrintedFigure", "AddPrintedFigureInput", opening],
    ["addIncome", "AddIncomeInput", { line: "Course fees", kind: "TRAINING_FEES", amount: "500.00" }],
    ["addExpenditure", "AddExpenditureInput", { line: "Venues", category: "TRAINING", actual: "750.00" }],
  ];
  for (const [name, type, input] of changes) {
    await panboard.ask(as, changeOf(name, type), { input: { body, year, ...input } });
  }
}

function changeOf(name: string, type: string, selection = "userErrors { message }"): string {
  return `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} } }`;
}
