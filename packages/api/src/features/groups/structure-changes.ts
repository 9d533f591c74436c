import type { Loaders } from "../../graphql/loaders";
import { loadRequired } from "../../graphql/loaders";
import { groupLoader } from "./groups.loaders";
import type { StructureChange, StructureChangeKind } from "./structure-change";

/** Changes that are told at the most. */
const changesMax = 200;

interface Found extends Record<string, unknown> {
  readonly day: string;
  readonly kind: StructureChangeKind;
  readonly groupIds: string[];
  readonly toIds: string[];
}

// Each predecessor of a successor and each successor of a predecessor on one day are one act; a group that merely begins with
// one, or ends for one, is not told a second time.
const changesSql = `
with live as (select * from "group" where body_id = $1 and removed_at is null),
step as (
  select s.from_day, s.predecessor_id, s.successor_id, p.name as before, n.name as after,
         count(*) over (partition by s.from_day, s.successor_id) as befores,
         count(*) over (partition by s.from_day, s.predecessor_id) as afters
  from group_succession s join live p on p.id = s.predecessor_id join live n on n.id = s.successor_id
  where s.body_id = $1 and s.removed_at is null
), change (day, kind, names, "groupIds", "toIds") as (
  select from_day, 'BEGAN', name, array[id], '{}'::uuid[] from live g where from_known
    and not exists (select from step where step.successor_id = g.id and step.from_day = g.from_day)
  union all
  select until_day, 'ENDED', name, array[id], '{}' from live g where until_day is not null
    and not exists (select from step where step.predecessor_id = g.id and step.from_day = g.until_day + 1)
  union all
  select from_day, case when befores > 1 then 'MERGED' else 'SUCCEEDED' end, min(before),
         array_agg(predecessor_id order by before), array[successor_id]
  from step where befores > 1 or afters = 1 group by from_day, befores, successor_id
  union all
  select from_day, 'SPLIT', min(before), array[predecessor_id], array_agg(successor_id order by after)
  from step where befores = 1 and afters > 1 group by from_day, predecessor_id
  union all
  select l.from_day, 'MOVED', g.name, array[g.id], array[l.parent_id]
  from reporting_line l join live g on g.id = l.group_id join live p on p.id = l.parent_id
  where l.body_id = $1 and l.parent_id is not null and l.removed_at is null and l.from_known and l.from_day > g.from_day
  union all
  select t.agreed_on, 'TERMS_AGREED', g.name, array[g.id], '{}'
  from terms_of_reference t join live g on g.id = t.group_id where t.body_id = $1
)
select day, kind, "groupIds", "toIds" from change where day between $2 and $3 order by day desc, names, kind limit ${changesMax}`;

/** What became of a body's groups on days that are known, the latest first, 200 at the most. */
export async function listStructureChanges(
  loaders: Loaders,
  bodyId: string,
  { from, until }: { readonly from: string; readonly until: string },
): Promise<StructureChange[]> {
  const found = await loaders.read.rows<Found>("changes of a structure", changesSql, [bodyId, from, until]);
  const load = (ids: readonly string[]) =>
    Promise.all(ids.map((id) => loadRequired(loaders.get(groupLoader), { bodyId, id })));
  return Promise.all(
    found.map(async ({ day, kind, groupIds, toIds }) => ({
      day,
      kind,
      groups: await load(groupIds),
      to: await load(toIds),
    })),
  );
}
