import { encodeRowId } from "../../db/row-id";
import { changeAs, givenViewer } from "../../testing/given-viewer";
import { givenBoard } from "../bodies/given-board";
import { givenGroup } from "../groups/given-group";
import { Person } from "../people";
import { givenPerson } from "../people/given-person";
import { givenSeat, givenSeatHolder } from "./given-seat";
import { Seat } from "./seat.entity";
import { idOf, useSeats } from "./testing/use-seats";

const seats = useSeats();
const { panboard, send, expectNothingChanged } = seats;

const somebody = async (): Promise<string> => idOf("Person", await givenPerson(panboard.database, seats.board));

async function expectRefused(operation: string, input: object, path: string, message: RegExp): Promise<void> {
  await expectNothingChanged(async () => {
    const { row, userErrors } = await send(operation, input);
    expect([row, userErrors]).toMatchObject([null, [{ path, message: expect.stringMatching(message) }]]);
  });
}

async function vacant(said: Partial<Seat> = {}): Promise<{ row: Seat; id: string }> {
  const row = await givenSeat(panboard.database, seats.board, said);
  return { row, id: idOf("Seat", row) };
}

test("a seat is given to a person, or to a new one, who is then held", async () => {
  const { id: seat } = await vacant();
  const newPerson = { name: "Pat Example", post: "Head of Quality", email: "pat@agency.test" };
  const { row, userErrors } = await send("addHolder", {
    seat,
    newPerson,
    from: "2021-04-01",
    until: "2021-12-31",
    appointedBy: "The statutory partners",
    declaredOn: "2021-05-01",
  });
  expect(userErrors).toEqual([]);
  expect(row).toMatchObject({
    person: { name: "Pat Example" },
    declaredOn: "2021-05-01",
    appointedBy: "The statutory partners",
  });
  expect((await send("addHolder", { seat, person: await somebody(), from: "2022-01-01" })).userErrors).toEqual([]);
  await expectRefused(
    "addHolder",
    { seat: (await vacant()).id, newPerson, from: "2021-04-01" },
    "newPerson.email",
    /held already/,
  );
  await expectRefused(
    "addHolder",
    { seat: (await vacant()).id, newPerson: { ...newPerson, email: "=pat@agency.test" }, from: "2021-04-01" },
    "newPerson.email",
    /correct format/,
  );
});

test("one person holds a seat at a time, told without a name; deputies stand in beside them", async () => {
  const { row, id: seat } = await vacant();
  await givenSeatHolder(panboard.database, seats.board, {
    seatId: row.id,
    fromDay: "2021-04-01",
    untilDay: "2022-03-31",
  });
  await expectRefused(
    "addHolder",
    { seat, person: await somebody(), from: "2022-03-31" },
    "from",
    /^Somebody else holds the seat from 1 April 2021 to 31 March 2022\.$/,
  );
  const deputy = { seat, person: await somebody(), from: "2021-06-01", deputy: true };
  expect((await send("addHolder", deputy)).userErrors).toEqual([]);
  await expectRefused(
    "addHolder",
    { ...deputy, deputy: false, from: "2022-04-01" },
    "person",
    /in the seat from 1 June 2021 on already/,
  );
});

test("of two who take a seat at once one gets it", async () => {
  const { id: seat } = await vacant();
  const both = await Promise.all(
    [await somebody(), await somebody()].map((person) => send("addHolder", { seat, person, from: "2021-04-01" })),
  );
  expect(both.filter(({ row }) => row)).toHaveLength(1);
  expect(both.find(({ row }) => !row)?.userErrors).toMatchObject([{ path: "from" }]);
});

test("taking over ends whoever holds the seat the day before", async () => {
  const { row, id: seat } = await vacant();
  const before = await givenSeatHolder(panboard.database, seats.board, { seatId: row.id });
  const input = { seat, person: await somebody(), from: "2023-04-01", endPrevious: true };
  expect((await send("addHolder", input)).userErrors).toEqual([]);
  const [ended] = await seats.ask<{ until: string }>("select until_day::text as until from seat_holder where id = $1", [
    before.id,
  ]);
  expect(ended).toEqual({ until: "2023-03-31" });
  await expectRefused("addHolder", { ...input, person: await somebody() }, "from", /holds the seat from 1 April 2023/);
});

test("a holder's days lie within the seat's and its group's", async () => {
  const group = await givenGroup(panboard.database, seats.board, { untilDay: "2024-12-31" });
  const on = { groupId: group.id, groupName: group.name };
  const { id: seat } = await vacant({ ...on, untilDay: "2024-03-31" });
  const person = await somebody();
  await expectRefused("addHolder", { seat, person, from: "2020-03-31" }, "from", /seat begins on 1 April 2020/);
  await expectRefused("addHolder", { seat, person, from: "2024-04-01" }, "from", /seat ends on 31 March 2024/);
  await expectRefused("addHolder", { seat, person, from: "2024-03-01", until: "2024-04-01" }, "until", /seat ends on/);
  const { id: open } = await vacant(on);
  await expectRefused("addHolder", { seat: open, person, from: "2025-01-01" }, "from", /ends on 31 December 2024/);
});

