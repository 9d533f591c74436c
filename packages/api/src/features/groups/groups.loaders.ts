import DataLoader from "dataloader";
import type { Read } from "../../db/read";
import { buildOwnedLoader, cacheKeyOf, listOwned, type OwnedKey } from "../../graphql/loaders";
import { Group } from "./group.entity";
import { GroupSuccession } from "./group-succession.entity";
import { QuorumAgency } from "./quorum-agency.entity";
import { ReportingLine } from "./reporting-line.entity";
import { TermsOfReference } from "./terms-of-reference.entity";

/** A group, and the day at which it is looked at. */
export interface GroupOn extends OwnedKey {
  readonly on: string;
}

/** What hangs from one group at the most. */
const ofGroupMax = 500;

const keysOf = (keys: readonly OwnedKey[]): [string[], string[]] => [
  keys.map(({ bodyId }) => bodyId),
  keys.map(({ id }) => id),
];

/** Groups by body and id. */
export function groupLoader(read: Read): DataLoader<OwnedKey, Group | undefined, string> {
  return buildOwnedLoader(read, Group);
}

/** The ids of what a group reports to on a day: a group of its own body, and other bodies. */
export interface ParentsOn {
  readonly parentId: string | null;
  readonly bodyIds: readonly string[];
}

/** What groups report to on days: one statement, however many groups and days. */
export function parentsOnLoader(read: Read): DataLoader<GroupOn, ParentsOn, string> {
  return new DataLoader(
    async (keys) => {
      const lines = await read.rows<{ place: number; parentId: string | null; parentBodyId: string | null }>(
        "what groups report to",
        `select k.place::int as place, l.parent_id as "parentId", l.parent_body_id as "parentBodyId"
         from unnest($1::uuid[], $2::uuid[], $3::date[]) with ordinality k (body_id, id, day, place)
         join reporting_line l on l.body_id = k.body_id and l.group_id = k.id and l.removed_at is null and l.span @> k.day`,
        [...keysOf(keys), keys.map(({ on }) => on)],
      );
      return keys.map((_, index) => {
        const own = lines.filter(({ place }) => place === index + 1);
        const parent = own.find(({ parentId }) => parentId !== null);
        return {
          parentId: parent?.parentId ?? null,
          bodyIds: own.flatMap(({ parentBodyId }) => parentBodyId ?? []),
        };
      });
    },
    { cacheKeyFn: (key) => `${cacheKeyOf(key)} ${key.on}` },
  );
}

/** All that a group reported to, the latest first. */
export function reportingLinesLoader(read: Read): DataLoader<OwnedKey, ReportingLine[], string> {
  return new DataLoader(
    async (keys) => {
      const [bodyId, groupId] = keysOf(keys);
      const limit = keys.length * ofGroupMax;
      const rows = await read
        .repo(ReportingLine)
        .list({ where: { bodyId, groupId }, orderBy: ["fromDay", "id"], limit });
      return keys.map(({ bodyId: body, id }) =>
        rows.filter((row) => row.bodyId === body && row.groupId === id).reverse(),
      );
    },
    { cacheKeyFn: cacheKeyOf },
  );
}

/** Every version of groups' terms of reference, the latest first. */
export function termsLoader(read: Read): DataLoader<OwnedKey, TermsOfReference[], string> {
  return new DataLoader(
    async (keys) => {
      const [bodyId, groupId] = keysOf(keys);
      const limit = keys.length * ofGroupMax;
      const rows = await read.repo(TermsOfReference).list({ where: { bodyId, groupId }, orderBy: ["number"], limit });
      return keys.map(({ bodyId: body, id }) =>
        rows.filter((row) => row.bodyId === body && row.groupId === id).reverse(),
      );
    },
    { cacheKeyFn: cacheKeyOf },
  );
}

/** Which groups took over from which, where a group is either, the earliest first. */
export function successionsLoader(read: Read): DataLoader<OwnedKey, GroupSuccession[], string> {
  return new DataLoader(
    async (keys) => {
      const found = await read.rows<{ bodyId: string; id: string }>(
        "successions of groups",
        `select distinct s.body_id as "bodyId", s.id from unnest($1::uuid[], $2::uuid[]) k (body_id, id)
         join group_succession s on s.body_id = k.body_id and k.id in (s.predecessor_id, s.successor_id) and s.removed_at is null
         join "group" p on p.body_id = s.body_id and p.id = s.predecessor_id
         join "group" n on n.body_id = s.body_id and n.id = s.successor_id`,
        keysOf(keys),
      );
      const rows = [...(await listOwned(read, GroupSuccession, found)).values()];
      rows.sort((one, other) => (one.fromDay < other.fromDay ? -1 : 1));
      return keys.map(({ bodyId, id }) =>
        rows.filter((row) => row.bodyId === bodyId && [row.predecessorId, row.successorId].includes(id)),
      );
    },
    { cacheKeyFn: cacheKeyOf },
  );
}

/** The agencies of groups' quorums, on the list that holds. */
export function quorumAgenciesLoader(read: Read): DataLoader<Group, QuorumAgency[], string> {
  return new DataLoader(
    async (groups) => {
      const [bodyId, groupId] = keysOf(groups);
      const limit = groups.length * ofGroupMax;
      const rows = await read.repo(QuorumAgency).list({ where: { bodyId, groupId }, orderBy: ["number", "id"], limit });
      return groups.map(({ bodyId: body, id, quorumList }) =>
        rows.filter((row) => row.bodyId === body && row.groupId === id && row.number === quorumList),
      );
    },
    { cacheKeyFn: (group) => `${cacheKeyOf(group)} ${group.quorumList}` },
  );
}
