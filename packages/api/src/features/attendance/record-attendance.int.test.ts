import { addDays } from "@panboard/shared";
import { encodeRowId } from "../../db/row-id";
import type { GivenBoard } from "../../testing/define-fact";
import { listStatements } from "../../testing/list-statements";
import { somebodyOn } from "../../testing/somebody-on";
import { usePanboard } from "../../testing/use-panboard";
import { givenBoard } from "../bodies/given-board";
import { givenDecision, givenVote } from "../decisions/given-decision";
import { givenGroup } from "../groups/given-group";
import type { Meeting } from "../meetings";
import { givenMeeting } from "../meetings/given-meeting";
import { givenPerson } from "../people/given-person";
import { givenRegion } from "../regions/given-region";
import type { Seat } from "../seats";
import { givenSeat } from "../seats/given-seat";
import { dayInLondon } from "../statements";

const panboard = usePanboard();
let board: GivenBoard;
let coordinator: string;

beforeAll(async () => {
  board = await givenBoard(panboard.database, await givenRegion(panboard.database));
  coordinator = await somebodyOn(panboard, "COORDINATOR", board);
});

interface Line {
  readonly seat: { readonly id: string; readonly post: string };
  readonly state: string;
  readonly version: number;
  readonly lastState: string | null;
  readonly deputy: { readonly name: string } | null;
  readonly changedBy: string | null;
}
interface Mark {
  readonly seat: string;
  readonly state: string;
  readonly deputy?: string;
  readonly expectedVersion: number;
}
interface Answer {
  readonly meeting: { readonly register: readonly Line[] } | null;
  readonly userErrors: readonly { readonly path: string; readonly message: string; readonly code: string }[];
}

const registerFields = "register { seat { id post } state version lastState deputy { name } changedBy }";
const idOf = (
  type: "Meeting" | "Seat" | "Person",
  row: Meeting | Seat | { regionId: string; bodyId: string; id: string },
) => encodeRowId(type, row);

async function record(meeting: Meeting, marks: readonly Mark[], subject = coordinator): Promise<Answer> {
  const { data, errors } = await panboard.graph(
    subject,
    `mutation ($input: RecordAttendanceInput!) { recordAttendance(input: $input) { meeting { ${registerFields} } userErrors { path message code } } }`,
    { input: { meeting: idOf("Meeting", meeting), marks } },
  );
  expect(errors).toBeUndefined();
  return (data as { recordAttendance: Answer }).recordAttendance;
}

async function registerOf(meeting: Meeting): Promise<readonly Line[]> {
  const { data } = await panboard.graph(
    coordinator,
    `query ($id: ID!) { node(id: $id) { ... on Meeting { ${registerFields} } } }`,
    { id: idOf("Meeting", meeting) },
  );
  return (data as { node: { register: readonly Line[] } }).node.register;
}

/** A group with seats, and a meeting of it on a day. */
async function givenRegister(count: number, day = "2025-06-09"): Promise<{ meeting: Meeting; seats: Seat[] }> {
  const { id: groupId, name: groupName } = await givenGroup(panboard.database, board);
  const seats: Seat[] = [];
  for (let position = 0; position < count; position += 1) {
    seats.push(await givenSeat(panboard.database, board, { groupId, groupName, position }));
  }
  return { meeting: await givenMeeting(panboard.database, board, { groupId, groupName, recordedOn: day }), seats };
}

const markOf = (seat: Seat | undefined, state: string, expectedVersion = 0): Mark => {
  if (!seat) throw new Error("The seat was given.");
  return { seat: idOf("Seat", seat), state, expectedVersion };
};

test("a register has every seat of the day as not recorded, and the last meeting's mark beside it once there is one", async () => {
  const { meeting, seats } = await givenRegister(2);
  const { groupId, groupName } = meeting;
  const late = { groupId, groupName, position: 3, fromDay: "2025-06-10" };
  await givenSeat(panboard.database, board, late);
  expect(await registerOf(meeting)).toMatchObject([
    {
      seat: { post: seats[0]?.post },
      state: "NOT_RECORDED",
      version: 0,
      lastState: null,
      deputy: null,
      changedBy: null,
    },
    { seat: { post: seats[1]?.post }, state: "NOT_RECORDED" },
  ]);
  await record(meeting, [markOf(seats[0], "APOLOGIES")]);
  const next = await givenMeeting(panboard.database, board, { groupId, groupName, recordedOn: "2025-07-14" });
  expect((await registerOf(next)).map(({ lastState }) => lastState)).toEqual(["APOLOGIES", "NOT_RECORDED", null]);
});

test("a register is stored as a whole, with who stood in, and told back as it is now", async () => {
  const { meeting, seats } = await givenRegister(3);
  const deputy = await givenPerson(panboard.database, board);
  const marks = [
    markOf(seats[0], "PRESENT"),
    { ...markOf(seats[1], "DEPUTY"), deputy: idOf("Person", deputy) },
    markOf(seats[2], "ABSENT"),
  ];
  const { meeting: stored, userErrors } = await record(meeting, marks);
  expect(userErrors).toEqual([]);
  expect(stored?.register).toMatchObject([
    { state: "PRESENT", version: 1, deputy: null, changedBy: "Coordinator" },
    { state: "DEPUTY", version: 1, deputy: { name: deputy.name } },
    { state: "ABSENT", version: 1 },
  ]);
});

