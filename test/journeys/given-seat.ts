import { uniqueName } from "./given-agency";
import type { Panboard } from "./panboard-test";
import type { Subject } from "./sign-in";

export interface SeatFact {
  /** Who may add seats there. */
  readonly as: Subject;
  /** The address of the board or joint body, of which a report describes a group: "/boards/cheshire-west-and-chester". */
  readonly bodyAddress: string;
  readonly post?: string;
  /** Id of its group; the first one of the body unless said. */
  readonly group?: string;
}

/** Makes a seat of schools on a group of a body, from 1 April 2022, which nobody holds; answers its id. */
export async function givenSeat(panboard: Panboard, { as, bodyAddress, post, group }: SeatFact): Promise<string> {
  const input = {
    group: group ?? (await findGroup(panboard, as, bodyAddress)).id,
    post: post ?? uniqueName("Post"),
    role: "MEMBER",
    constituency: "SCHOOLS",
    from: "2022-04-01",
  };
  const document = "mutation ($input: AddSeatInput!) { addSeat(input: $input) { seat { id } } }";
  type Added = { readonly addSeat: { readonly seat: { readonly id: string } } };
  const { addSeat } = await panboard.ask<Added>(as, document, { input });
  return addSeat.seat.id;
}

/** Makes such a seat that somebody new holds from the same day; answers the seat's id. */
export async function givenHeldSeat(panboard: Panboard, fact: SeatFact): Promise<string> {
  const seat = await givenSeat(panboard, fact);
  const input = { seat, newPerson: { name: uniqueName("Person") }, from: "2022-04-01" };
  const document = "mutation ($input: AddHolderInput!) { addHolder(input: $input) { holder { id } } }";
  await panboard.ask(fact.as, document, { input });
  return seat;
}

/** The first group of a body of somebody's, by the last part of its address. */
export async function findGroup(
  panboard: Panboard,
  as: Subject,
  bodyAddress: string,
): Promise<{ readonly id: string; readonly name: string }> {
  type Group = { readonly id: string; readonly name: string };
  type Bodies = {
    readonly viewer: {
      readonly bodies: readonly { readonly slug: string; readonly groups: { readonly nodes: Group[] } | null }[];
    };
  };
  const { viewer } = await panboard.ask<Bodies>(
    as,
    "{ viewer { bodies { slug groups(first: 1) { nodes { id name } } } } }",
    {},
  );
  const group = viewer.bodies.find(({ slug }) => slug === bodyAddress.split("/").at(-1))?.groups?.nodes[0];
  if (!group) throw new Error(`${as} finds no group at ${bodyAddress}.`);
  return group;
}
