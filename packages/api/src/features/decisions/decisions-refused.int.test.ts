import { randomUUID } from "node:crypto";
import { encodeRowId } from "../../db/row-id";
import { asSeen } from "../../testing/define-sample";
import { useHeldMeetings } from "../../testing/use-held-meeting";
import { givenAction } from "../actions/given-action";
import { Confidentiality } from "../agendas";
import { givenAgendaItem } from "../agendas/given-agenda-item";
import { AttendanceState } from "../attendance";
import { givenAttendance } from "../attendance/given-attendance";
import { givenPerson } from "../people/given-person";
import { SeatRole } from "../seats";
import { givenDecision } from "./given-decision";

const { panboard, board, meeting: given, seat: seatOf, make, expectRefused, ask, manager } = useHeldMeetings();

const text = "It is agreed.";

test("tells all that is wrong with votes at once, each at its seat, and nothing is stored", async () => {
  const [meeting, other] = [await given(), await given()];
  const away = async (state: AttendanceState) => {
    const { id: seatId, agencyId, ...seat } = await seatOf(meeting);
    const { groupName, recordedOn, id: meetingId } = meeting;
    await givenAttendance(panboard.database, board(), { meetingId, groupName, recordedOn, seatId, agencyId, state });
    return { ...seat, id: seatId };
  };
  const votes = await seatOf(meeting);
  const absentWords =
    "The register says that nobody came for this seat: correct the register first, or leave this vote out.";
  const seats = [
    [votes, undefined],
    [votes, "This seat is named twice."],
    [await seatOf(other), "This seat is on another group."],
    [await seatOf(meeting, { fromDay: "2025-07-01" }), "This seat was not there on 9 June 2025."],
    [await seatOf(meeting, { untilDay: "2025-06-08" }), "This seat was not there on 9 June 2025."],
    [await seatOf(meeting, { votes: false }), "This seat doesn’t vote."],
    [await seatOf(meeting, { votes: false, role: SeatRole.PARTICIPATING_OBSERVER }), "This seat doesn’t vote."],
    [await seatOf(meeting, { role: SeatRole.ADVISER }), "This seat doesn’t vote."],
    [await seatOf(meeting, { votes: null }), "It isn’t stated whether this seat votes: say so on the seat first."],
    [await away(AttendanceState.APOLOGIES), absentWords],
    [await away(AttendanceState.ABSENT), absentWords],
    [await away(AttendanceState.DEPUTY), undefined],
  ] as const;
  const idOf = (row: { id: string }): string =>
    encodeRowId("Seat", { regionId: board().regionId, bodyId: board().bodyId, id: row.id });
  const input = [...seats.map(([seat]) => idOf(seat)), idOf({ id: randomUUID() }), "no id"];
  const faults = [
    ...seats.flatMap(([, message], index) => (message ? [[`votes.${index}.seat`, message] as const] : [])),
    ...[seats.length, seats.length + 1].map((index) => [`votes.${index}.seat`, "There is no such seat here."] as const),
  ];
  const cast = input.map((seat) => ({ seat, choice: "FOR" }));
  await expectRefused("recordDecision", { meeting: asSeen(meeting).id, text, votes: cast }, ...faults);
  const { id, version: expectedVersion } = await make("recordDecision", "", { meeting: asSeen(meeting).id, text });
  await expectRefused("changeDecision", { id, expectedVersion, votes: cast }, ...faults);
});

test("refuses a decision of a cancelled meeting, before its day, and under an item of another meeting", async () => {
  const meeting = await given();
  const item = await givenAgendaItem(panboard.database, board());
  await expectRefused("recordDecision", { meeting: asSeen(meeting).id, item: asSeen(item).id, text }, [
    "item",
    "This item is on the agenda of another meeting.",
  ]);
  const cancelled = await given({ cancelledOn: "2025-06-01", cancelReason: "Too few could come." });
  await expectRefused("recordDecision", { meeting: asSeen(cancelled).id, text }, [
    "meeting",
    "This meeting was cancelled: nothing is recorded of it.",
  ]);
  const planned = await given({ recordedOn: "2099-01-07" });
  await expectRefused("recordDecision", { meeting: asSeen(planned).id, text }, [
    "meeting",
    "This meeting is on 7 January 2099: record what happens at it from that day on.",
  ]);
});

test("what is recorded under an item whose readers change at that moment is to be sent again", async () => {
  const meeting = await given();
  const { id: meetingId, groupId, recordedOn } = meeting;
  const item = await givenAgendaItem(panboard.database, board(), { meetingId, groupId, recordedOn });
  const other = { groupId, recordedOn, meetingId, itemId: item.id, confidentiality: Confidentiality.GROUP };
  const fault = { path: "item", message: "Somebody has changed this item at this moment. Send it again." };
  await expect(givenDecision(panboard.database, board(), other)).rejects.toMatchObject({ faults: [fault] });
  await expect(
    givenAction(panboard.database, board(), { ...other, groupName: meeting.groupName }),
  ).rejects.toMatchObject({ faults: [fault] });
});

test("an item that there is not is as one that is not seen, and an empty id is none: nothing is told to the whole board by it", async () => {
  const meeting = asSeen(await given()).id;
  const owner = asSeen(await givenPerson(panboard.database, board())).id;
  const nothing = encodeRowId("AgendaItem", { regionId: board().regionId, bodyId: board().bodyId, id: randomUUID() });
  for (const item of [nothing, ""]) {
    for (const [mutation, type, input] of [
      ["recordDecision", "RecordDecisionInput", { meeting, item, text }],
      ["raiseAction", "RaiseActionInput", { meeting, item, text, owner, due: "2025-07-01" }],
    ] as const) {
      const { errors = [] } = await panboard.graph(
        manager(),
        `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { path } } }`,
        { input },
      );
      const codes = errors.map(({ extensions }) => extensions.code);
      expect({ mutation, item, codes }).toEqual({ mutation, item, codes: ["NOT_FOUND"] });
    }
  }
});

test("refuses texts that say nothing or are too long, at their fields", async () => {
  const meeting = asSeen(await given()).id;
  await expectRefused("recordDecision", { meeting, text: "x".repeat(5_001) }, [
    "text",
    "A decision has 1 to 5,000 characters.",
  ]);
  await expectRefused("recordDecision", { meeting, text: "  " }, ["text", "Nothing in this can be seen."]);
  const seat = asSeen(await seatOf(await given())).id;
  const votes = [{ seat, choice: "FOR", reason: "x".repeat(1_001) }];
  await expectRefused("recordDecision", { meeting, text, votes }, [
    "votes.0.reason",
    "A reason has 1,000 characters at the most.",
  ]);
});

test("a seat stays while its vote is on record", async () => {
  const meeting = await given();
  const { id: meetingId, groupId, recordedOn } = meeting;
  const item = await givenAgendaItem(panboard.database, board(), { meetingId, groupId, recordedOn });
  const seat = await seatOf(meeting);
  await make("recordDecision", "", {
    ...{ meeting: asSeen(meeting).id, item: asSeen(item).id, text },
    votes: [{ seat: asSeen(seat).id, choice: "FOR" }],
  });
  const removed = await ask(
    "mutation ($input: SeatVersionInput!) { removeSeat(input: $input) { userErrors { path message } } }",
    { input: asSeen(seat) },
  );
  expect(removed).toEqual({
    removeSeat: {
      userErrors: [
        { path: "id", message: "This seat voted on a decision that is on record: give it a last day instead." },
      ],
    },
  });
});