test("two people who record different seats both keep theirs; of one seat the second is told who was first, and stores nothing", async () => {
  const { meeting, seats } = await givenRegister(3);
  const manager = await somebodyOn(panboard, "BUSINESS_MANAGER", board);
  const [first, second] = await Promise.all([
    record(meeting, [markOf(seats[0], "PRESENT")]),
    record(meeting, [markOf(seats[1], "APOLOGIES")], manager),
  ]);
  expect([first.userErrors, second.userErrors]).toEqual([[], []]);
  const late = await record(meeting, [markOf(seats[2], "PRESENT"), markOf(seats[0], "ABSENT")], manager);
  expect(late).toEqual({
    meeting: null,
    userErrors: [
      {
        path: "marks.1.state",
        message: "The coordinator has recorded present meanwhile. Look at what it says now, and save again.",
        code: "CONFLICT",
      },
    ],
  });
  expect((await registerOf(meeting)).map(({ state }) => state)).toEqual(["PRESENT", "APOLOGIES", "NOT_RECORDED"]);
  // Whoever says the same as is recorded already has lost nothing.
  expect((await record(meeting, [markOf(seats[0], "PRESENT")], manager)).userErrors).toEqual([]);
});

test("two people who record the same seat at the same moment store one of them, and the other is told", async () => {
  const { meeting, seats } = await givenRegister(1);
  const answers = await Promise.all(
    ["PRESENT", "ABSENT", "APOLOGIES"].map((state) => record(meeting, [markOf(seats[0], state)])),
  );
  expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
  expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(["CONFLICT", "CONFLICT"]);
});

test("everything that is wrong is told at its mark, and nothing is stored", async () => {
  const { meeting, seats } = await givenRegister(2);
  const { groupId, groupName } = meeting;
  const late = await givenSeat(panboard.database, board, { groupId, groupName, fromDay: "2025-06-10" });
  const elsewhere = await givenSeat(panboard.database, board);
  const foreign = await givenSeat(panboard.database, await givenBoard(panboard.database, board.regionId));
  const person = idOf("Person", await givenPerson(panboard.database, board));
  const { userErrors } = await record(meeting, [
    markOf(late, "PRESENT"),
    markOf(elsewhere, "PRESENT"),
    markOf(foreign, "PRESENT"),
    markOf(seats[0], "PRESENT"),
    markOf(seats[0], "ABSENT"),
    { ...markOf(seats[1], "PRESENT"), deputy: person },
  ]);
  expect(userErrors.map(({ path, message }) => [path, message])).toEqual([
    ["marks.0.seat", "This seat was not there on 9 June 2025."],
    ["marks.1.seat", "There is no such seat on this group."],
    ["marks.2.seat", "There is no such seat on this group."],
    ["marks.4.seat", "This seat is recorded twice."],
    ["marks.5.deputy", "Choose Deputy, or leave out who stood in."],
  ]);
  const stranger = { ...markOf(seats[1], "DEPUTY"), deputy: idOf("Seat", elsewhere) };
  expect((await record(meeting, [stranger])).userErrors).toMatchObject([
    { path: "marks.0.deputy", message: "There is no such person here." },
  ]);
  expect((await registerOf(meeting)).every(({ state }) => state === "NOT_RECORDED")).toBe(true);
});

test("before its day a meeting takes apologies alone, and a cancelled one nothing", async () => {
  const { meeting, seats } = await givenRegister(2, addDays(dayInLondon(new Date()), 30));
  expect((await record(meeting, [markOf(seats[0], "PRESENT")])).userErrors).toMatchObject([{ path: "marks.0.state" }]);
  expect((await record(meeting, [markOf(seats[0], "APOLOGIES")])).userErrors).toEqual([]);
  const { groupId, groupName } = meeting;
  const cancelled = await givenMeeting(panboard.database, board, {
    ...{ groupId, groupName, recordedOn: "2025-03-03", cancelledOn: "2025-03-01", cancelReason: "Snow." },
  });
  expect((await record(cancelled, [markOf(seats[0], "PRESENT")])).userErrors).toMatchObject([{ path: "meeting" }]);
});

test("a seat that voted at the meeting was not away from it", async () => {
  const { meeting, seats } = await givenRegister(2);
  const { id: meetingId, groupId, recordedOn } = meeting;
  const { id: decisionId } = await givenDecision(panboard.database, board, { meetingId, groupId, recordedOn });
  await givenVote(panboard.database, board, { decisionId, groupId, recordedOn, seatId: seats[1]?.id });
  const message = "This seat voted at this meeting: correct the decision first, or record who came.";
  for (const state of ["APOLOGIES", "ABSENT"]) {
    const { userErrors } = await record(
      meeting,
      seats.map((seat) => markOf(seat, state)),
    );
    expect(userErrors).toEqual([{ path: "marks.1.state", message, code: "BAD_USER_INPUT" }]);
  }
  expect((await record(meeting, [markOf(seats[0], "ABSENT"), markOf(seats[1], "DEPUTY")])).userErrors).toEqual([]);
});

test("a register leaves a seat out that ended before the day, though a blank was stored of it", async () => {
  const { meeting, seats } = await givenRegister(2);
  await record(meeting, [markOf(seats[0], "NOT_RECORDED")]);
  const { data } = await panboard.graph(
    coordinator,
    "mutation ($input: ChangeSeatInput!) { changeSeat(input: $input) { userErrors { path } } }",
    { input: { id: idOf("Seat", seats[0] as Seat), expectedVersion: 1, until: "2025-06-08" } },
  );
  expect(data).toEqual({ changeSeat: { userErrors: [] } });
  expect((await registerOf(meeting)).map(({ seat }) => seat.post)).toEqual([seats[1]?.post]);
});

test("a register of twenty seats takes as many statements as one of two", async () => {
  const statements = async (count: number) => {
    const { meeting, seats } = await givenRegister(count);
    const sent = await listStatements(() =>
      record(
        meeting,
        seats.map((seat) => markOf(seat, "PRESENT")),
      ),
    );
    return sent.map(({ name }) => name).sort();
  };
  await statements(2);
  expect(await statements(20)).toEqual(await statements(2));
});
