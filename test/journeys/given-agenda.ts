import { uniqueName } from "./given-agency";
import { givenGroup } from "./given-group";
import { givenLinkedPerson } from "./given-linked-person";
import { findBody } from "./given-partner";
import type { Panboard } from "./panboard-test";
import type { Subject } from "./sign-in";

/** Who keeps the agendas of a board of the invented region, and a member of it whose account is linked to a person. */
export const [keeper, sitter]: readonly [Subject, Subject] = ["business-manager@example-east", "member@example-east"];

/** A body with who keeps its agendas and who proposes items for them. */
export interface AgendaPeople {
  readonly bodyAddress: string;
  readonly keeper: Subject;
  readonly sitter: Subject;
  /** Finds the person that the account of who proposes is linked to; answers the id. */
  readonly findSitter: (panboard: Panboard) => Promise<string>;
}

/** Those of the board. */
export const agendaOfBoard: AgendaPeople = { bodyAddress: "/boards/example-east", keeper, sitter, findSitter };

const ofPanel = {
  as: "panel-manager@cheshire",
  bodyAddress: "/joint/cdop",
  subject: "panel-adviser@cheshire",
} as const;
/** Those of a panel. */
export const agendaOfPanel: AgendaPeople = {
  ...{ bodyAddress: ofPanel.bodyAddress, keeper: ofPanel.as, sitter: ofPanel.subject },
  findSitter: (panboard) => givenLinkedPerson(panboard, ofPanel),
};

/** A group with a meeting to come, at 9:30am, and on it the member's seat and two that nobody holds. */
export interface GivenAgendaPlace {
  readonly group: string;
  readonly groupName: string;
  readonly meeting: string;
  /** The posts of the seats that nobody holds. */
  readonly posts: readonly [string, string];
}

/** Makes such a group and plans its meeting; nothing is on its agenda. */
export async function givenAgendaPlace(
  panboard: Panboard,
  { bodyAddress, keeper: as, findSitter: find }: AgendaPeople = agendaOfBoard,
): Promise<GivenAgendaPlace> {
  const { id: group, name: groupName } = await givenGroup(panboard, { as, bodyAddress });
  const seat = (post: string) =>
    change(panboard, as, "addSeat", "seat", {
      ...{ group, post, role: "MEMBER", constituency: "SCHOOLS", from: "2024-04-01" },
    });
  const posts = [uniqueName("Head"), uniqueName("Nurse")] as const;
  for (const post of posts) await seat(post);
  const person = await find(panboard);
  const held = { seat: await seat(uniqueName("Forum")), person, from: "2024-04-01" };
  await change(panboard, as, "addHolder", "holder", held);
  const body = await findBody(panboard, as, bodyAddress);
  type Planned = { readonly planMeetings: { readonly meetings: readonly { readonly id: string }[] } };
  const { planMeetings } = await panboard.ask<Planned>(
    as,
    "mutation ($input: PlanMeetingsInput!) { planMeetings(input: $input) { meetings { id } } }",
    { input: { body, group, days: ["2031-03-04"], startsAt: "09:30", endsAt: "11:30", place: "Room 1" } },
  );
  const [meeting] = planMeetings.meetings;
  if (!meeting) throw new Error("No meeting was planned.");
  return { group, groupName, meeting: meeting.id, posts };
}

/** Puts an item on an agenda. */
export function givenItem(panboard: Panboard, meeting: string, title: string, as = keeper): Promise<string> {
  return change(panboard, as, "addAgendaItem", "item", { meeting, title, purpose: "DISCUSSION" });
}

/** Gives a group what it always has on its agendas. */
export function givenStandingItem(panboard: Panboard, group: string, title: string, as = keeper): Promise<string> {
  return change(panboard, as, "addStandingItem", "standingItem", { group, title, purpose: "INFORMATION" });
}

/** Proposes an item for the next meeting of a group that the member sits on. */
export function givenProposal(panboard: Panboard, group: string, title: string, as = sitter): Promise<string> {
  return change(panboard, as, "proposeItem", "proposal", { group, title, purpose: "CHALLENGE" });
}

/** The person that the member's account is linked to: who holds a seat of the voluntary forum. */
async function findSitter(panboard: Panboard): Promise<string> {
  type Seat = { readonly holder: { readonly person: { readonly id: string } } | null };
  type Body = { readonly slug: string; readonly seats: { readonly nodes: readonly Seat[] } | null };
  const { viewer } = await panboard.ask<{ readonly viewer: { readonly bodies: readonly Body[] } }>(
    keeper,
    `{ viewer { bodies { slug seats(search: "Voluntary forum representative", first: 1) { nodes { holder { person { id } } } } } } }`,
    {},
  );
  const person = viewer.bodies.find(({ slug }) => slug === "example-east")?.seats?.nodes[0]?.holder?.person.id;
  if (person === undefined) throw new Error("Nobody holds the seat of the voluntary forum.");
  return person;
}

async function change(panboard: Panboard, as: Subject, field: string, row: string, input: object): Promise<string> {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { changed: ${field}(input: $input) { row: ${row} { id } userErrors { path message } } }`;
  type Changed = { readonly changed: { readonly row: { readonly id: string } | null; readonly userErrors: unknown } };
  const { changed } = await panboard.ask<Changed>(as, document, { input });
  if (!changed.row) throw new Error(`${field} was refused: ${JSON.stringify(changed.userErrors)}`);
  return changed.row.id;
}
