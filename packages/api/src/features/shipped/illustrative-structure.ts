import { randomUUID } from "node:crypto";
import { GroupKind, QuorumKind } from "../groups";
import { Constituency, SeatRole } from "../seats";
import { readShippedRows, requireEntry, textOrNull } from "./shipped-files";
import type { LoadedBody, StructureRows } from "./store-structure";

/** Where every row of it says that it is from. */
const source = "Illustrative structure, invented for demonstration";
/** The day as at which it stands as published. */
const publishedAsAt = "2026-03-31";

type GroupColumn =
  | "body"
  | "name"
  | "kind"
  | "from_day"
  | "until_day"
  | "purpose"
  | "frequency"
  | "quorum_kind"
  | "quorum"
  | "terms"
  | "terms_agreed";
type SeatColumn =
  | "body"
  | "group"
  | "post"
  | "role"
  | "votes"
  | "agency"
  | "constituency"
  | "champion_of"
  | "accountable_to"
  | "accountable_since"
  | "from_day"
  | "until_day";
type HolderColumn =
  | "body"
  | "group"
  | "post"
  | "person"
  | "person_post"
  | "email"
  | "deputy"
  | "from_day"
  | "until_day"
  | "appointed_by"
  | "declared_on"
  | "account";

const days = (row: { readonly from_day: string; readonly until_day: string }) => ({
  fromDay: row.from_day,
  fromKnown: true,
  untilDay: textOrNull(row.until_day),
  recordedOn: row.from_day,
});
const seatKey = ({ group, post }: { readonly group: string; readonly post: string }): string => `${group} | ${post}`;

/** The invented groups, seats and people of a body of the fictional region; undefined of any other. */
export function readIllustrativeStructure({ body, agencyIds, bodyIds }: LoadedBody): StructureRows | undefined {
  const own = <Row extends { readonly body: string }>(rows: readonly Row[]): Row[] =>
    rows.filter((row) => row.body === body.slug);
  const groups = own(readShippedRows<GroupColumn>("illustrative/groups.csv"));
  if (groups.length === 0) return undefined;
  const groupIds = new Map(groups.map(({ name }) => [name, randomUUID()]));
  const seats = own(readShippedRows<SeatColumn>("illustrative/seats.csv"));
  const seatIds = new Map(seats.map((row) => [seatKey(row), randomUUID()]));
  const holders = own(readShippedRows<HolderColumn>("illustrative/seat_holders.csv"));
  const people = new Map(holders.map((row) => [row.email, { ...row, id: randomUUID() }]));
  const agencyOf = (slug: string): string | null => (slug === "" ? null : (agencyIds.get(slug) ?? null));
  return {
    groups: groups.map((row) => {
      const kind = row.quorum_kind === "" ? null : requireValue(QuorumKind, row.quorum_kind);
      return {
        id: requireEntry(groupIds, row.name),
        kind: requireValue(GroupKind, row.kind),
        name: row.name,
        purpose: textOrNull(row.purpose),
        frequency: textOrNull(row.frequency),
        quorumKind: kind,
        quorumNumber: kind === QuorumKind.NUMBER ? Number(row.quorum) : null,
        quorumShare: kind === QuorumKind.SHARE ? row.quorum : null,
        quorumList: kind === QuorumKind.AGENCIES ? 1 : null,
        chairPostStated: null,
        note: null,
        source,
        ...days(row),
      };
    }),
    quorumAgencies: groups
      .filter((row) => row.quorum_kind === String(QuorumKind.AGENCIES))
      .flatMap(({ name, quorum, from_day }) =>
        quorum.split(";").map((slug) => ({
          id: randomUUID(),
          groupId: requireEntry(groupIds, name),
          number: 1,
          agencyId: requireEntry(agencyIds, slug),
          recordedOn: from_day,
        })),
      ),
    terms: groups
      .filter(({ terms }) => terms !== "")
      .map(({ name, terms, terms_agreed: agreedOn }) => ({
        id: randomUUID(),
        groupId: requireEntry(groupIds, name),
        number: 1,
        text: terms,
        agreedOn,
        reviewOn: null,
        recordedOn: agreedOn,
      })),
    lines: own(
      readShippedRows<"body" | "group" | "parent" | "parent_body" | "from_day" | "until_day">(
        "illustrative/reporting_lines.csv",
      ),
    ).map((row) => ({
      id: randomUUID(),
      groupId: requireEntry(groupIds, row.group),
      parentId: row.parent === "" ? null : requireEntry(groupIds, row.parent),
      parentBodyId: row.parent_body === "" ? null : requireEntry(bodyIds, row.parent_body),
      ...days(row),
    })),
    successions: own(
      readShippedRows<"body" | "predecessor" | "successor" | "from_day">("illustrative/group_successions.csv"),
    ).map((row) => ({
      id: randomUUID(),
      predecessorId: requireEntry(groupIds, row.predecessor),
      successorId: requireEntry(groupIds, row.successor),
      fromDay: row.from_day,
      recordedOn: row.from_day,
    })),
    seats: seats.map((row, position) => ({
      id: requireEntry(seatIds, seatKey(row)),
      groupId: requireEntry(groupIds, row.group),
      groupName: row.group,
      agencyId: agencyOf(row.agency),
      constituency: row.constituency === "" ? null : requireValue(Constituency, row.constituency),
      post: row.post,
      role: requireValue(SeatRole, row.role),
      votes: row.votes === "yes",
      championOf: textOrNull(row.champion_of),
      accountableTo: textOrNull(row.accountable_to),
      accountableSince: textOrNull(row.accountable_since),
      heading: null,
      position,
      source,
      ...days(row),
    })),
    people: [...people.values()].map(({ id, person, person_post: post, email, from_day }) => ({
      id,
      name: person,
      post,
      email,
      erasedAt: null,
      recordedOn: from_day,
    })),
    holders: holders.map((row) => ({
      id: randomUUID(),
      seatId: requireEntry(seatIds, seatKey(row)),
      personId: people.get(row.email)?.id ?? "",
      deputy: row.deputy === "yes",
      appointedBy: textOrNull(row.appointed_by),
      declaredOn: textOrNull(row.declared_on),
      fromDay: row.from_day,
      untilDay: textOrNull(row.until_day),
      recordedOn: row.from_day,
    })),
    published: { asAt: publishedAsAt, source },
  };
}

/** Invented people by the subject of the demonstration's account that they sign in with. */
export function listIllustrativeAccounts(): {
  readonly body: string;
  readonly email: string;
  readonly subject: string;
}[] {
  const rows = readShippedRows<HolderColumn>("illustrative/seat_holders.csv").filter(({ account }) => account !== "");
  return rows.map(({ body, email, account }) => ({ body, email, subject: account }));
}

function requireValue<Value extends string>(values: Readonly<Record<string, Value>>, cell: string): Value {
  const value = values[cell];
  if (value === undefined) throw new Error(`The illustrative structure says "${cell}", which is none.`);
  return value;
}
