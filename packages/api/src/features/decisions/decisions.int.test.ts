import { asSeen } from "../../testing/define-sample";
import { changeAs, givenViewer } from "../../testing/given-viewer";
import { listStatements } from "../../testing/list-statements";
import { useHeldMeetings } from "../../testing/use-held-meeting";
import { AgendaItem, Confidentiality } from "../agendas";
import { givenAgendaItem } from "../agendas/given-agenda-item";
import { AttendanceState } from "../attendance";
import { givenAttendance } from "../attendance/given-attendance";
import { givenGroup } from "../groups/given-group";
import { QuorumKind } from "../groups";
import type { Meeting } from "../meetings";

const held = useHeldMeetings();
const { panboard, board, make, meeting: given, seat: givenSeatOf, ask } = held;

const counts = "for against abstained votes { id choice reason seat { id } } dissent { reason seat { id } }";

interface ToldDecision {
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
  readonly votes: readonly { readonly id: string; readonly choice: string; readonly seat: { readonly id: string } }[];
}

async function seatsOf(meeting: Meeting, count: number): Promise<string[]> {
  const ids: string[] = [];
  while (ids.length < count) ids.push(asSeen(await givenSeatOf(meeting)).id);
  return ids;
}

test("a decision is recorded with its votes, and whoever votes against it dissents with a reason or without", async () => {
  const meeting = await given();
  const item = await givenAgendaItem(panboard.database, board(), { ...idsOf(meeting) });
  const [one, two, three, four] = await seatsOf(meeting, 4);
  const row = await make("recordDecision", `text decidedBy date item { id } meeting { id } ${counts}`, {
    meeting: asSeen(meeting).id,
    item: asSeen(item).id,
    text: " The threshold document is agreed. ",
    votes: [
      { seat: one, choice: "FOR", reason: "It is overdue." },
      { seat: two, choice: "AGAINST", reason: "It says too little of neglect." },
      { seat: three, choice: "AGAINST" },
      { seat: four, choice: "ABSTAINED" },
    ],
  });
  expect(row).toMatchObject({
    ...{ text: "The threshold document is agreed.", decidedBy: null, date: "2025-06-09", version: 1 },
    ...{ for: 1, against: 2, abstained: 1, item: { id: asSeen(item).id }, meeting: { id: asSeen(meeting).id } },
  });
  expect(new Set(row.dissent as object[])).toEqual(
    new Set([
      { reason: "It says too little of neglect.", seat: { id: two } },
      { reason: null, seat: { id: three } },
    ]),
  );
  const listed = `query ($id: ID!) { node(id: $id) { ... on Meeting { decisions { id } } } }`;
  expect(await ask(listed, { id: asSeen(meeting).id })).toEqual({ node: { decisions: [{ id: row.id }] } });
});

test("votes that are given take the place of those on record, and what is not said stays", async () => {
  const meeting = await given();
  const [one, two, three] = await seatsOf(meeting, 3);
  const { id } = await make("recordDecision", "", {
    ...{ meeting: asSeen(meeting).id, text: "It is agreed.", decidedBy: "The chair" },
    votes: [
      { seat: one, choice: "FOR" },
      { seat: two, choice: "FOR" },
    ],
  });
  const votes = [
    { seat: two, choice: "AGAINST", reason: "It costs too much." },
    { seat: three, choice: "FOR" },
  ];
  const changed = await make("changeDecision", `text decidedBy ${counts}`, { id, expectedVersion: 1, votes });
  expect(changed).toMatchObject({ version: 2, text: "It is agreed.", decidedBy: "The chair", for: 1, against: 1 });
  const seats = (changed as unknown as ToldDecision).votes.map(({ seat }) => seat.id);
  expect(new Set(seats)).toEqual(new Set([two, three]));
  const again = await make("changeDecision", `decidedBy ${counts}`, { id, expectedVersion: 2, decidedBy: null });
  expect(again).toMatchObject({ version: 3, decidedBy: null, for: 1, against: 1 });
  await held.expectRefused("changeDecision", { id, expectedVersion: 2, votes: [] }, [
    "expectedVersion",
    "Somebody has changed this since you opened it. Look at what it says now, and change it again.",
  ]);
});

