import { constituencyWords, dateInWords, type SeatFileColumn, seatRoleWords } from "@panboard/shared";
import { buildFault, quoteCell } from "../../statements";
import type { Group } from "../../groups";
import { overlap } from "../rules/days";
import { faultsOfRecorded } from "../find-recorded";
import { faultsInGroup, faultsOfContent, faultsOfHeld } from "../rules/seat-rules";
import type { Seat } from "../seat.entity";
import { keyOfPost, type KnownSeats } from "./known-seats";
import type { ParsedSeat } from "./parse-seat-row";
import type { SeatFault } from "./read-seat-rows";

/** What of a seat a file says. */
export type SeatValues = Pick<
  Seat,
  "role" | "votes" | "agencyId" | "constituency" | "championOf" | "fromDay" | "fromKnown" | "untilDay"
>;

/** The seat that a row makes or changes. */
export interface PlannedSeat {
  readonly row: ParsedSeat;
  readonly group: Group;
  /** The seat as it is stored; none of a new one. */
  readonly stored: Seat | undefined;
  readonly values: SeatValues;
  /** What it changes of the stored seat, in sentences. */
  readonly changes: readonly string[];
}

/** What a fault of a rule is told at in a file. */
const columns: Readonly<Record<string, SeatFileColumn>> = {
  agency: "agency",
  constituency: "constituency",
  votes: "votes",
  championOf: "champion_of",
  accountableTo: "role",
  accountableSince: "role",
  from: "from",
  until: "until",
  role: "role",
};

/** Finds the seat of a row and what the row makes of it, or tells all that is wrong with it by itself. */
export function planSeat(row: ParsedSeat, known: KnownSeats): PlannedSeat | readonly SeatFault[] {
  const refuse = (column: SeatFileColumn, message: string): SeatFault[] => [buildFault(row.line, column, message)];
  const group = findGroup(row, known);
  if (!group)
    return refuse("group", `There is no group ${quoteCell(row.group)} here: add the group first, or correct its name.`);
  const stored = findStored(row, group, known);
  if (stored === "SEVERAL")
    return refuse(
      "post",
      "The group has two seats of this post: give one of them another post, or say the first day of the one that is meant.",
    );
  const agency = row.agency ? known.named.get(row.agency) : undefined;
  const faults: SeatFault[] = [];
  if (row.agency && !agency)
    faults.push(
      ...refuse(
        "agency",
        `Nobody has said which agency ${quoteCell(row.agency)} is: map it in the printed names of the region, or write the agency’s name in the register.`,
      ),
    );
  if (agency && "payerGroup" in agency)
    faults.push(
      ...refuse(
        "agency",
        `${quoteCell(row.agency ?? "")} is mapped to a group of payers, not to an agency: write the agency’s name in the register.`,
      ),
    );
  const { role = stored?.role, from = stored?.fromDay } = row;
  if (role === undefined) faults.push(...refuse("role", "Enter the role of a new seat."));
  if (from === undefined) faults.push(...refuse("from", "Enter the first day of a new seat."));
  const untilDay = row.until === undefined ? (stored?.untilDay ?? null) : row.until;
  if (from !== undefined && untilDay !== null && untilDay < from)
    faults.push(...refuse("until", "The last day is before the first."));
  if (role === undefined || from === undefined || faults.length > 0) return faults;
  const values: SeatValues = {
    role,
    votes: valueOf(row.votes, stored?.votes),
    agencyId:
      row.agency === undefined ? (stored?.agencyId ?? null) : agency && "agencyId" in agency ? agency.agencyId : null,
    constituency: valueOf(row.constituency, stored?.constituency),
    championOf: valueOf(row.championOf, stored?.championOf),
    fromDay: from,
    fromKnown: from === stored?.fromDay ? stored.fromKnown : true,
    untilDay,
  };
  const isSameAgency = stored?.agencyId && known.rootOf(stored.agencyId) === values.agencyId;
  const kept = isSameAgency ? { ...values, agencyId: stored.agencyId } : values;
  const changes = stored ? listChanges(stored, kept, row, known) : [];
  const planned = { row, group, stored, values: kept, changes };
  const told = stored && changes.length === 0 ? [] : faultsOf(planned, known);
  return told.length > 0 ? told : planned;
}

