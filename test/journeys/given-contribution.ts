import { uniqueName } from "./given-agency";
import { findBody } from "./given-partner";
import type { Panboard } from "./panboard-test";
import type { Subject } from "./sign-in";

/** The year that the contributions of journeys are for: nothing closes it. */
export const givenYear = "2014-15";

export interface GivenContribution {
  readonly id: string;
  /** The payer's name, which nobody else uses. */
  readonly payer: string;
}

export interface ContributionFact {
  /** Who keeps the money there. */
  readonly as: Subject;
  /** The address of the board or joint body: "/boards/cheshire-east". */
  readonly bodyAddress: string;
  readonly due?: string;
}

/** Makes a thousand pounds of a new payer, confirmed on 1 April 2014, towards a body's open year. */
export async function givenContribution(
  panboard: Panboard,
  { as, bodyAddress, due }: ContributionFact,
): Promise<GivenContribution> {
  const body = await findBody(panboard, as, bodyAddress);
  await requireYear(panboard, as, body);
  const payer = uniqueName("Payer");
  const line = { payer, kind: "MONEY", status: "CONFIRMED", statusOn: "2014-04-01", amount: "1000.00", due };
  const document =
    "mutation ($input: AddContributionInput!) { given: addContribution(input: $input) { row: contribution { id } } }";
  return { id: await give(panboard, as, document, { body, year: givenYear, ...line }), payer };
}

/** Makes such a contribution of which 400 pounds came on 30 June 2014. */
export async function givenReceipt(panboard: Panboard, fact: ContributionFact): Promise<GivenContribution> {
  const contribution = await givenContribution(panboard, fact);
  const document = "mutation ($input: AddReceiptInput!) { given: addReceipt(input: $input) { row: event { id } } }";
  await give(panboard, fact.as, document, { contribution: contribution.id, on: "2014-06-30", amount: "400.00" });
  return contribution;
}

/** Makes such a contribution on which the body remarked. */
export async function givenRemark(panboard: Panboard, fact: ContributionFact): Promise<GivenContribution> {
  const contribution = await givenContribution(panboard, fact);
  await remarkOn(panboard, fact.as, contribution.id);
  return contribution;
}

/** Remarks on a contribution as somebody. */
export async function remarkOn(panboard: Panboard, as: Subject, contribution: string): Promise<void> {
  const document =
    "mutation ($input: RemarkOnContributionInput!) { given: remarkOnContribution(input: $input) { row: remark { id } } }";
  await give(panboard, as, document, { contribution, text: uniqueName("We pay after the half year.") });
}

/** Which contribution: the agency by its slug, the last part of the board's address, the year. */
export interface PaidFact {
  readonly region: string;
  readonly agency: string;
  readonly board: string;
  readonly year: string;
}

/** What Cheshire Police pays to Cheshire East towards a year. */
export function ofPolice(year: string): PaidFact {
  return { region: "cheshire", agency: "cheshire-police", board: "cheshire-east", year };
}

/** The id of what an agency pays to a board towards a year, as somebody reads it. */
export async function findPaid(
  panboard: Panboard,
  as: Subject,
  { region, agency: slug, board, year }: PaidFact,
): Promise<string> {
  type Paid = { readonly id: string; readonly body: { readonly slug: string } };
  type Answer = { readonly agency: { readonly contributions: { readonly nodes: readonly Paid[] } } };
  const document = `query ($region: String!, $slug: ID!, $year: String) { agency(region: $region, id: $slug) {
    contributions(year: $year) { nodes { id body { slug } } } } }`;
  const { agency } = await panboard.ask<Answer>(as, document, { region, slug, year });
  const found = agency.contributions.nodes.find(({ body }) => body.slug === board);
  if (!found) throw new Error(`${slug} pays nothing to ${board} for ${year}.`);
  return found.id;
}

async function give(panboard: Panboard, as: Subject, document: string, input: object): Promise<string> {
  type Given = { readonly given: { readonly row: { readonly id: string } | null } };
  const { given } = await panboard.ask<Given>(as, document, { input });
  if (!given.row) throw new Error(`${as} was refused: ${JSON.stringify(input)}`);
  return given.row.id;
}

/** Opens the year where the body has none, or another journey did so meanwhile. */
async function requireYear(panboard: Panboard, as: Subject, body: string): Promise<void> {
  type Answer = { readonly node: { readonly budgets: { readonly nodes: readonly object[] } } };
  const document =
    "query ($body: ID!, $year: String) { node(id: $body) { ... on Body { budgets(year: $year) { nodes { id } } } } }";
  const { node } = await panboard.ask<Answer>(as, document, { body, year: givenYear });
  if (node.budgets.nodes.length > 0) return;
  const opening = "mutation ($input: OpenBudgetInput!) { openBudget(input: $input) { budget { id } } }";
  await panboard.ask(as, opening, { input: { body, year: givenYear } });
}
