import { givenGroup, type GivenGroup, type GroupFact } from "./given-group";
import { findBody } from "./given-partner";
import type { Panboard } from "./panboard-test";

/** A meeting as the journeys know it. */
export interface GivenMeeting {
  readonly id: string;
  /** Its group, which has no other meeting. */
  readonly group: GivenGroup;
}

/** Plans a meeting of a new group, which is there from 1 April 2022: on 7 April 2026 from 9:30am, unless the input says otherwise. */
export async function givenMeeting(
  panboard: Panboard,
  fact: GroupFact,
  { day = "2026-04-07", ...input }: { readonly day?: string; readonly [name: string]: unknown } = {},
): Promise<GivenMeeting> {
  const group = await givenGroup(panboard, fact, { from: "2022-04-01" });
  const body = await findBody(panboard, fact.as, fact.bodyAddress);
  const document = "mutation ($input: PlanMeetingsInput!) { planMeetings(input: $input) { meetings { id } } }";
  type Planned = { readonly planMeetings: { readonly meetings: readonly { readonly id: string }[] | null } };
  const { planMeetings } = await panboard.ask<Planned>(fact.as, document, {
    input: { body, group: group.id, days: [day], startsAt: "09:30", endsAt: "11:30", ...input },
  });
  const [meeting] = planMeetings.meetings ?? [];
  if (!meeting) throw new Error("The meeting was not planned.");
  return { id: meeting.id, group };
}

/** A meeting that is cancelled. */
export async function givenCancelledMeeting(panboard: Panboard, fact: GroupFact): Promise<GivenMeeting> {
  const meeting = await givenMeeting(panboard, fact);
  const document = "mutation ($input: CancelMeetingInput!) { cancelMeeting(input: $input) { meeting { id } } }";
  await panboard.ask(fact.as, document, {
    input: { id: meeting.id, expectedVersion: 1, reason: "The chair is away." },
  });
  return meeting;
}
