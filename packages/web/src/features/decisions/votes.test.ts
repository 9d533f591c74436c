import { FormValues, textsOf } from "../../kit/form/form-values";
import type { FormReader } from "../../kit/form/form-reader";
import {
  type ExpectedSeat,
  inOrderOf,
  isOnRecord,
  nameOf,
  placeVoteFault,
  readVotes,
  unstatedSeats,
  valuesOfVotes,
  voteRows,
} from "./votes";

const seat = (id: string, votes: boolean | null = true, role: ExpectedSeat["seat"]["role"] = "MEMBER") => ({
  ...{ id, post: `Post of ${id}`, role, votes },
});
const expected = (...seats: readonly ReturnType<typeof seat>[]): ExpectedSeat[] =>
  seats.map((one) => ({ state: "PRESENT", seat: one }));
const vote = (id: string, choice: "FOR" | "AGAINST", reason: string | null = null) => ({
  ...{ id: `vote of ${id}`, choice, reason, seat: seat(id) },
});

/** Reads what stands in the fields as a form does that finds nothing wrong. */
function readerOf(values: FormValues): FormReader {
  return { optional: { text: (name: string) => values.text(name) || null } } as unknown as FormReader;
}

test("votes are offered of voting seats alone, and of any of which one is on record", () => {
  const register = expected(
    seat("one"),
    seat("mute", false),
    seat("unstated", null),
    seat("adviser", true, "ADVISER"),
    seat("observer", null, "PARTICIPATING_OBSERVER"),
  );
  expect(voteRows(register, [vote("gone", "FOR")]).map((row) => row.seat.id)).toEqual(["one", "gone"]);
  expect(unstatedSeats(register).map(({ id }) => id)).toEqual(["unstated"]);
});

test("a seat that nobody came for can’t have voted, nor one that was not expected; one that the register says nothing of can", () => {
  const register = (["PRESENT", "DEPUTY", "APOLOGIES", "ABSENT", "NOT_RECORDED"] as const).map((state) => ({
    ...{ state, seat: seat(state) },
  }));
  const there = voteRows(register, [vote("gone", "FOR")]).filter(({ isAway }) => !isAway);
  expect(there.map((row) => row.seat.id)).toEqual(["PRESENT", "DEPUTY", "NOT_RECORDED"]);
});

test("votes are told in the order of the register, those of other seats last", () => {
  const votes = [vote("gone", "FOR"), vote("two", "FOR"), vote("one", "AGAINST")];
  const inOrder = inOrderOf(expected(seat("one"), seat("two")), votes);
  expect(inOrder.map((one) => one.seat?.id)).toEqual(["one", "two", "gone"]);
});

test("what is chosen is sent, a seat without a vote is left out, and what is on record is known again", () => {
  const rows = voteRows(expected(seat("one"), seat("two"), seat("three")));
  const onRecord = [vote("one", "FOR"), vote("two", "AGAINST", "It costs too much.")];
  const values = new FormValues(textsOf(valuesOfVotes(rows, onRecord)));
  const sent = readVotes(readerOf(values), rows);
  expect(sent).toEqual([
    { seat: "one", choice: "FOR", reason: null },
    { seat: "two", choice: "AGAINST", reason: "It costs too much." },
  ]);
  expect(isOnRecord(sent, onRecord)).toBe(true);
  values.setText(nameOf.reason("two"), "It says too little.");
  expect(isOnRecord(readVotes(readerOf(values), rows), onRecord)).toBe(false);
  values.setText(nameOf.choice("two"), "NONE");
  expect(readVotes(readerOf(values), rows)).toEqual([{ seat: "one", choice: "FOR", reason: null }]);
});

test("a fault of a vote stands at the row of its seat and names it, and any other where it was", () => {
  const rows = voteRows(expected(seat("one"), seat("two")));
  const sent = [{ seat: "two", choice: "FOR" as const }];
  const fault = (path: string) => ({ path, message: "This seat doesn’t vote.", code: "BAD_USER_INPUT" }) as const;
  expect(placeVoteFault(fault("votes.0.seat"), sent, rows)).toMatchObject({
    ...{ path: "vote.two", message: "Post of two: This seat doesn’t vote." },
  });
  expect(placeVoteFault(fault("votes.0.reason"), sent, rows).path).toBe("reason.two");
  expect(placeVoteFault(fault("text"), sent, rows)).toEqual(fault("text"));
});
