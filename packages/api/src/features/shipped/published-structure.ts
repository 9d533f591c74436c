import { randomUUID } from "node:crypto";
import { type Group, GroupKind } from "../groups";
import { requireEntry } from "./shipped-files";
import type { LoadedBody, Row, StructureRows } from "./store-structure";
import { readPublishedGroups, readPublishedSeats, type ShippedGroup } from "./structure-files";

/** What reports print of a body's groups and seats, by post; undefined where they print none. */
export function readPublishedStructure({ body, agencyIds }: LoadedBody): StructureRows | undefined {
  const shipped = readPublishedGroups(body);
  const [first] = shipped;
  if (!first) return undefined;
  const shippedSeats = readPublishedSeats(body.slug);
  const seatedFrom = shippedSeats.map(({ asAt }) => asAt).sort()[0];
  // A group was there when it met.
  const firstDayOf = ({ kind, asAt }: ShippedGroup): string =>
    kind === GroupKind.BOARD && seatedFrom !== undefined && seatedFrom < asAt ? seatedFrom : asAt;
  const groups = shipped.map((group): Row<Group> => ({
    id: randomUUID(),
    kind: group.kind,
    name: group.name,
    purpose: null,
    frequency: null,
    quorumKind: null,
    quorumNumber: null,
    quorumShare: null,
    quorumList: null,
    chairPostStated: group.chairPost,
    note: group.note,
    source: group.source,
    ...knownFrom(firstDayOf(group)),
  }));
  const ids = new Map(groups.map(({ name, id }) => [name, id]));
  const main = groups.find(({ kind }) => kind === GroupKind.BOARD);
  return {
    groups,
    lines: shipped.flatMap(({ name, reportsTo, asAt }) =>
      reportsTo === null
        ? []
        : {
            id: randomUUID(),
            groupId: requireEntry(ids, name),
            parentId: requireEntry(ids, reportsTo),
            parentBodyId: null,
            ...knownFrom(asAt),
          },
    ),
    seats: (main ? shippedSeats : []).map(({ asAt, agency, ...seat }, position) => ({
      ...seat,
      id: randomUUID(),
      groupId: main?.id ?? "",
      groupName: main?.name ?? "",
      // An agency that its region's steward removed is none.
      agencyId: agency === null ? null : (agencyIds.get(agency) ?? null),
      championOf: null,
      accountableTo: null,
      accountableSince: null,
      position,
      ...knownFrom(asAt),
    })),
    // What a report prints is published.
    published: { asAt: first.asAt, source: first.source },
  };
}

/** The day that a report describes is the first on which what it says is known to be so. */
function knownFrom(asAt: string) {
  return { fromDay: asAt, fromKnown: false, untilDay: null, recordedOn: asAt };
}
