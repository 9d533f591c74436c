import type { Write } from "../../../db/write";
import { findGroups, findNamedAgencies, type PrintedName } from "../../agencies";
import { Group } from "../../groups";
import { findRecordedDays, type RecordedDays } from "../find-recorded";
import type { Held } from "../find-rows";
import { fold, rowsBy } from "../../statements";
import { Seat } from "../seat.entity";
import type { ParsedSeat } from "./parse-seat-row";

/** Somebody whom the body holds. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
}

/** What a file of seats is compared with: the body's own rows, and the agencies that the file names. */
export interface KnownSeats {
  readonly groups: readonly Group[];
  readonly seats: readonly Seat[];
  /** The same by `keyOfPost`. */
  readonly seatsOfPost: ReadonlyMap<string, readonly Seat[]>;
  /** Who is or was in each seat, by the seat's id. */
  readonly held: ReadonlyMap<string, readonly Held[]>;
  /** When attendance of each seat is recorded, by the seat's id. */
  readonly recorded: ReadonlyMap<string, readonly RecordedDays[]>;
  /** Those of a name or an address that the file has. */
  readonly people: readonly KnownPerson[];
  /** What each agency stands for that the file names, by the name as written. */
  readonly named: ReadonlyMap<string, PrintedName>;
  /** Names of the agencies of stored seats. */
  readonly agencyNames: ReadonlyMap<string, string>;
  /** The agency that stands for another one today. */
  readonly rootOf: (agencyId: string) => string;
}

const [groupsMax, seatsMax] = [5_000, 50_000];

/** Reads what a file is compared with, in as many statements whatever its rows. */
export async function readKnownSeats(write: Write, rows: readonly ParsedSeat[]): Promise<KnownSeats> {
  const bodyId = write.target.id;
  const groups = await write.repo(Group).list({ where: { bodyId }, orderBy: ["fromDay", "id"], limit: groupsMax });
  const seats = await write.repo(Seat).list({ where: { bodyId }, orderBy: ["fromDay", "id"], limit: seatsMax });
  const held = await write.rows<Held & { seatId: string }>(
    "days of holders of a body's seats",
    `select h.seat_id as "seatId", h.id, h.version, h.person_id as "personId", h.deputy, h.from_day as "fromDay",
            h.until_day as "untilDay", p.name
     from seat_holder h join person p on p.body_id = h.body_id and p.id = h.person_id
     where h.body_id = $1 and h.removed_at is null order by h.from_day, h.id`,
    [bodyId],
  );
  const people = rows.flatMap(({ holder, deputy }) => [holder, deputy].flatMap((one) => one ?? []));
  return {
    groups,
    seats,
    seatsOfPost: rowsBy(seats, ({ groupId, post }) => keyOfPost(groupId, post)),
    held: rowsBy(held, ({ seatId }) => seatId),
    recorded: await findRecordedDays(write),
    people: await write.rows<KnownPerson>(
      "people by names and addresses",
      `select id, name, email from person where body_id = $1 and removed_at is null and erased_at is null
         and (lower(name) = any ($2::text[]) or lower(email) = any ($3::text[])) order by id`,
      [bodyId, people.map(({ name }) => name.toLowerCase()), people.flatMap(({ email }) => email?.toLowerCase() ?? [])],
    ),
    ...(await readAgencies(write, rows, seats)),
  };
}

/** What the seats of one post on a group have in common. */
export function keyOfPost(groupId: string, post: string): string {
  return `${groupId} ${fold(post)}`;
}

type KnownAgencies = Pick<KnownSeats, "named" | "agencyNames" | "rootOf">;

/** The register's own name, slug or code goes before a name that reports print. */
async function readAgencies(write: Write, rows: readonly ParsedSeat[], seats: readonly Seat[]): Promise<KnownAgencies> {
  const { id: bodyId, regionId = "" } = write.target;
  const texts = [...new Set(rows.flatMap(({ agency }) => agency ?? []))];
  const stored = [...new Set(seats.flatMap(({ agencyId }) => agencyId ?? []))];
  const named = await findNamedAgencies(write, { regionId, bodyId }, texts);
  const meant = [...named.values()].flatMap((name) => ("agencyId" in name ? name.agencyId : []));
  const names = await write.rows<{ id: string; name: string }>(
    "names of agencies",
    "select id, name from agency where region_id = $1 and id = any ($2::uuid[])",
    [regionId, [...stored, ...meant]],
  );
  const roots = await findGroups(write, stored);
  return {
    named,
    agencyNames: new Map(names.map(({ id, name }) => [id, name])),
    rootOf: (id) => roots.get(id)?.rootId ?? id,
  };
}
