import { decodeRowId } from "../../db/row-id";
import type { Write } from "../../db/write";
import type { Fault } from "../../errors/app-error";
import { Seat } from "../seats";
import { Confidentiality } from "./agenda.words";

const noSeatWords = "There is no such seat on this group. Choose one of its seats.";
const notRestrictedWords = "Only what is restricted names its readers. Make it restricted, or leave the readers out.";

/** Who is to read an item: what it says itself, and what it is to say. */
interface Asked {
  readonly groupId: string;
  readonly confidentiality: Confidentiality;
  readonly readerSeatIds?: readonly string[];
  /** Global ids of seats; where nothing is said, those that are named already stay. */
  readonly readers?: readonly string[] | null | undefined;
}

/** Columns that say who reads an item. */
export interface ItemReaders {
  readonly confidentiality: Confidentiality;
  readonly readerSeatIds: string[];
}

/** Who reads an item, with all that is wrong with it: readers of what is not restricted, and seats that the group has not. */
export async function checkReaders(
  write: Write,
  { groupId, confidentiality, readerSeatIds = [], readers }: Asked,
): Promise<ItemReaders & { readonly faults: Fault[] }> {
  const asked = readers ?? [];
  if (confidentiality !== Confidentiality.RESTRICTED) {
    const faults = asked.length > 0 ? [{ path: "readers", message: notRestrictedWords }] : [];
    return { confidentiality, readerSeatIds: [], faults };
  }
  if (readers === undefined) return { confidentiality, readerSeatIds: [...readerSeatIds], faults: [] };
  const ids = asked.map((text) => {
    const key = decodeRowId(text);
    return key?.type === "Seat" && key.bodyId === write.target.id ? key.id : undefined;
  });
  const seats = await listSeats(write, groupId, [...new Set(ids.flatMap((id) => id ?? []))]);
  const faults = ids.flatMap((id, index) =>
    id !== undefined && seats.has(id) ? [] : [{ path: `readers.${index}`, message: noSeatWords }],
  );
  return { confidentiality, readerSeatIds: [...seats], faults };
}

async function listSeats(write: Write, groupId: string, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const where = { bodyId: write.target.id, groupId, id: ids };
  return new Set((await write.repo(Seat).list({ where, orderBy: ["id"], limit: ids.length })).map(({ id }) => id));
}
