import { uniqueName } from "./given-agency";
import { findBody } from "./given-partner";
import type { Panboard } from "./panboard-test";
import type { Subject } from "./sign-in";

export interface GivenPerson {
  readonly id: string;
  readonly version: number;
  /** A name that nobody else has. */
  readonly name: string;
}

export interface PersonFact {
  /** Who may add people there. */
  readonly as: Subject;
  /** The address of the board or joint body: "/boards/halton". */
  readonly bodyAddress: string;
  /** Whether an account is linked to them. */
  readonly isLinked?: boolean;
}

type Answered = { readonly changed: { readonly person: GivenPerson } };

/** A new person of a body, with a post and a work e-mail address. */
export async function givenPerson(
  panboard: Panboard,
  { as, bodyAddress, isLinked = false }: PersonFact,
): Promise<GivenPerson> {
  const send = async (field: string, type: string, input: object): Promise<GivenPerson> => {
    const document = `mutation ($input: ${type}!) { changed: ${field}(input: $input) { person { id version name } } }`;
    return (await panboard.ask<Answered>(as, document, { input })).changed.person;
  };
  const name = uniqueName("Robin");
  const said = { name, post: "Head of Safeguarding", email: `${name.replaceAll(" ", ".")}@agency.example` };
  const person = await send("addPerson", "AddPersonInput", {
    body: await findBody(panboard, as, bodyAddress),
    ...said,
  });
  if (!isLinked) return person;
  const { id, version: expectedVersion } = person;
  return send("linkAccount", "LinkAccountInput", { person: id, expectedVersion, subject: uniqueName("robin") });
}
