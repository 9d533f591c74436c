import { givenAgency } from "./given-agency";
import type { Panboard } from "./panboard-test";
import type { Subject } from "./sign-in";

export interface GivenPartner {
  readonly id: string;
  /** The agency's name, which nobody else uses. */
  readonly name: string;
  /** The agency's key. */
  readonly slug: string;
}

export interface PartnerFact {
  /** Who may add partners there. */
  readonly as: Subject;
  /** The address of the board or joint body: "/boards/halton". */
  readonly bodyAddress: string;
  readonly from?: string;
  readonly until?: string;
}

/** Makes a new agency a relevant agency of a body, from 1 April 2010 and without an end unless said. */
export async function givenPartner(
  panboard: Panboard,
  { as, bodyAddress, from = "2010-04-01", until }: PartnerFact,
): Promise<GivenPartner> {
  const { name, slug } = await givenAgency(panboard);
  const body = await findBody(panboard, as, bodyAddress);
  const input = { body, agency: slug, kind: "RELEVANT_AGENCY", from, until };
  const document = "mutation ($input: AddPartnerInput!) { addPartner(input: $input) { partner { id } } }";
  type Added = { readonly addPartner: { readonly partner: { readonly id: string } } };
  const { addPartner } = await panboard.ask<Added>(as, document, { input });
  return { id: addPartner.partner.id, name, slug };
}

/** The id of a body of somebody's, by the last part of its address. */
export async function findBody(panboard: Panboard, as: Subject, bodyAddress: string): Promise<string> {
  type Bodies = { readonly viewer: { readonly bodies: readonly { readonly id: string; readonly slug: string }[] } };
  const { viewer } = await panboard.ask<Bodies>(as, "{ viewer { bodies { id slug } } }", {});
  const body = viewer.bodies.find(({ slug }) => slug === bodyAddress.split("/").at(-1));
  if (!body) throw new Error(`${as} has no role at ${bodyAddress}.`);
  return body.id;
}
