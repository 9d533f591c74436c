import { uniqueName } from "./given-agency";
import { findBody } from "./given-partner";
import type { Panboard } from "./panboard-test";
import type { Subject } from "./sign-in";

/** A group as the journeys know it. */
export interface GivenGroup {
  readonly id: string;
  /** A name that nobody else uses. */
  readonly name: string;
}

/** Who makes a group, and where. */
export interface GroupFact {
  readonly as: Subject;
  /** The address of the board or joint body: "/boards/halton". */
  readonly bodyAddress: string;
}

/** Adds a sub-group to a body, from 1 April 2024 and without an end unless said; what else the input says. */
export async function givenGroup(
  panboard: Panboard,
  { as, bodyAddress }: GroupFact,
  input: object = {},
): Promise<GivenGroup> {
  const body = await findBody(panboard, as, bodyAddress);
  const usual = { body, kind: "SUB_GROUP", name: uniqueName("Group"), from: "2024-04-01" };
  const asked = { ...usual, ...input };
  const { id } = await changeGroups(panboard, as, "addGroup", "AddGroupInput", asked);
  return { id, name: asked.name };
}

/** A group that reports to another. */
export async function givenGroupBelow(panboard: Panboard, fact: GroupFact): Promise<GivenGroup> {
  const { id: reportsTo } = await givenGroup(panboard, fact);
  return givenGroup(panboard, fact, { reportsTo });
}

/** A group with one version of terms of reference. */
export async function givenGroupWithTerms(panboard: Panboard, fact: GroupFact): Promise<GivenGroup> {
  const group = await givenGroup(panboard, fact);
  const input = { group: group.id, text: "It looks at how agencies work together.", agreedOn: "2024-04-01" };
  const document =
    "mutation ($input: SetTermsOfReferenceInput!) { setTermsOfReference(input: $input) { termsOfReference { id } } }";
  await panboard.ask(fact.as, document, { input });
  return group;
}

/** A group that another took over from. */
export async function givenSucceededGroup(panboard: Panboard, fact: GroupFact): Promise<GivenGroup> {
  const [before, after] = [await givenGroup(panboard, fact), await givenGroup(panboard, fact)];
  const body = await findBody(panboard, fact.as, fact.bodyAddress);
  const input = { body, predecessors: [before.id], successors: [after.id], from: "2025-04-01" };
  await changeGroups(panboard, fact.as, "succeedGroup", "SucceedGroupInput", input);
  return before;
}

async function changeGroups(panboard: Panboard, as: Subject, field: string, type: string, input: object) {
  const document = `mutation ($input: ${type}!) { changed: ${field}(input: $input) { group { id } userErrors { path message } } }`;
  type Changed = { readonly changed: { readonly group: { readonly id: string } | null; readonly userErrors: unknown } };
  const { changed } = await panboard.ask<Changed>(as, document, { input });
  if (!changed.group) throw new Error(`${field} was refused: ${JSON.stringify(changed.userErrors)}`);
  return changed.group;
}
