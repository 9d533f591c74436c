import { dateInWords } from "@panboard/shared";
import { decodeRowId } from "../../db/row-id";
import type { Write } from "../../db/write";
import type { Fault } from "../../errors/app-error";
import { Attendance, AttendanceState } from "../attendance";
import { Seat, SeatRole } from "../seats";
import type { VoteInput } from "./decision.inputs";
import type { VoteChoice } from "./decision.words";

/** A vote of a seat that may vote. */
export interface CheckedVote {
  readonly seatId: string;
  readonly choice: VoteChoice;
  readonly reason: string | null;
}

/** At which meeting was voted. */
export interface VotedAt {
  readonly bodyId: string;
  readonly meetingId: string;
  readonly groupId: string;
  readonly recordedOn: string;
}

const neverVotes: readonly SeatRole[] = [SeatRole.PARTICIPATING_OBSERVER, SeatRole.ADVISER];
const awayWords =
  "The register says that nobody came for this seat: correct the register first, or leave this vote out.";

/** The votes that an input gives, and what is wrong with them, each at its field. Two statements, however many votes. */
export async function checkVotes(
  write: Write,
  at: VotedAt,
  votes: readonly VoteInput[],
): Promise<{ readonly votes: readonly CheckedVote[]; readonly faults: readonly Fault[] }> {
  const ids = votes.map(({ seat }) => {
    const key = decodeRowId(seat);
    return key?.type === "Seat" && key.bodyId === at.bodyId ? key.id : undefined;
  });
  const known = [...new Set(ids.filter((id) => id !== undefined))];
  if (known.length === 0) return { votes: [], faults: votes.map((_, index) => fault(index, noneWords)) };
  const { bodyId, meetingId } = at;
  const seats = await write.repo(Seat).list({ where: { bodyId, id: known }, orderBy: ["id"], limit: known.length });
  const register = await write
    .repo(Attendance)
    .list({ where: { bodyId, meetingId, seatId: known }, orderBy: ["id"], limit: known.length });
  const faults = ids.flatMap((id, index): Fault[] => {
    const seat = seats.find((one) => one.id === id);
    if (!seat) return [fault(index, noneWords)];
    if (ids.indexOf(id) < index) return [fault(index, "This seat is named twice.")];
    const message = faultOfSeat(seat, at) ?? faultOfMark(register.find(({ seatId }) => seatId === id));
    return message === undefined ? [] : [fault(index, message)];
  });
  const checked = votes.flatMap(({ choice, reason }, index): CheckedVote[] => {
    const seatId = ids[index];
    return seatId === undefined ? [] : [{ seatId, choice, reason: reason?.trim() || null }];
  });
  return { votes: checked, faults };
}

const noneWords = "There is no such seat here.";

function fault(index: number, message: string): Fault {
  return { path: `votes.${index}.seat`, message };
}

function faultOfSeat({ groupId, fromDay, untilDay, role, votes }: Seat, at: VotedAt): string | undefined {
  if (groupId !== at.groupId) return "This seat is on another group.";
  if (at.recordedOn < fromDay || (untilDay !== null && at.recordedOn > untilDay))
    return `This seat was not there on ${dateInWords(at.recordedOn)}.`;
  if (votes === false || neverVotes.includes(role)) return "This seat doesn’t vote.";
  if (votes === null) return "It isn’t stated whether this seat votes: say so on the seat first.";
  return undefined;
}

function faultOfMark(mark: Attendance | undefined): string | undefined {
  const isAway = mark?.state === AttendanceState.APOLOGIES || mark?.state === AttendanceState.ABSENT;
  return isAway ? awayWords : undefined;
}
