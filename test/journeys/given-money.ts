import { uniqueName } from "./given-agency";
import type { Panboard } from "./panboard-test";
import type { Subject } from "./sign-in";

export interface MoneyAt {
  /** Who keeps the money there. */
  readonly as: Subject;
  /** The address of the board or joint body: "/boards/example-south". */
  readonly bodyAddress: string;
}

/** An open year of a body, and the body's id. */
export interface OpenYear {
  readonly body: string;
  readonly year: string;
}

/** The latest open year of a body; 2014-15 is opened where it has none. */
export async function givenOpenYear(panboard: Panboard, { as, bodyAddress }: MoneyAt): Promise<OpenYear> {
  const found = await findYears(panboard, as, bodyAddress);
  if (found.open !== undefined) return { body: found.id, year: found.open };
  const year = "2014-15";
  const document = "mutation ($input: OpenBudgetInput!) { openBudget(input: $input) { userErrors { message } } }";
  // Where somebody else opens it at the same time, the year is there all the same.
  await panboard.ask(as, document, { input: { body: found.id, year } });
  return { body: found.id, year };
}

async function findYears(panboard: Panboard, as: Subject, bodyAddress: string) {
  type Years = {
    readonly viewer: {
      readonly bodies: readonly {
        readonly id: string;
        readonly slug: string;
        readonly budgets: { readonly nodes: readonly { readonly year: string; readonly status: string }[] } | null;
      }[];
    };
  };
  const { viewer } = await panboard.ask<Years>(
    as,
    "{ viewer { bodies { id slug budgets(first: 200) { nodes { year status } } } } }",
    {},
  );
  const body = viewer.bodies.find(({ slug }) => slug === bodyAddress.split("/").at(-1));
  if (!body) throw new Error(`${as} has no role at ${bodyAddress}.`);
  return { id: body.id, open: body.budgets?.nodes.find(({ status }) => status === "OPEN")?.year };
}

/** A line as it was made, with a name that no other has. */
export interface GivenLine {
  readonly id: string;
  readonly line: string;
  readonly year: string;
}

/** A line of expenditure of £100 in an open year. */
export async function givenExpenditure(panboard: Panboard, at: MoneyAt): Promise<GivenLine> {
  const [open, line] = [await givenOpenYear(panboard, at), uniqueName("Given costs")];
  const document = "mutation ($input: AddExpenditureInput!) { addExpenditure(input: $input) { expenditure { id } } }";
  type Added = { readonly addExpenditure: { readonly expenditure: { readonly id: string } } };
  const input = { ...open, line, category: "OFFICE", actual: "100.00" };
  const { addExpenditure } = await panboard.ask<Added>(at.as, document, { input });
  return { id: addExpenditure.expenditure.id, line, year: open.year };
}

/** A line of income of £100 in an open year. */
export async function givenIncome(panboard: Panboard, at: MoneyAt): Promise<GivenLine> {
  const [open, line] = [await givenOpenYear(panboard, at), uniqueName("Given fees")];
  const document = "mutation ($input: AddIncomeInput!) { addIncome(input: $input) { income { id } } }";
  type Added = { readonly addIncome: { readonly income: { readonly id: string } } };
  const input = { ...open, line, kind: "TRAINING_FEES", amount: "100.00" };
  const { addIncome } = await panboard.ask<Added>(at.as, document, { input });
  return { id: addIncome.income.id, line, year: open.year };
}

/** A named reserve as it was made. */
export interface GivenReserve {
  readonly id: string;
  readonly name: string;
}

/** A new named reserve with nothing in it. */
export async function givenReserve(panboard: Panboard, at: MoneyAt): Promise<GivenReserve> {
  const [{ body }, name] = [await givenOpenYear(panboard, at), uniqueName("Given reserve")];
  const document = "mutation ($input: AddReserveInput!) { addReserve(input: $input) { reserve { id } } }";
  type Added = { readonly addReserve: { readonly reserve: { readonly id: string } } };
  const { addReserve } = await panboard.ask<Added>(at.as, document, { input: { body, name } });
  return { id: addReserve.reserve.id, name };
}

/** A new named reserve into which £500 were put on the first day of an open year. */
export async function givenFilledReserve(panboard: Panboard, at: MoneyAt): Promise<GivenReserve> {
  const [reserve, { year }] = [await givenReserve(panboard, at), await givenOpenYear(panboard, at)];
  const input = { reserve: reserve.id, year, on: `${year.slice(0, 4)}-04-01`, amount: "500.00", reason: "Given" };
  const document =
    "mutation ($input: AddAppropriationInput!) { addAppropriation(input: $input) { appropriation { id } } }";
  await panboard.ask(at.as, document, { input });
  return reserve;
}
