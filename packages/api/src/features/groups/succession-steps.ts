import type { Write } from "../../db/write";

/** A group that is to take over from another. */
export interface PlannedSuccession {
  readonly predecessorId: string;
  readonly successorId: string;
}

// What came after each successor, itself among them, through any number of steps.
const afterSql = `
with recursive pair as (
  select * from unnest($2::uuid[], $3::uuid[]) with ordinality p (predecessor_id, successor_id, place)
), after (place, id) as (
  select place, successor_id from pair
  union
  select after.place, s.successor_id from after
  join group_succession s on s.body_id = $1 and s.predecessor_id = after.id and s.removed_at is null
  where s.id is distinct from $4::uuid
)
select pair.place::int as place from pair join after on after.place = pair.place and after.id = pair.predecessor_id order by 1`;

/**
 * Which of these would make a group come before itself, by their places from 0: the successor is the predecessor, or came
 * before it. A succession that is stored already is left out by its id.
 */
export async function findCircles(
  write: Write,
  pairs: readonly PlannedSuccession[],
  exceptId: string | null = null,
): Promise<number[]> {
  const found = await write.rows<{ place: number }>("circles of successions", afterSql, [
    write.target.id,
    pairs.map(({ predecessorId }) => predecessorId),
    pairs.map(({ successorId }) => successorId),
    exceptId,
  ]);
  return found.map(({ place }) => place - 1);
}
