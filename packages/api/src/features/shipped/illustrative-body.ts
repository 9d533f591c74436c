import type { SystemScope } from "../../db/system-scope";
import type { AgendaItem } from "../agendas";
import type { Meeting } from "../meetings";
import { readShippedRows } from "./shipped-files";

/** A body of the fictional region, and what each of its rows has. */
export interface FictionalBody {
  readonly slug: string;
  readonly bodyId: string;
  readonly regionId: string;
  readonly edited: object;
}

/** A meeting as it was stored. */
export type StoredMeeting = Pick<Meeting, "bodyId" | "regionId" | "id" | "groupId" | "recordedOn">;

/** Meetings by `keyOf(group, date)`. */
export type StoredMeetings = ReadonlyMap<string, StoredMeeting>;

/** Who reads something that is of an agenda. */
type Readers = Pick<AgendaItem, "groupId" | "confidentiality" | "readerSeatIds">;

/** An item as it was stored: what hangs from it is read by whom it is read by. */
export type StoredItem = Readers & { readonly id: string };

/** Items by `keyOf(group, date, title)`. */
export type StoredItems = ReadonlyMap<string, StoredItem>;

/** A row that others name. */
interface Named {
  readonly id: string;
  /** The agency of a seat; null of what has none. */
  readonly agencyId: string | null;
}

/** What a fictional body has, by the words that name it in the files. */
export interface FictionalPlaces {
  readonly groups: ReadonlyMap<string, Named>;
  /** By `keyOf(group, post)`. */
  readonly seats: ReadonlyMap<string, Named>;
  readonly people: ReadonlyMap<string, Named>;
  /** By slug. */
  readonly agencies: ReadonlyMap<string, Named>;
}

/** The key of something that takes several words to name. */
export function keyOf(...parts: readonly string[]): string {
  return parts.join(" | ");
}

/** The rows of a body in an invented file. */
export function readRowsOf<Column extends string>(
  file: string,
  { slug }: FictionalBody,
): Readonly<Record<Column | "body", string>>[] {
  return readShippedRows<Column | "body">(`illustrative/${file}`).filter(({ body }) => body === slug);
}

/** The groups, seats, people and agencies that invented meetings may name. */
export async function readPlaces(scope: SystemScope, { bodyId, regionId }: FictionalBody): Promise<FictionalPlaces> {
  const idsOf = async (label: string, text: string, ownerId = bodyId): Promise<Map<string, Named>> => {
    const rows = await scope.rows<Named & { key: string }>(label, text, [ownerId]);
    return new Map(rows.map((row) => [row.key, row]));
  };
  return {
    groups: await idsOf(
      "groups of invented meetings",
      'select name as key, id, null as "agencyId" from "group" where body_id = $1 and removed_at is null',
    ),
    seats: await idsOf(
      "seats of invented meetings",
      `select group_name || ' | ' || post as key, id, agency_id as "agencyId" from seat
       where body_id = $1 and removed_at is null`,
    ),
    people: await idsOf(
      "people of invented meetings",
      'select name as key, id, null as "agencyId" from person where body_id = $1 and removed_at is null',
    ),
    agencies: await idsOf(
      "agencies of invented actions",
      'select slug as key, id, id as "agencyId" from agency where region_id = $1 and removed_at is null',
      regionId,
    ),
  };
}

/** Who reads a thing, taken out of it. */
export function readersOnly({ groupId, confidentiality, readerSeatIds }: Readers): Readers {
  return { groupId, confidentiality, readerSeatIds };
}
