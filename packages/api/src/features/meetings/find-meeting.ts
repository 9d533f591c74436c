import { findSeen } from "../../db/find-row";
import type { Write } from "../../db/write";
import { notFound } from "../../errors/app-error";
import { Group, structureTurn } from "../groups";
import { Meeting } from "./meeting.entity";

/** The turn of whatever looks at several meetings of one body, or at what is recorded of them. */
export const meetingsTurn = "meetings";

/** Waits until neither groups and seats nor meetings of the body change meanwhile; whoever needs both asks in this order. */
export async function takeMeetingTurns(write: Write): Promise<void> {
  await write.takeTurn(structureTurn);
  await write.takeTurn(meetingsTurn);
}

/** The meeting that is to be changed, as its version was seen; undefined where it is another by now, which changing it tells. */
export async function findMeeting(
  write: Write,
  seen: { readonly id: string; readonly expectedVersion: number },
): Promise<Meeting | undefined> {
  const meeting = await findSeen(write, Meeting, seen);
  return meeting?.removedAt === null ? meeting : undefined;
}

/** The group that meets. */
export async function getGroupOfMeeting(
  write: Write,
  { bodyId, groupId: id }: Pick<Meeting, "bodyId" | "groupId">,
): Promise<Group> {
  const group = await write.repo(Group).find({ bodyId, id }, { withRemoved: true });
  if (!group) throw notFound();
  return group;
}
