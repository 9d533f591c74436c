import { randomUUID } from "node:crypto";
import type { SystemScope } from "../../db/system-scope";
import { Group, GroupKind, ReportingLine } from "../groups";
import { Seat } from "../seats";
import { freezeStructure, StructurePublication } from "../structure";
import { requireEntry } from "./shipped-files";
import { readPublishedGroups, readPublishedSeats, type ShippedBody, type ShippedGroup } from "./structure-files";

interface OpenBody extends ShippedBody {
  readonly id: string;
}

/**
 * Loads the groups and seats that reports describe, by post, into the bodies of a region that is open. A body that has any
 * group, a removed one included, is left as its own people have it.
 */
export async function loadStructure(scope: SystemScope, regionId: string): Promise<void> {
  const bodies = await scope.rows<OpenBody>(
    "bodies without a group",
    `select b.id, b.slug, b.name, b.kind from body b where b.region_id = $1
       and not exists (select from "group" g where g.body_id = b.id)
     order by b.position`,
    [regionId],
  );
  const agencies = await scope.rows<{ slug: string; id: string }>(
    "agencies by slug",
    "select slug, id from agency where region_id = $1 and removed_at is null",
    [regionId],
  );
  const agencyIds = new Map(agencies.map(({ slug, id }) => [slug, id]));
  for (const body of bodies) await loadBody(scope, { body, regionId, agencyIds });
}

interface Loading {
  readonly body: OpenBody;
  readonly regionId: string;
  readonly agencyIds: ReadonlyMap<string, string>;
}

async function loadBody(scope: SystemScope, { body, regionId, agencyIds }: Loading): Promise<void> {
  const shipped = readPublishedGroups(body);
  if (shipped.length === 0) return;
  const common = { bodyId: body.id, regionId, version: 1, changedAt: new Date(), changedAs: `system:${scope.purpose}` };
  // The day that a report describes is the first on which what it says is known to be so.
  const from = (asAt: string) => ({ fromDay: asAt, fromKnown: false, untilDay: null, recordedOn: asAt });
  const shippedSeats = readPublishedSeats(body.slug);
  const seatedFrom = shippedSeats.map(({ asAt }) => asAt).sort()[0];
  // A group was there when it met.
  const firstDayOf = ({ kind, asAt }: ShippedGroup): string =>
    kind === GroupKind.BOARD && seatedFrom !== undefined && seatedFrom < asAt ? seatedFrom : asAt;
  const groups = shipped.map((group): Partial<Group> & Pick<Group, "id" | "name" | "kind"> => ({
    ...common,
    id: randomUUID(),
    kind: group.kind,
    name: group.name,
    chairPostStated: group.chairPost,
    note: group.note,
    source: group.source,
    ...from(firstDayOf(group)),
  }));
  const ids = new Map(groups.map(({ name, id }) => [name, id]));
  const lines = shipped
    .filter((group): group is ShippedGroup & { reportsTo: string } => group.reportsTo !== null)
    .map((group): Partial<ReportingLine> => ({
      ...common,
      id: randomUUID(),
      groupId: requireEntry(ids, group.name),
      parentId: requireEntry(ids, group.reportsTo),
      parentBodyId: null,
      ...from(group.asAt),
    }));
  const main = groups.find(({ kind }) => kind === GroupKind.BOARD);
  const seats = (main ? shippedSeats : []).map(({ asAt, agency, ...seat }, position): Partial<Seat> => ({
    ...common,
    ...seat,
    id: randomUUID(),
    groupId: main?.id ?? "",
    groupName: main?.name ?? "",
    // An agency that its region's steward removed is none.
    agencyId: agency === null ? null : (agencyIds.get(agency) ?? null),
    position,
    ...from(asAt),
  }));
  const [{ asAt, source } = { asAt: "", source: "" }] = shipped;
  const summary = { groups: groups.length, seats: seats.length };
  await scope.writerOf(body.id, "loadStructure").inBulk(summary, async (bulk) => {
    await bulk.copyIn(Group, groups);
    await bulk.copyIn(ReportingLine, lines);
    await bulk.copyIn(Seat, seats);
    await bulk.copyIn(StructurePublication, [
      {
        ...common,
        id: randomUUID(),
        asAt,
        recordedOn: asAt,
        source,
        // What a report prints is published.
        structure: await freezeStructure(scope, body.id, asAt),
        publishedAt: common.changedAt,
        withdrawnAt: null,
      },
    ]);
  });
}
