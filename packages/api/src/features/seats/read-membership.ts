import type { Read } from "../../db/read";
import { listOwned, cacheKeyOf, type OwnedKey } from "../../graphql/loaders";
import { documentRowsMax } from "../../graphql/documents/document-content";
import { Group, groupRankSql } from "../groups";
import { personLoader } from "../people";
import { Seat } from "./seat.entity";
import { holdersInTurnLoader, holdersOn, vacantSinceLoader } from "./seats.loaders";

/** Whose membership is read, as at which day. */
export interface MembershipAsked {
  readonly bodyId: string;
  readonly asAt: string;
  /** The id of the one group that is asked for; all of them without it. */
  readonly groupId?: string | undefined;
  /** Whether who holds the seats is read by name too. */
  readonly names: boolean;
}

/** A seat as a list of members has it. */
export interface SeatOfMembership {
  readonly seat: Seat;
  readonly agency: string | null;
  /** Undefined while it is held, where that is not known, and for whoever does not read who holds it. */
  readonly vacantSince: string | undefined;
  /** Who holds it and who stands in, where names are asked for; null for somebody who was erased. */
  readonly people: readonly { readonly name: string | null; readonly deputy: boolean }[];
}

/** A group with its seats, in the order of the report that they are from. */
export interface GroupOfMembership {
  readonly group: Group;
  readonly seats: readonly SeatOfMembership[];
}

interface FoundSeat extends OwnedKey {
  readonly groupId: string;
  readonly agency: string | null;
}

/** Groups of one body at the most. */
const groupsMax = 500;

/** Whether the viewer reads who holds a body's seats: people of the body do, those who left it do not. */
export function readsHolders({ rights }: Read, bodyId: string): boolean {
  return rights.bodyIds.includes(bodyId);
}

/** A body's groups as at a day, the board first, each with its seats; of a body with too many seats for a document not all. */
export async function readMembership(read: Read, asked: MembershipAsked): Promise<GroupOfMembership[]> {
  const { bodyId, asAt, groupId = null } = asked;
  const groups = await read.rows<OwnedKey>(
    "groups of a membership",
    `select t.body_id as "bodyId", t.id from "group" t
     where t.body_id = $1 and t.removed_at is null and t.span @> $2::date and ($3::uuid is null or t.id = $3)
     order by ${groupRankSql}, t.name, t.id limit ${groupsMax}`,
    [bodyId, asAt, groupId],
  );
  const seats = await read.rows<FoundSeat>(
    "seats of a membership",
    `select t.body_id as "bodyId", t.id, t.group_id as "groupId", a.name as agency
     from seat t left join agency a on a.region_id = t.region_id and a.id = t.agency_id
     where t.body_id = $1 and t.removed_at is null and t.span @> $2::date and t.group_id = any ($3::uuid[])
     order by t.position nulls last, t.post, t.id limit ${documentRowsMax + 1}`,
    [bodyId, asAt, groups.map(({ id }) => id)],
  );
  const [groupRows, told] = [await listOwned(read, Group, groups), await tellSeats(read, seats, asked)];
  return groups.flatMap((key) => {
    const group = groupRows.get(cacheKeyOf(key));
    return group ? [{ group, seats: told.filter(({ seat }) => seat.groupId === key.id) }] : [];
  });
}

async function tellSeats(
  read: Read,
  found: readonly FoundSeat[],
  { bodyId, asAt, names }: MembershipAsked,
): Promise<SeatOfMembership[]> {
  const rows = await listOwned(read, Seat, found);
  const [vacancies, holders, people] = [vacantSinceLoader(read), holdersInTurnLoader(read), personLoader(read)];
  const areHoldersRead = readsHolders(read, bodyId);
  const told = found.map(async (key): Promise<SeatOfMembership[]> => {
    const seat = rows.get(cacheKeyOf(key));
    if (!seat) return [];
    const on = { bodyId, id: key.id, on: asAt };
    const vacantSince = areHoldersRead ? await vacancies.load(on) : undefined;
    const holding = areHoldersRead && names ? holdersOn(await holders.load(on), asAt) : [];
    const named = holding.map(async ({ personId, deputy }) => {
      const person = await people.load({ bodyId, id: personId });
      return { name: person?.name ?? null, deputy };
    });
    return [{ seat, agency: key.agency, vacantSince, people: await Promise.all(named) }];
  });
  return (await Promise.all(told)).flat();
}
