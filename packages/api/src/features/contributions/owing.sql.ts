import { todaySql } from "../../db/today-sql";

/** What has come of the contribution `t`. */
export const receivedSql = `(select coalesce(sum(e.amount), 0) from contribution_event e
  where e.body_id = t.body_id and e.contribution_id = t.id and e.kind = 'RECEIPT' and e.removed_at is null)`;

/** What is still to come of the contribution `t`: nothing of what is in kind, or received; null where the amount is not known. */
export const owingSql = `case when t.kind = 'IN_KIND' or t.status = 'RECEIVED' then 0.00
  when t.amount is not null then greatest(t.amount - ${receivedSql}, 0.00) end`;

/** Whether something of the contribution `t` is still to come, or is not known to be. */
export const isOwingSql = `(${owingSql} is distinct from 0)`;

/** Whether something of it should have come by now. */
export const isOverdueSql = `(t.due_on < ${todaySql} and ${isOwingSql})`;

/** Since when it is expected: its due day, else the day of its first invoice, else of its status; null where nothing is to come. */
export const owingSinceSql = `case when ${isOwingSql} then coalesce(t.due_on,
  (select min(e.on_day) from contribution_event e
   where e.body_id = t.body_id and e.contribution_id = t.id and e.kind = 'INVOICE' and e.removed_at is null),
  t.status_on) end`;
