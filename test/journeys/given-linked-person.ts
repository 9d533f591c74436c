import { uniqueName } from "./given-agency";
import { findBody } from "./given-partner";
import type { Panboard } from "./panboard-test";
import type { Subject } from "./sign-in";

export interface LinkedPersonFact {
  /** Who may add people to the body and reads who has access to it. */
  readonly as: Subject;
  readonly bodyAddress: string;
  /** Whose account it is: somebody of the demonstration with a role there. */
  readonly subject: Subject;
}

const name = "Linked adviser";

/** The person of a body that an account of the demonstration is linked to; made where nobody made one before. Answers the id. */
export async function givenLinkedPerson(panboard: Panboard, fact: LinkedPersonFact): Promise<string> {
  const found = await findLinked(panboard, fact);
  if (found !== undefined) return found;
  const { as, bodyAddress, subject } = fact;
  type Changed = { readonly changed: { readonly person: { readonly id: string; readonly version: number } | null } };
  const change = (field: string, type: string, input: object) =>
    panboard.ask<Changed>(
      as,
      `mutation ($input: ${type}!) { changed: ${field}(input: $input) { person { id version } } }`,
      { input },
    );
  const body = await findBody(panboard, as, bodyAddress);
  const { person } = (await change("addPerson", "AddPersonInput", { body, name: uniqueName(name) })).changed;
  // Whoever comes second is told that the account is linked already.
  await change("linkAccount", "LinkAccountInput", { person: person?.id, expectedVersion: person?.version, subject });
  const linked = await findLinked(panboard, fact);
  if (linked === undefined) throw new Error(`${as} could not link ${subject} to a person of ${bodyAddress}.`);
  return linked;
}

async function findLinked(panboard: Panboard, { as, bodyAddress, subject }: LinkedPersonFact) {
  type Linked = { readonly id: string; readonly account: { readonly subject: string } | null };
  type People = { readonly node: { readonly people: { readonly nodes: readonly Linked[] } } };
  const { node } = await panboard.ask<People>(
    as,
    "query ($body: ID!, $name: String) { node(id: $body) { ... on Body { people(search: $name) { nodes { id account { subject } } } } } }",
    { body: await findBody(panboard, as, bodyAddress), name },
  );
  return node.people.nodes.find(({ account }) => account?.subject === subject)?.id;
}
