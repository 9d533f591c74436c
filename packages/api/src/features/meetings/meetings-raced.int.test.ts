import type { Write } from "../../db/write";
import { asSeen } from "../../testing/define-sample";
import { changeAs, rightsOfManager } from "../../testing/given-viewer";
import { useHeldMeetings } from "../../testing/use-held-meeting";
import { waitForTurnOf } from "../../testing/wait-for-turn";
import { givenPerson } from "../people/given-person";
import { cancelMeeting } from "./cancel-meeting";
import type { Meeting } from "./meeting.entity";
import { moveMeeting } from "./move-meeting";

const { panboard, board, manager, meeting: given, seat: seatOf } = useHeldMeetings();
const reason = "The chair is away.";

/** What somebody is refused with who records something while a meeting is changed, before that has ended. */
async function faultsMeanwhile(
  change: (write: Write) => Promise<unknown>,
  [mutation, type, input]: readonly [mutation: string, type: string, input: object],
): Promise<unknown> {
  const text = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { userErrors { path message } } }`;
  let sent: ReturnType<typeof panboard.graph> | undefined;
  const target = { kind: "BODY", id: board().bodyId } as const;
  await changeAs(panboard.database, rightsOfManager(board()), target, "meetings:write", async (write) => {
    await change(write);
    sent = panboard.graph(manager(), text, { input });
    await waitForTurnOf(panboard, sent);
  });
  const answer = await sent;
  return (answer?.data?.answer as { userErrors: unknown } | undefined)?.userErrors ?? answer?.errors;
}

const cancel = (meeting: Meeting) => (write: Write) => cancelMeeting(write, { ...asSeen(meeting), reason });
const move = (meeting: Meeting) => (write: Write) =>
  moveMeeting(write, { ...asSeen(meeting), to: "2025-06-16", reason });

/** What is recorded of a meeting with a seat that is there until 12 June. */
async function recorded(meeting: Meeting) {
  const seat = asSeen(await seatOf(meeting, { untilDay: "2025-06-12" })).id;
  const owner = asSeen(await givenPerson(panboard.database, board())).id;
  const of = { meeting: asSeen(meeting).id };
  return [
    ["recordAttendance", "RecordAttendanceInput", { ...of, marks: [{ seat, state: "PRESENT", expectedVersion: 0 }] }],
    ["recordDecision", "RecordDecisionInput", { ...of, text: "Agreed.", votes: [{ seat, choice: "FOR" }] }],
    ["raiseAction", "RaiseActionInput", { ...of, text: "Send the audit.", owner, due: "2025-06-12" }],
  ] as const;
}

test("what is recorded while its meeting is cancelled is refused", async () => {
  const cancelled = "This meeting was cancelled: nothing is recorded of it.";
  const words = {
    recordAttendance: "This meeting is cancelled: nobody can have come. Say first that it takes place.",
    recordDecision: cancelled,
    raiseAction: cancelled,
  };
  for (const index of [0, 1, 2] as const) {
    const meeting = await given();
    const sent = (await recorded(meeting))[index];
    expect(await faultsMeanwhile(cancel(meeting), sent)).toEqual([{ path: "meeting", message: words[sent[0]] }]);
  }
});

test("what is recorded while its meeting is moved is held against the day that it is moved to", async () => {
  const gone = "This seat was not there on 16 June 2025.";
  const faults = {
    recordAttendance: { path: "marks.0.seat", message: gone },
    recordDecision: { path: "votes.0.seat", message: gone },
    raiseAction: {
      path: "due",
      message: "The action is due before the day of its meeting: enter that day or a later one.",
    },
  };
  for (const index of [0, 1, 2] as const) {
    const meeting = await given();
    const sent = (await recorded(meeting))[index];
    expect(await faultsMeanwhile(move(meeting), sent)).toEqual([faults[sent[0]]]);
  }
});
