import type { Write } from "../../db/write";
import type { Fault } from "../../errors/app-error";
import { findAgencyIds } from "../agencies";
import type { Group } from "./group.entity";
import { QuorumKind } from "./group.words";
import type { QuorumInput } from "./groups.inputs";
import { QuorumAgency } from "./quorum-agency.entity";

/** The columns of a group that say its quorum. */
export type QuorumColumns = Pick<Group, "quorumKind" | "quorumNumber" | "quorumShare" | "quorumList">;

/** A quorum as it is stored, and what is wrong with it. */
export interface CheckedQuorum {
  readonly columns: QuorumColumns;
  readonly agencyIds: readonly string[];
  readonly faults: readonly Fault[];
}

const columns: QuorumColumns = { quorumKind: null, quorumNumber: null, quorumShare: null, quorumList: null };
const wanted = {
  NUMBER: { field: "number", words: "Enter how many seats." },
  SHARE: { field: "share", words: "Enter a share of the seats that vote, in percent." },
  AGENCIES: { field: "agencies", words: "Name at least one agency." },
} as const;

/**
 * Reads a quorum, of which a list of agencies gets the number that is given. Tells a value that is missing or not of its kind,
 * a share that is none, and agencies that the region has not or that are named twice.
 */
export async function checkQuorum(
  write: Write,
  quorum: QuorumInput | null,
  listNumber: number,
): Promise<CheckedQuorum> {
  if (quorum === null) return { columns, agencyIds: [], faults: [] };
  const { kind: quorumKind, number = null, share = null, agencies } = quorum;
  const faults = faultsOfFields(quorum);
  const names = quorumKind === QuorumKind.AGENCIES ? (agencies ?? []) : [];
  const named = await checkAgencies(write, names);
  const values = { quorumKind, quorumNumber: number, quorumShare: share };
  return {
    columns: { ...values, quorumList: quorumKind === QuorumKind.AGENCIES ? listNumber : null },
    agencyIds: named.ids,
    faults: [...faults, ...named.faults],
  };
}

function faultsOfFields(quorum: QuorumInput): Fault[] {
  const { kind, number, share, agencies } = quorum;
  const { field: own, words } = wanted[kind];
  const given = {
    number: number ?? undefined,
    share: share ?? undefined,
    agencies: agencies?.length ? agencies : undefined,
  };
  const others = Object.entries(given).filter(([field, value]) => field !== own && value !== undefined);
  const isShare =
    typeof share !== "string" || (/^\d{1,3}(\.\d{1,2})?$/.test(share) && Number(share) > 0 && Number(share) <= 100);
  return [
    ...(given[own] === undefined ? [{ path: `quorum.${own}`, message: words }] : []),
    ...others.map(([field]) => ({
      path: `quorum.${field}`,
      message: "The quorum asks for something else: leave this out.",
    })),
    ...(own === "share" && !isShare
      ? [{ path: "quorum.share", message: "A share is more than 0 and up to 100 percent, to two decimals." }]
      : []),
  ];
}

async function checkAgencies(write: Write, names: readonly string[]): Promise<{ ids: string[]; faults: Fault[] }> {
  const { regionId } = write.target;
  const found = regionId && names.length > 0 ? await findAgencyIds(write, regionId, names) : [];
  const faults = found.flatMap((id, index): Fault[] => {
    const path = `quorum.agencies.${index}`;
    if (id === undefined) return [{ path, message: "There is no such agency in the region." }];
    return found.indexOf(id) < index ? [{ path, message: "This agency is named twice." }] : [];
  });
  return { ids: found.filter((id) => id !== undefined), faults };
}

/** The number that the next list of a group's quorum gets: each has its own, also after a quorum of another kind. */
export async function nextListNumber(write: Write, { bodyId, id }: Pick<Group, "bodyId" | "id">): Promise<number> {
  const [last] = await write.rows<{ number: number }>(
    "last list of a quorum",
    "select coalesce(max(number), 0) as number from quorum_agency where body_id = $1 and group_id = $2",
    [bodyId, id],
  );
  return (last?.number ?? 0) + 1;
}

/** Stores the list of agencies of a group's quorum under its number; each is put on record as itself. */
export async function storeQuorumAgencies(
  write: Write,
  { id: groupId, quorumList: number, fromDay: recordedOn }: Group,
  agencyIds: readonly string[],
): Promise<void> {
  if (number === null) return;
  for (const agencyId of agencyIds) await write.repo(QuorumAgency).insert({ groupId, number, agencyId, recordedOn });
}