test("nothing is added to a seat of another group than the one that is meant", async () => {
  const { row, id: seat } = await vacant();
  const other = idOf("Group", await givenGroup(panboard.database, seats.board));
  const input = { seat, person: await somebody(), from: "2021-04-01", deputy: true };
  await expectRefused("addHolder", { ...input, group: other }, "seat", /on another group/);
  const own = encodeRowId("Group", { ...row, id: row.groupId });
  expect((await send("addHolder", { ...input, group: own })).userErrors).toEqual([]);
});

test("refuses nobody, two at once, somebody of another board and somebody who was erased", async () => {
  const { database } = panboard;
  const { id: seat } = await vacant();
  const from = "2021-04-01";
  await expectRefused("addHolder", { seat, from }, "person", /Choose the person/);
  await expectRefused(
    "addHolder",
    { seat, from, person: await somebody(), newPerson: { name: "Pat" } },
    "person",
    /not both/,
  );
  const elsewhere = await givenPerson(database, await givenBoard(database, seats.board.regionId));
  await expectRefused("addHolder", { seat, from, person: idOf("Person", elsewhere) }, "person", /no such person/);
  const erased = await givenPerson(database, seats.board);
  const former = await givenSeatHolder(database, seats.board, { personId: erased.id, untilDay: "2021-03-31" });
  const left = { id: idOf("SeatHolder", former), expectedVersion: 1 };
  expect((await send("removeHolder", left)).userErrors).toEqual([]);
  const { rights } = await givenViewer(database, "BUSINESS_MANAGER", seats.board);
  await changeAs(database, rights, { kind: "BODY", id: seats.board.bodyId }, "people:erase", (write) =>
    write.repo(Person).erase(idOf("Person", erased), 1, { name: null, post: null, email: null, erasedAt: new Date() }),
  );
  await expectRefused("addHolder", { seat, from, person: idOf("Person", erased) }, "person", /was erased/);
  await expectRefused("restoreHolder", { ...left, expectedVersion: 2 }, "id", /was erased/);
  const stayed = await givenSeatHolder(database, seats.board, { personId: erased.id, untilDay: "2021-03-31" });
  const longer = { id: idOf("SeatHolder", stayed), expectedVersion: 1 };
  await expectRefused("changeHolder", { ...longer, until: null }, "until", /was erased/);
  await expectRefused("changeHolder", { ...longer, until: "2021-04-01" }, "until", /was erased/);
  expect((await send("changeHolder", { ...longer, until: "2021-03-30" })).userErrors).toEqual([]);
});

test("a holder is changed, ended, removed and brought back, unless the days were taken meanwhile", async () => {
  const { row, id: seat } = await vacant();
  const holder = await givenSeatHolder(panboard.database, seats.board, { seatId: row.id, fromDay: "2021-04-01" });
  const id = idOf("SeatHolder", holder);
  const ended = await send("changeHolder", { id, expectedVersion: 1, until: "2022-03-31", declaredOn: "2021-04-30" });
  expect(ended.row).toMatchObject({ until: "2022-03-31", declaredOn: "2021-04-30", version: 2 });
  expect((await send("addHolder", { seat, person: await somebody(), from: "2022-04-01" })).userErrors).toEqual([]);
  await expectRefused("changeHolder", { id, expectedVersion: 2, until: null }, "from", /Somebody else holds the seat/);
  await expectRefused("changeHolder", { id, expectedVersion: 2, until: "2021-03-31" }, "until", /before the first/);
  await expectRefused("changeHolder", { id, expectedVersion: 2, from: "2020-03-31" }, "from", /seat begins/);
  const removed = await send("removeHolder", { id, expectedVersion: 2 });
  const back = { id, expectedVersion: removed.row?.version };
  const other = { seat, person: await somebody(), from: "2021-05-01", until: "2021-05-31" };
  const { row: taken } = await send("addHolder", other);
  await expectRefused("restoreHolder", back, "id", /Somebody else holds/);
  await send("removeHolder", { id: taken?.id, expectedVersion: 1 });
  expect((await send("restoreHolder", back)).userErrors).toEqual([]);
});

test("a holder whose seat or who themselves were removed is not brought back", async () => {
  const { database } = panboard;
  const { rights } = await givenViewer(database, "BUSINESS_MANAGER", seats.board);
  const remove = (entity: typeof Seat | typeof Person, id: string) =>
    changeAs(database, rights, { kind: "BODY", id: seats.board.bodyId }, "people:write", (write) =>
      write.repo<Seat | Person>(entity).remove(id, 1),
    );
  const left = async () => {
    const holder = await givenSeatHolder(database, seats.board);
    await send("removeHolder", { id: idOf("SeatHolder", holder), expectedVersion: 1 });
    const place = { bodyId: holder.bodyId, regionId: holder.regionId };
    const seen = { id: idOf("SeatHolder", holder), expectedVersion: 2 };
    return { seen, seat: { ...place, id: holder.seatId }, person: { ...place, id: holder.personId } };
  };
  const [one, other] = [await left(), await left()];
  await remove(Seat, idOf("Seat", one.seat));
  await expectRefused("restoreHolder", one.seen, "id", /This seat was removed/);
  await remove(Person, idOf("Person", other.person));
  await expectRefused("restoreHolder", other.seen, "id", /This person was removed/);
});
