import type { Write } from "../../db/write";
import { notFound } from "../../errors/app-error";
import { Group } from "../groups";
import type { HeldDays } from "./rules/holder-rules";
import type { KnownDays } from "./rules/days";
import type { NamedDays } from "./rules/seat-rules";
import { type Seat } from "./seat.entity";

/** The group of a seat; a removed one too, on which nothing can be hung. */
export async function getGroupOf(
  write: Write,
  { bodyId, groupId: id }: Pick<Seat, "bodyId" | "groupId">,
): Promise<Group> {
  const group = await write.repo(Group).find({ bodyId, id }, { withRemoved: true });
  if (!group) throw notFound();
  return group;
}

/** Somebody's days in a seat, with who they are. */
export type Held = HeldDays & NamedDays & { readonly id: string; readonly version: number };

/** Everybody who held a seat or stood in, by their first day. */
export function listHeld(write: Write, { bodyId, id }: Pick<Seat, "bodyId" | "id">): Promise<Held[]> {
  return write.rows<Held>(
    "days of holders of a seat",
    `select h.id, h.version, h.person_id as "personId", h.deputy, h.from_day as "fromDay", h.until_day as "untilDay", p.name
     from seat_holder h join person p on p.body_id = h.body_id and p.id = h.person_id
     where h.body_id = $1 and h.seat_id = $2 and h.removed_at is null order by h.from_day, h.id`,
    [bodyId, id],
  );
}

/** The days of the seats that chair a group, but for one. */
export function listChairs(write: Write, groupId: string, exceptId: string | null): Promise<KnownDays[]> {
  return write.rows<KnownDays>(
    "seats that chair a group",
    `select from_day as "fromDay", from_known as "fromKnown", until_day as "untilDay" from seat
     where body_id = $1 and group_id = $2 and role = 'CHAIR' and removed_at is null and id is distinct from $3::uuid
     order by from_day`,
    [write.target.id, groupId, exceptId],
  );
}