test("a removed decision comes back with the votes that it had, and not with those that were taken back before", async () => {
  const meeting = await given();
  const [one, two] = await seatsOf(meeting, 2);
  const { id } = await make("recordDecision", "", {
    ...{ meeting: asSeen(meeting).id, text: "It is agreed." },
    votes: [
      { seat: one, choice: "FOR" },
      { seat: two, choice: "AGAINST" },
    ],
  });
  await make("changeDecision", "", { id, expectedVersion: 1, votes: [{ seat: two, choice: "AGAINST" }] });
  const { version } = await make("removeDecision", "", { id, expectedVersion: 2 });
  expect(await ask("query ($id: ID!) { node(id: $id) { id } }", { id })).toEqual({ node: null });
  expect(await make("restoreDecision", counts, { id, expectedVersion: version })).toMatchObject({
    ...{ version: 4, for: 0, against: 1, abstained: 0 },
    votes: [{ choice: "AGAINST", seat: { id: two } }],
  });
});

test("a decision without a quorum is recorded and says so, and one before the register is looked at again", async () => {
  const { database } = panboard;
  const group = await givenGroup(database, board(), { quorumKind: QuorumKind.NUMBER, quorumNumber: 2 });
  const meeting = await given({ groupId: group.id, groupName: group.name });
  const input = { meeting: asSeen(meeting).id, text: "It is agreed." };
  const before = await make("recordDecision", "quorate quorum", input);
  expect(before).toMatchObject({
    quorate: null,
    quorum: "Nothing is on the register yet, so there is no telling whether there is a quorum.",
  });
  const { groupName, recordedOn, id: meetingId } = meeting;
  for (const state of [AttendanceState.PRESENT, AttendanceState.ABSENT]) {
    const { id: seatId, agencyId } = await givenSeatOf(meeting);
    await givenAttendance(database, board(), { meetingId, groupName, recordedOn, seatId, agencyId, state });
  }
  const without = {
    quorate: false,
    quorum: "Recorded without a quorum: 1 seat was there and 2 are needed.",
  };
  expect(await make("recordDecision", "quorate quorum", input)).toMatchObject(without);
  const seen = { id: before.id, expectedVersion: before.version };
  expect(await make("changeDecision", "quorate quorum", { ...seen, text: "Agreed." })).toMatchObject(without);
});

test("what hangs from an item is read by whom the item is read by, and follows it where that changes", async () => {
  const meeting = await given();
  const item = await givenAgendaItem(panboard.database, board(), {
    ...idsOf(meeting),
    confidentiality: Confidentiality.GROUP,
  });
  const [seat] = await seatsOf(meeting, 1);
  const row = await make("recordDecision", "confidentiality", {
    ...{ meeting: asSeen(meeting).id, item: asSeen(item).id, text: "It is agreed." },
    votes: [{ seat, choice: "FOR" }],
  });
  expect(row.confidentiality).toBe("GROUP");
  const change = { confidentiality: Confidentiality.RESTRICTED, readerSeatIds: [item.id] };
  const { rights } = await givenViewer(panboard.database, "BUSINESS_MANAGER", board());
  await changeAs(panboard.database, rights, { kind: "BODY", id: board().bodyId }, "meetings:write", (write) =>
    write.repo(AgendaItem).change(asSeen(item).id, item.version, change),
  );
  const backup = await panboard.connect("backup");
  const { rows } = await backup.query(
    `select confidentiality, reader_seat_ids as seats from decision where item_id = $1
     union all select v.confidentiality, v.reader_seat_ids from vote v join decision d on d.id = v.decision_id where d.item_id = $1`,
    [item.id],
  );
  await backup.end();
  expect(rows).toEqual(Array(2).fill({ confidentiality: "RESTRICTED", seats: [item.id] }));
});

test("recording, changing, removing and bringing back take as many statements for twenty votes as for two", async () => {
  const counted = async (count: number): Promise<number[]> => {
    const meeting = await given();
    const seats = await seatsOf(meeting, count);
    const voted = (choice: string) => seats.map((seat) => ({ seat, choice }));
    const sent: number[] = [];
    let seen: { id: string; expectedVersion: number } | undefined;
    const step = async (mutation: string, input: object): Promise<void> => {
      const statements = await listStatements(async () => {
        const { id, version } = await make(mutation, "", { ...seen, ...input });
        seen = { id, expectedVersion: version };
      });
      sent.push(statements.length);
    };
    await step("recordDecision", { meeting: asSeen(meeting).id, text: "It is agreed.", votes: voted("FOR") });
    await step("changeDecision", { votes: voted("AGAINST") });
    await step("removeDecision", {});
    await step("restoreDecision", {});
    return sent;
  };
  const few = await counted(2);
  expect(few.every((count) => count > 0)).toBe(true);
  expect(await counted(20)).toEqual(few);
});

function idsOf({ id: meetingId, groupId, recordedOn }: Meeting): {
  meetingId: string;
  groupId: string;
  recordedOn: string;
} {
  return { meetingId, groupId, recordedOn };
}
