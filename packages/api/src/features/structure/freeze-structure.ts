import type { StatementRunner } from "../../db/statement-runner";
import { vacantSinceSql } from "../seats";
import type { FrozenGroup, FrozenSeat, FrozenStructure } from "./frozen-structure";

const groupsSql = `
select g.id, g.name, g.kind,
  (select l.parent_id from reporting_line l
   where l.body_id = g.body_id and l.group_id = g.id and l.parent_id is not null and l.removed_at is null and l.span @> $2::date) as "reportsToId",
  array(select l.parent_body_id::text from reporting_line l
   where l.body_id = g.body_id and l.group_id = g.id and l.parent_body_id is not null and l.removed_at is null and l.span @> $2::date
   order by 1) as "reportsToBodyIds",
  coalesce((select s.post from seat s
   where s.body_id = g.body_id and s.group_id = g.id and s.role = 'CHAIR' and s.removed_at is null and s.span @> $2::date
   order by s.from_day desc, s.id limit 1), g.chair_post) as "chairPost"
from "group" g where g.body_id = $1 and g.removed_at is null and g.span @> $2::date
order by g.name, g.id`;

const seatsSql = `
select t.id, t.group_id as "groupId", t.post, t.role, t.votes, t.agency_id as "agencyId", t.constituency,
  ${vacantSinceSql("$2::date")} as "vacantSince"
from seat t join "group" g on g.body_id = t.body_id and g.id = t.group_id and g.removed_at is null and g.span @> $2::date
where t.body_id = $1 and t.removed_at is null and t.span @> $2::date
order by t.group_name, t.position nulls last, t.post, t.id`;

/** A body's groups and seats as they stand on a day, without anybody's name. */
export async function freezeStructure(
  statements: StatementRunner,
  bodyId: string,
  asAt: string,
): Promise<FrozenStructure> {
  return {
    groups: await statements.rows<FrozenGroup>("groups to publish", groupsSql, [bodyId, asAt]),
    seats: await statements.rows<FrozenSeat>("seats to publish", seatsSql, [bodyId, asAt]),
  };
}
