import { findBody } from "./given-partner";
import { findGroup } from "./given-seat";
import type { Panboard } from "./panboard-test";
import type { Subject } from "./sign-in";

let minutes = 0;

/** Plans a meeting of the first group of a body, on 6 April 2037 at a time of its own; answers its id. */
export async function givenMeeting(
  panboard: Panboard,
  { as, bodyAddress }: { readonly as: Subject; readonly bodyAddress: string },
): Promise<string> {
  const { id: group } = await findGroup(panboard, as, bodyAddress);
  const body = await findBody(panboard, as, bodyAddress);
  minutes += 1;
  const time = `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  const input = { body, group, days: ["2037-04-06"], startsAt: time };
  const document =
    "mutation ($input: PlanMeetingsInput!) { planMeetings(input: $input) { meetings { id } userErrors { path message } } }";
  type Planned = { readonly planMeetings: { readonly meetings: readonly { readonly id: string }[] | null } };
  const { planMeetings } = await panboard.ask<Planned>(as, document, { input });
  const [meeting] = planMeetings.meetings ?? [];
  if (!meeting) throw new Error(`No meeting was planned at ${bodyAddress}.`);
  return meeting.id;
}
