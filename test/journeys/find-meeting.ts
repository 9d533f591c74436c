import type { Panboard } from "./panboard-test";
import type { Subject } from "./sign-in";

/** The id of the meeting that a board of somebody's held on a day. */
export async function findMeeting(panboard: Panboard, as: Subject, day: string): Promise<string> {
  type Body = { readonly meetings: { readonly nodes: readonly { readonly id: string }[] } | null };
  const { viewer } = await panboard.ask<{ readonly viewer: { readonly bodies: readonly Body[] } }>(
    as,
    "query ($day: Date!) { viewer { bodies { meetings(from: $day, to: $day, first: 1) { nodes { id } } } } }",
    { day },
  );
  const [found] = viewer.bodies.flatMap(({ meetings }) => meetings?.nodes ?? []);
  if (!found) throw new Error(`${as} finds no meeting on ${day}.`);
  return found.id;
}
