import { asSeen } from "../../testing/define-sample";
import { changeAs, rightsOfManager } from "../../testing/given-viewer";
import { useHeldMeetings } from "../../testing/use-held-meeting";
import { waitForTurnOf } from "../../testing/wait-for-turn";
import type { Meeting } from "../meetings";
import type { Seat } from "../seats";
import { AttendanceState } from "./attendance.words";
import { recordAttendance } from "./record-attendance";

const { panboard, board, manager, meeting: given, seat: seatOf } = useHeldMeetings();
const reason = "The chair is away.";

test.each([
  [
    "cancels the meeting",
    "cancelMeeting",
    "CancelMeetingInput",
    (meeting: Meeting) => ({ ...asSeen(meeting), reason }),
    "id",
  ],
  [
    "moves the meeting",
    "moveMeeting",
    "MoveMeetingInput",
    (meeting: Meeting) => ({ ...asSeen(meeting), reason, to: "2099-06-16" }),
    "to",
  ],
  [
    "ends the seat",
    "changeSeat",
    "ChangeSeatInput",
    (_: Meeting, seat: Seat) => ({ ...asSeen(seat), until: "2025-06-01" }),
    "until",
  ],
] as const)("whoever %s while a register is recorded meets what it says", async (_, mutation, type, inputOf, path) => {
  const meeting = await given();
  const seat = await seatOf(meeting);
  const text = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { userErrors { path } } }`;
  const marks = [{ seat: asSeen(seat).id, state: AttendanceState.PRESENT, expectedVersion: 0 }];
  let sent: ReturnType<typeof panboard.graph> | undefined;
  const target = { kind: "BODY", id: board().bodyId } as const;
  await changeAs(panboard.database, rightsOfManager(board()), target, "meetings:write", async (write) => {
    await recordAttendance(write, { meeting: asSeen(meeting).id, marks });
    sent = panboard.graph(manager(), text, { input: inputOf(meeting, seat) });
    await waitForTurnOf(panboard, sent);
  });
  expect((await sent)?.data).toEqual({ answer: { userErrors: [{ path }] } });
});
