import { asSeen } from "../../testing/define-sample";
import { useHeldMeetings } from "../../testing/use-held-meeting";
import { ActionStatus } from "../actions";
import { givenAction } from "../actions/given-action";
import { AttendanceState } from "../attendance";
import { givenAttendance } from "../attendance/given-attendance";
import { givenDecision } from "../decisions/given-decision";
import { givenPerson } from "../people/given-person";
import type { Meeting } from "./meeting.entity";

const { panboard, board, meeting: given, seat: seatOf, make, ask } = useHeldMeetings();

type Told = readonly (readonly [path: string, message: string])[];

async function faultsOf(operation: string, type: string, input: object): Promise<Told> {
  const data = await ask(
    `mutation ($input: ${type}!) { payload: ${operation}(input: $input) { userErrors { path message } } }`,
    { input },
  );
  const { userErrors } = data.payload as { userErrors: { path: string; message: string }[] };
  return userErrors.map(({ path, message }) => [path, message] as const);
}
const move = (meeting: Meeting, to: string): Promise<Told> =>
  faultsOf("moveMeeting", "MoveMeetingInput", { ...asSeen(meeting), to, reason: "The chair is away." });
const cancel = (meeting: Meeting): Promise<Told> =>
  faultsOf("cancelMeeting", "CancelMeetingInput", { ...asSeen(meeting), reason: "The chair is away." });
const of = ({ id: meetingId, groupId, groupName, recordedOn }: Meeting) => ({
  ...{ meetingId, groupId, groupName, recordedOn },
});
const actionOf = (meeting: Meeting, said = {}) => givenAction(panboard.database, board(), { ...of(meeting), ...said });
const decisionOf = (meeting: Meeting) => {
  const { meetingId, groupId, recordedOn } = of(meeting);
  return givenDecision(panboard.database, board(), { meetingId, groupId, recordedOn });
};
async function mark(meeting: Meeting, state: AttendanceState, deputyPersonId?: string) {
  const { meetingId, groupName, recordedOn } = of(meeting);
  const seat = await seatOf(meeting);
  const said = { meetingId, groupName, recordedOn, seatId: seat.id, agencyId: seat.agencyId };
  await givenAttendance(panboard.database, board(), { ...said, state, deputyPersonId });
  return seat;
}

test("a meeting of which is recorded what happened at it is not moved to a day that is still to come", async () => {
  const meeting = await given();
  await mark(meeting, AttendanceState.PRESENT);
  await decisionOf(meeting);
  await actionOf(meeting, { dueOn: "2099-12-31" });
  expect(await move(meeting, "2099-06-16")).toEqual([
    ["to", "The register says who came: choose a day that has come, or correct the register first."],
    ["to", "Decisions of this meeting are on record: choose a day that has come, or remove them first."],
    ["to", "Actions were raised at this meeting: choose a day that has come, or remove them first."],
  ]);
  expect(await move(meeting, "2025-06-16")).toEqual([]);
  const apologies = await given();
  await mark(apologies, AttendanceState.APOLOGIES);
  expect(await move(apologies, "2099-06-16")).toEqual([]);
});

test("a meeting is not moved past the day on which one of its actions was closed; one that was removed holds nothing", async () => {
  const meeting = await given();
  await actionOf(meeting, { dueOn: "2025-12-31", status: ActionStatus.DONE, closedOn: "2025-06-11" });
  const [early, late] = [
    await actionOf(meeting, { dueOn: "2025-06-10" }),
    await actionOf(meeting, { dueOn: "2025-12-31" }),
  ];
  const removed = await make("removeAction", "", asSeen(early));
  const other = await make("removeAction", "", asSeen(late));
  expect(await move(meeting, "2025-06-12")).toEqual([
    ["to", "An action of this meeting was closed on 11 June 2025: choose that day or one before."],
  ]);
  expect(await move(meeting, "2025-06-11")).toEqual([]);
  const restore = ({ id, version: expectedVersion }: typeof removed) =>
    faultsOf("restoreAction", "ActionVersionInput", { id, expectedVersion });
  expect(await restore(removed)).toEqual([
    ["id", "The meeting of this action is on 11 June 2025 by now, after it was due or closed: raise it again."],
  ]);
  expect(await restore(other)).toEqual([]);
});

test("a meeting that decided something, or gave somebody something to do, is not cancelled", async () => {
  const meeting = await given();
  const [decision, action] = [await decisionOf(meeting), await actionOf(meeting)];
  expect(await cancel(meeting)).toEqual([
    ["id", "Decisions of this meeting are on record: remove them first."],
    ["id", "Actions were raised at this meeting: remove them first."],
  ]);
  const gone = [await make("removeDecision", "", asSeen(decision)), await make("removeAction", "", asSeen(action))];
  expect(await cancel(meeting)).toEqual([]);
  for (const [index, noun] of ["Decision", "Action"].entries()) {
    const { id, version: expectedVersion } = gone[index] ?? decision;
    expect(await faultsOf(`restore${noun}`, `${noun}VersionInput`, { id, expectedVersion })).toEqual([
      ["id", "This meeting was cancelled: nothing is recorded of it."],
    ]);
  }
});

test("a decision comes back with votes of seats that were there on the day that its meeting has by now", async () => {
  const meeting = await given();
  const [short, long] = [
    await seatOf(meeting, { untilDay: "2025-06-12", post: "Head of service" }),
    await seatOf(meeting),
  ];
  const votes = [short, long].map((seat) => ({ seat: asSeen(seat).id, choice: "FOR" }));
  const { id, version } = await make("recordDecision", "", { meeting: asSeen(meeting).id, text: "Agreed.", votes });
  const removed = await make("removeDecision", "", { id, expectedVersion: version });
  expect(await move(meeting, "2025-06-16")).toEqual([]);
  const seen = { id, expectedVersion: removed.version };
  expect(await faultsOf("restoreDecision", "DecisionVersionInput", seen)).toEqual([
    ["id", "Head of service: This seat was not there on 16 June 2025."],
  ]);
});

test("a seat that a register has, and somebody who stood in, are not removed", async () => {
  const meeting = await given();
  const person = await givenPerson(panboard.database, board());
  const seat = await mark(meeting, AttendanceState.DEPUTY, person.id);
  expect(await faultsOf("removeSeat", "SeatVersionInput", asSeen(seat))).toEqual([
    ["id", "This seat is on a register: give it a last day instead."],
  ]);
  expect(await faultsOf("removePerson", "PersonVersionInput", asSeen(person))).toEqual([
    ["id", "This person stood in at a meeting: erase the person instead."],
  ]);
});
