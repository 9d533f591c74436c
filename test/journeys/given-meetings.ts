import { uniqueName } from "./given-agency";
import { type GivenGroup, givenGroup, type GroupFact } from "./given-group";
import { findBody } from "./given-partner";
import type { Panboard } from "./panboard-test";
import type { Subject } from "./sign-in";

/** A group that met twice, with two seats that vote. */
export interface GivenMeetings {
  readonly group: GivenGroup;
  /** Its voting seats, each with a post that nobody else has. */
  readonly seats: readonly { readonly id: string; readonly post: string }[];
  /** The ids of its meetings, of 14 January and 11 February 2025. */
  readonly meetings: readonly [first: string, second: string];
}

/** Makes a group with two seats of schools that vote and two meetings in the past; it may decide by the rule, if one is said. */
export async function givenMeetings(panboard: Panboard, fact: GroupFact, quorum?: object): Promise<GivenMeetings> {
  const { as, bodyAddress } = fact;
  const group = await givenGroup(panboard, fact, { quorum });
  const seats = await Promise.all([givenVotingSeat(panboard, as, group.id), givenVotingSeat(panboard, as, group.id)]);
  type Planned = { readonly planMeetings: { readonly meetings: readonly { readonly id: string }[] } };
  const { planMeetings } = await panboard.ask<Planned>(
    as,
    "mutation ($input: PlanMeetingsInput!) { planMeetings(input: $input) { meetings { id } } }",
    {
      input: {
        ...{ body: await findBody(panboard, as, bodyAddress), group: group.id, days: ["2025-01-14", "2025-02-11"] },
        ...{ startsAt: "09:30", endsAt: "11:30" },
      },
    },
  );
  const [first, second] = planMeetings.meetings.map(({ id }) => id);
  if (first === undefined || second === undefined) throw new Error("The meetings were not planned.");
  return { group, seats, meetings: [first, second] };
}

async function givenVotingSeat(panboard: Panboard, as: Subject, group: string) {
  const post = uniqueName("Post");
  const input = { group, post, role: "MEMBER", constituency: "SCHOOLS", from: "2024-04-01", votes: true };
  type Added = { readonly addSeat: { readonly seat: { readonly id: string } } };
  const document = "mutation ($input: AddSeatInput!) { addSeat(input: $input) { seat { id } } }";
  const { addSeat } = await panboard.ask<Added>(as, document, { input });
  return { id: addSeat.seat.id, post };
}

/** Records a decision of a meeting without votes; answers its id. */
export async function givenDecision(panboard: Panboard, as: Subject, meeting: string): Promise<string> {
  const input = { meeting, text: uniqueName("The threshold document is agreed.") };
  type Recorded = { readonly recordDecision: { readonly decision: { readonly id: string } } };
  const document = "mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { decision { id } } }";
  return (await panboard.ask<Recorded>(as, document, { input })).recordDecision.decision.id;
}

/** Raises an action of a meeting for an agency, due on 28 February 2025; answers its id and its text, which no other has. */
export async function givenAction(
  panboard: Panboard,
  as: Subject,
  { meeting, agency }: { readonly meeting: string; readonly agency: string },
): Promise<{ readonly id: string; readonly text: string }> {
  const text = uniqueName("Send the audit of referrals");
  const input = { meeting, agency, text, due: "2025-02-28" };
  type Raised = { readonly raiseAction: { readonly action: { readonly id: string } } };
  const document = "mutation ($input: RaiseActionInput!) { raiseAction(input: $input) { action { id } } }";
  return { id: (await panboard.ask<Raised>(as, document, { input })).raiseAction.action.id, text };
}