function valueOf<T>(said: T | null | undefined, stored: T | null | undefined): T | null {
  return said === undefined ? (stored ?? null) : said;
}

/** The group of that name; of several over time the one of the seat's first day, else the latest. */
function findGroup({ group, from }: ParsedSeat, { groups }: KnownSeats): Group | undefined {
  const named = groups.filter(({ name }) => name.toLowerCase() === group.toLowerCase());
  const onDay = from === undefined ? undefined : named.find((one) => overlap(one, { fromDay: from, untilDay: from }));
  return onDay ?? named.at(-1);
}

/** The stored seat of that group and post; one that began on another day is meant where their days meet. */
function findStored(
  { post, from, until = null }: ParsedSeat,
  group: Group,
  { seatsOfPost }: KnownSeats,
): Seat | undefined | "SEVERAL" {
  const named = seatsOfPost.get(keyOfPost(group.id, post)) ?? [];
  const begun = named.filter(({ fromDay }) => fromDay === from);
  if (begun.length === 1) return begun[0];
  const meeting =
    from === undefined ? named : named.filter((seat) => overlap(seat, { fromDay: from, untilDay: until }));
  return meeting.length > 1 ? "SEVERAL" : meeting[0];
}

function faultsOf({ row, group, stored, values }: PlannedSeat, known: KnownSeats): SeatFault[] {
  const { accountableTo = null, accountableSince = null, source = null } = stored ?? {};
  const faults = [
    ...faultsOfContent({ ...values, accountableTo, accountableSince, source }),
    ...faultsInGroup(values, group),
    ...(stored ? faultsOfHeld(values, known.held.get(stored.id) ?? []) : []),
    ...(stored ? faultsOfRecorded(values, known.recorded.get(stored.id)) : []),
  ];
  return faults.map(({ path, message }) => buildFault(row.line, columns[path], message));
}

const notStated = "not stated";

function listChanges(stored: Seat, values: SeatValues, row: ParsedSeat, { agencyNames }: KnownSeats): string[] {
  const agencyOf = (id: string | null): string => (id === null ? "none" : (agencyNames.get(id) ?? row.agency ?? ""));
  const votesOf = (votes: boolean | null): string => (votes === null ? notStated : votes ? "yes" : "no");
  const dayOf = (day: string | null): string => (day === null ? "none" : dateInWords(day));
  const differing = (what: string, was: string, now: string, isSame: boolean): string[] =>
    isSame ? [] : [`${what}: ${now}, was ${was}.`];
  const sideOf = ({ constituency }: Pick<Seat, "constituency">): string =>
    constituency === null ? "none" : constituencyWords[constituency];
  return [
    ...differing("Role", seatRoleWords[stored.role], seatRoleWords[values.role], stored.role === values.role),
    ...differing("Votes", votesOf(stored.votes), votesOf(values.votes), stored.votes === values.votes),
    ...differing("Agency", agencyOf(stored.agencyId), row.agency ?? "none", stored.agencyId === values.agencyId),
    ...differing("Constituency", sideOf(stored), sideOf(values), stored.constituency === values.constituency),
    ...differing(
      "Champion of",
      stored.championOf ?? "none",
      values.championOf ?? "none",
      stored.championOf === values.championOf,
    ),
    ...differing("First day", dayOf(stored.fromDay), dayOf(values.fromDay), stored.fromDay === values.fromDay),
    ...differing("Last day", dayOf(stored.untilDay), dayOf(values.untilDay), stored.untilDay === values.untilDay),
  ];
}
