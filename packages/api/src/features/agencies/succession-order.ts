import type { Statements } from "../../db/statements";

// Merged agencies are one here. What follows an agency is itself and whatever took over from what follows it.
const followsSql = `
with recursive member (root_id, id) as (
  select id, id from agency where region_id = $1 and merged_into_id is null
  union
  select member.root_id, a.id from member join agency a on a.region_id = $1 and a.merged_into_id = member.id
), step as (
  select earlier.root_id as earlier_id, later.root_id as later_id
  from agency_succession s
  join member earlier on earlier.id = s.predecessor_id
  join member later on later.id = s.successor_id
  where s.region_id = $1 and s.removed_at is null
), following (id) as (
  select root_id from member where id = $2::uuid
  union
  select step.later_id from following join step on step.earlier_id = following.id
)
select exists (
  select from following join member on member.root_id = following.id where member.id = $3::uuid) as follows`;

/** Whether one agency took over from another, directly or through others, or is the same. Merged agencies are one. */
export async function followsAgency(
  statements: Statements,
  regionId: string,
  { earlierId, laterId }: { readonly earlierId: string; readonly laterId: string },
): Promise<boolean> {
  const rows = await statements.rows<{ follows: boolean }>("whether an agency follows another", followsSql, [
    regionId,
    earlierId,
    laterId,
  ]);
  return rows[0]?.follows === true;
}
