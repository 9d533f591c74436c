import { randomUUID } from "node:crypto";
import type { BulkSummary } from "../../../db/bulk";
import type { Write } from "../../../db/write";
import { Person } from "../../people";
import { SeatHolder } from "../seat-holder.entity";
import { Seat } from "../seat.entity";
import type { PlannedFile, PlannedRow } from "./plan-seats";

const changeSql = `update seat t
  set role = n.role, votes = n.votes, agency_id = n.agency_id, constituency = n.constituency, champion_of = n.champion_of,
      from_day = n.from_day, from_known = n.from_known, recorded_on = n.from_day, until_day = n.until_day,
      version = t.version + 1, changed_at = now(), changed_as = $3
  from jsonb_to_recordset($2::jsonb) n (id uuid, role text, votes boolean, agency_id uuid, constituency text, champion_of text,
    from_day date, from_known boolean, until_day date)
  where t.body_id = $1 and t.id = n.id and t.removed_at is null returning 1`;

/** Stores what a file adds and changes, in one statement a table, under one entry that has the summary. */
export async function storeSeats(
  write: Write,
  { rows, newPeople }: PlannedFile,
  summary: BulkSummary,
  today: string,
): Promise<void> {
  const { id: bodyId, regionId, role: changedAs = "ACCOUNT" } = write.target;
  const common = { bodyId, regionId: regionId ?? "", version: 1, changedAt: new Date(), changedAs };
  const added = rows.filter(({ stored }) => !stored);
  const idOf = new Map<PlannedRow, string>(rows.map((row) => [row, row.stored?.id ?? randomUUID()]));
  const changed = rows.filter(({ stored, changes }) => stored && changes.length > 0);
  await write.inBulk(summary, async (bulk) => {
    await bulk.copyIn(
      Person,
      newPeople.map(({ id, name, post, email }) => ({
        ...common,
        id,
        name,
        post,
        email,
        erasedAt: null,
        recordedOn: today,
      })),
    );
    await bulk.copyIn(
      Seat,
      added.map((row) => ({ ...common, ...newSeatOf(row), id: idOf.get(row) ?? "" })),
    );
    if (changed.length > 0)
      await bulk.statement(Seat, "change seats of a file", changeSql, [bodyId, recordsOf(changed), changedAs]);
    await bulk.copyIn(
      SeatHolder,
      rows.flatMap((row) =>
        row.holders.map(({ personId, deputy, fromDay, untilDay }) => ({
          ...common,
          id: randomUUID(),
          seatId: idOf.get(row) ?? "",
          personId,
          deputy,
          appointedBy: null,
          declaredOn: null,
          fromDay,
          untilDay,
          recordedOn: fromDay,
        })),
      ),
    );
  });
}

function newSeatOf({ group, row, values }: PlannedRow): Partial<Seat> {
  return {
    ...values,
    recordedOn: values.fromDay,
    groupId: group.id,
    groupName: group.name,
    post: row.post,
    accountableTo: null,
    accountableSince: null,
    heading: null,
    position: null,
    source: null,
  };
}

/** The changed seats as Postgres reads them. */
function recordsOf(rows: readonly PlannedRow[]): string {
  return JSON.stringify(
    rows.map(({ stored, values }) => ({
      id: stored?.id,
      role: values.role,
      votes: values.votes,
      agency_id: values.agencyId,
      constituency: values.constituency,
      champion_of: values.championOf,
      from_day: values.fromDay,
      from_known: values.fromKnown,
      until_day: values.untilDay,
    })),
  );
}
