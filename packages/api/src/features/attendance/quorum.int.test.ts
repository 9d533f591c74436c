import { encodeRowId } from "../../db/row-id";
import { asSeen, idOfBoard } from "../../testing/define-sample";
import { listStatements } from "../../testing/list-statements";
import { useHeldMeetings } from "../../testing/use-held-meeting";
import { givenAgency } from "../agencies/given-agency";
import { type Group, QuorumKind } from "../groups";
import { givenGroup, givenQuorumAgency } from "../groups/given-group";
import type { Meeting } from "../meetings";
import { AttendanceState } from "./attendance.words";
import { givenAttendance } from "./given-attendance";

const { panboard, board, meeting: given, seat: givenSeatOf, ask } = useHeldMeetings();

/** A meeting of a group with a rule, and what is recorded of one seat after the other. */
async function givenRegister(
  rule: Partial<Group>,
  seats: readonly { state?: AttendanceState; votes?: boolean | null; agencyId?: string }[],
): Promise<Meeting> {
  const { database } = panboard;
  const group = await givenGroup(database, board(), rule);
  for (const agencyId of seats.flatMap((seat) =>
    rule.quorumKind === QuorumKind.AGENCIES ? (seat.agencyId ?? []) : [],
  ))
    await givenQuorumAgency(database, board(), { groupId: group.id, agencyId });
  const meeting = await given({ groupId: group.id, groupName: group.name });
  const { id: meetingId, groupName, recordedOn } = meeting;
  for (const { state, votes = true, agencyId } of seats) {
    const seat = await givenSeatOf(meeting, { votes, agencyId });
    const of = { meetingId, groupName, recordedOn, seatId: seat.id, agencyId: seat.agencyId };
    if (state) await givenAttendance(database, board(), { ...of, state });
  }
  return meeting;
}

const quorumOf = async (meeting: Meeting): Promise<unknown> => {
  const text = `query ($id: ID!) { node(id: $id) { ... on Meeting { quorum { met present needed missing { slug } words } } } }`;
  return ((await ask(text, { id: asSeen(meeting).id })) as { node: { quorum: unknown } }).node.quorum;
};

const { PRESENT, DEPUTY, ABSENT } = AttendanceState;

test("a number of seats: a deputy counts, and a blank does not", async () => {
  const rule = { quorumKind: QuorumKind.NUMBER, quorumNumber: 2 };
  expect(await quorumOf(await givenRegister(rule, [{ state: PRESENT }, { state: DEPUTY }, {}]))).toEqual({
    ...{ met: true, present: 2, needed: 2, missing: [], words: "2 seats were there and 2 are needed." },
  });
  expect(await quorumOf(await givenRegister(rule, [{ state: PRESENT }, {}]))).toMatchObject({ met: false, present: 1 });
  expect(await quorumOf(await givenRegister(rule, [{}, {}]))).toMatchObject({ met: null });
});

test("a share of the seats that vote, where it is stated of each whether it does", async () => {
  const rule = { quorumKind: QuorumKind.SHARE, quorumShare: "50" };
  const seats = [{ state: PRESENT }, { state: ABSENT }, { state: ABSENT }, { state: PRESENT, votes: false }];
  expect(await quorumOf(await givenRegister(rule, seats))).toMatchObject({ met: false, present: 1, needed: 2 });
  expect(await quorumOf(await givenRegister(rule, [...seats, { votes: null }]))).toMatchObject({ met: null });
});

test("each of some agencies: the one that nobody is there for is named", async () => {
  const { database } = panboard;
  const [there, away] = [await givenAgency(database, board()), await givenAgency(database, board())];
  const rule = { quorumKind: QuorumKind.AGENCIES, quorumList: 1 };
  const seats = [
    { state: PRESENT, agencyId: there.id },
    { state: ABSENT, agencyId: away.id },
  ];
  expect(await quorumOf(await givenRegister(rule, seats))).toEqual({
    ...{ met: false, present: 1, needed: 2, missing: [{ slug: away.slug }] },
    words: `Nobody was there for ${away.name}.`,
  });
});

test("a group without a rule has none to meet, and several meetings take as many statements as one", async () => {
  const one = await givenRegister({}, [{ state: PRESENT }]);
  const words = "This group has no rule for a quorum.";
  expect(await quorumOf(one)).toMatchObject({ met: null, needed: null, words });
  const { groupId, groupName } = one;
  await given({ groupId, groupName, recordedOn: "2025-07-07" });
  const text = `query ($body: ID!, $group: String!, $first: Int!) { node(id: $body) { ... on Body {
    meetings(group: $group, first: $first) { nodes { quorum { words } } } } } }`;
  const group = encodeRowId("Group", { ...board(), id: groupId });
  const counted = async (first: number): Promise<number> => {
    let nodes: unknown[] = [];
    const statements = await listStatements(async () => {
      const { node } = await ask(text, { body: idOfBoard(board()), group, first });
      ({ nodes } = (node as { meetings: { nodes: unknown[] } }).meetings);
    });
    expect(nodes).toEqual(Array(first).fill({ quorum: { words } }));
    return statements.length;
  };
  expect(await counted(2)).toBe(await counted(1));
});
