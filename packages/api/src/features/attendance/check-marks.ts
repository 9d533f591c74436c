import { dateInWords, attendanceStateWords } from "@panboard/shared";
import { decodeRowId } from "../../db/row-id";
import type { Fault } from "../../errors/app-error";
import { AttendanceState } from "./attendance.words";
import type { Attendance } from "./attendance.entity";
import type { MarkInput } from "./register.inputs";

/** What a register that was sent is held against. */
export interface RegisterFacts {
  readonly bodyId: string;
  /** The meeting's day. */
  readonly day: string;
  readonly today: string;
  /** Seats of the group by their ids: whether each was there on the day, and its agency. */
  readonly seats: ReadonlyMap<string, { readonly agencyId: string | null; readonly wasThere: boolean }>;
  /** What is recorded by now, by the seats' ids. */
  readonly stored: ReadonlyMap<string, Attendance>;
  /** Ids of seats that voted at the meeting. */
  readonly voted: ReadonlySet<string>;
  /** Ids of people who may stand in. */
  readonly people: ReadonlySet<string>;
}

/** A mark as it is to be stored. */
export interface CheckedMark {
  readonly seatId: string;
  readonly agencyId: string | null;
  readonly state: AttendanceState;
  readonly deputyPersonId: string | null;
  /** What was recorded of the seat before. */
  readonly stored: Attendance | undefined;
}

/** What is stored of a register that was sent, or all that is wrong with it. */
export interface CheckedMarks {
  readonly marks: readonly CheckedMark[];
  readonly faults: readonly Fault[];
  /** What somebody else has recorded meanwhile, of which this says something else. */
  readonly conflicts: readonly Fault[];
}

const away: readonly AttendanceState[] = [AttendanceState.APOLOGIES, AttendanceState.ABSENT];
const votedWords = "This seat voted at this meeting: correct the decision first, or record who came.";
const came: readonly AttendanceState[] = [AttendanceState.PRESENT, AttendanceState.DEPUTY, AttendanceState.ABSENT];

/** Holds each mark against the seats of the day and against what is recorded by now. A mark that says what is recorded already is left out. */
export function checkMarks(input: readonly MarkInput[], facts: RegisterFacts): CheckedMarks {
  const [marks, faults, conflicts, seen]: [CheckedMark[], Fault[], Fault[], Set<string>] = [[], [], [], new Set()];
  for (const [index, mark] of input.entries()) {
    const at = `marks.${index}`;
    const seatId = ownId(mark.seat, "Seat", facts);
    const seat = facts.seats.get(seatId ?? "");
    const own =
      seatId === undefined || !seat
        ? [noSeat(at)]
        : faultsOfMark(at, mark, { ...seat, hasVoted: facts.voted.has(seatId), isTwice: seen.has(seatId) }, facts);
    faults.push(...own);
    if (seatId === undefined || !seat || own.length > 0) continue;
    seen.add(seatId);
    const stored = facts.stored.get(seatId);
    const deputyPersonId = mark.deputy ? (ownId(mark.deputy, "Person", facts) ?? null) : null;
    if (stored?.state === mark.state && stored.deputyPersonId === deputyPersonId) continue;
    if ((stored?.version ?? 0) !== mark.expectedVersion) conflicts.push(conflictOf(at, stored));
    marks.push({ seatId, agencyId: seat.agencyId, state: mark.state, deputyPersonId, stored });
  }
  return { marks, faults, conflicts };
}

function ownId(text: string, type: "Seat" | "Person", { bodyId }: RegisterFacts): string | undefined {
  const key = decodeRowId(text);
  return key?.type === type && key.bodyId === bodyId ? key.id : undefined;
}

const noSeat = (at: string): Fault => ({ path: `${at}.seat`, message: "There is no such seat on this group." });

function faultsOfMark(
  at: string,
  { state, deputy }: MarkInput,
  {
    wasThere,
    hasVoted,
    isTwice,
  }: { readonly wasThere: boolean; readonly hasVoted: boolean; readonly isTwice: boolean },
  facts: RegisterFacts,
): Fault[] {
  const faults: Fault[] = [];
  const add = (field: string, message: string) => faults.push({ path: `${at}.${field}`, message });
  const day = dateInWords(facts.day);
  if (!wasThere) add("seat", `This seat was not there on ${day}.`);
  if (isTwice) add("seat", "This seat is recorded twice.");
  if (facts.day > facts.today && came.includes(state)) {
    add("state", `The meeting is on ${day}: until then only apologies can be recorded.`);
  }
  if (hasVoted && away.includes(state)) add("state", votedWords);
  if (deputy && state !== AttendanceState.DEPUTY) add("deputy", "Choose Deputy, or leave out who stood in.");
  else if (deputy && !facts.people.has(ownId(deputy, "Person", facts) ?? ""))
    add("deputy", "There is no such person here.");
  return faults;
}

function conflictOf(at: string, stored: Attendance | undefined): Fault {
  const told = stored
    ? `The ${stored.changedBy.toLowerCase()} has recorded ${attendanceStateWords[stored.state].toLowerCase()} meanwhile.`
    : "What was recorded of this seat was taken back meanwhile.";
  return { path: `${at}.state`, message: `${told} Look at what it says now, and save again.` };
}
