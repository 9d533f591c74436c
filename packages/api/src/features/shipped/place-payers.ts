import { randomUUID } from "node:crypto";
import { addDays } from "@panboard/shared";
import type { Bulk } from "../../db/bulk";
import type { SystemScope } from "../../db/system-scope";
import { Partner, PartnerKind } from "../partners";

/** Where loaded rows stand, and who loaded them. */
export interface LoadedPlace {
  readonly bodyId: string;
  readonly regionId: string;
  readonly version: number;
  readonly changedAt: Date;
  readonly changedAs: string;
}

/** Days on which an agency paid, and the report that says so. */
export interface PaidDays {
  readonly agencyId: string;
  readonly from: string;
  /** Null where no end is set. */
  readonly until: string | null;
  /** Null where none says so. */
  readonly source: string | null;
}

/**
 * Gives each agency that paid a place on the board for the years in which it did, marked as from the report that says so; years that
 * follow each other are one span. Of a year in which it has a place on some days it is left as it is.
 */
export async function placePayers(
  scope: SystemScope,
  bulk: Bulk,
  place: LoadedPlace,
  paid: readonly PaidDays[],
): Promise<void> {
  const missing = await scope.rows<PaidDays>(
    "payers without a place",
    `select k.agency_id as "agencyId", k.from_day::text as "from", k.until_day::text as "until", k.source
     from unnest($2::uuid[], $3::date[], $4::date[], $5::text[]) k (agency_id, from_day, until_day, source)
     where not exists (select from partner t where t.body_id = $1 and t.agency_id = k.agency_id and t.removed_at is null
       and t.span && daterange(k.from_day, k.until_day, '[]'))
     order by k.agency_id, k.from_day`,
    [
      place.bodyId,
      paid.map(({ agencyId }) => agencyId),
      paid.map(({ from }) => from),
      paid.map(({ until }) => until),
      paid.map(({ source }) => source),
    ],
  );
  await bulk.copyIn(
    Partner,
    joinDays(missing).map(({ agencyId, from, until, source }) => ({
      ...place,
      id: randomUUID(),
      agencyId,
      kind: source === null ? PartnerKind.RELEVANT_AGENCY : PartnerKind.BOARD_PARTNER,
      fromDay: from,
      untilDay: until,
      recordedOn: from,
      source,
    })),
  );
}

function joinDays(days: readonly PaidDays[]): PaidDays[] {
  return days.reduce<PaidDays[]>((spans, next) => {
    const last = spans.at(-1);
    const end = last?.agencyId === next.agencyId ? last.until : null;
    const follows = end !== null && addDays(end, 1) === next.from;
    return last && follows ? [...spans.slice(0, -1), { ...last, until: next.until }] : [...spans, next];
  }, []);
}
