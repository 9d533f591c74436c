import { changeAs, givenViewer } from "../../testing/given-viewer";
import { givenAgency } from "../agencies/given-agency";
import { Group } from "../groups";
import { givenGroup } from "../groups/given-group";
import { givenSeat, givenSeatHolder } from "./given-seat";
import { SeatRole } from "./seat.words";
import { idOf, useSeats } from "./testing/use-seats";

const seats = useSeats();
const { panboard, send, expectNothingChanged } = seats;

async function newSeat(said: object = {}): Promise<Record<string, unknown>> {
  const group = await givenGroup(panboard.database, seats.board);
  return {
    group: idOf("Group", group),
    post: "Head of Quality",
    role: "MEMBER",
    from: "2021-04-01",
    constituency: "SCHOOLS",
    ...said,
  };
}

async function expectRefused(
  operation: string,
  input: object,
  told: readonly (readonly [string, RegExp])[],
): Promise<void> {
  await expectNothingChanged(async () => {
    const { row, userErrors } = await send(operation, input);
    expect(row).toBeNull();
    expect(userErrors.map(({ path }) => path)).toEqual(told.map(([path]) => path));
    for (const [index, [, message]] of told.entries()) expect(userErrors[index]?.message).toMatch(message);
  });
}

test("a seat is added, changed, removed and brought back", async () => {
  const { row, userErrors } = await send("addSeat", await newSeat({ votes: true }));
  expect([userErrors, row]).toMatchObject([
    [],
    { post: "Head of Quality", from: "2021-04-01", until: null, votes: true },
  ]);
  const seen = { id: row?.id, expectedVersion: 1 };
  expect((await send("changeSeat", { ...seen, post: "Head of Safeguarding", votes: null })).row).toMatchObject({
    post: "Head of Safeguarding",
    votes: null,
    version: 2,
  });
  const removed = await send("removeSeat", { ...seen, expectedVersion: 2 });
  expect((await send("restoreSeat", { ...seen, expectedVersion: removed.row?.version })).row).toMatchObject({
    version: 4,
  });
});

test("tells all that is wrong with a seat at once, each at its field", async () => {
  const { slug } = await givenAgency(panboard.database, seats.board);
  const input = await newSeat({
    role: "LAY_MEMBER",
    agency: slug,
    constituency: "LAY",
    accountableSince: "2021-04-01",
  });
  await expectRefused("addSeat", input, [
    ["agency", /lay member is of no agency/],
    ["constituency", /not of both|leave one of them out/],
    ["accountableSince", /chair or vice chair/],
  ]);
});

test("refuses an observer that votes, a champion of nothing, a member of nobody, and an agency that the region has not", async () => {
  const refused: readonly (readonly [object, string, RegExp])[] = [
    [{ role: "PARTICIPATING_OBSERVER", votes: true }, "votes", /never votes/],
    [{ role: "CHAMPION" }, "championOf", /speaks up for/],
    [{ constituency: null }, "agency", /which agency or which constituency/],
    [{ role: "CHAIR", constituency: null }, "agency", /which agency or which constituency/],
    [{ accountableTo: "The chief executive" }, "accountableTo", /chair or vice chair/],
    [{ role: "CHAIR", accountableSince: "2021-04-01" }, "accountableTo", /to whom/],
    [{ constituency: null, agency: "nobody" }, "agency", /no such agency/],
    [{ until: "2020-04-01" }, "until", /before the first/],
  ];
  for (const [said, path, message] of refused) await expectRefused("addSeat", await newSeat(said), [[path, message]]);
  expect((await send("addSeat", await newSeat({ role: "ADVISER", constituency: null }))).userErrors).toEqual([]);
});

test("a seat lies within its group's days where it is known when that began", async () => {
  const { database } = panboard;
  const group = await givenGroup(database, seats.board, { fromDay: "2020-04-01", untilDay: "2025-03-31" });
  const on = async (said: object) => newSeat({ group: idOf("Group", group), ...said });
  await expectRefused("addSeat", await on({ from: "2020-03-31" }), [["from", /group begins on 1 April 2020/]]);
  await expectRefused("addSeat", await on({ from: "2025-04-01" }), [["from", /group ends on 31 March 2025/]]);
  await expectRefused("addSeat", await on({ until: "2025-04-01" }), [["until", /group ends on 31 March 2025/]]);
  const unknown = await givenGroup(database, seats.board, { fromKnown: false, source: "A report" });
  const { userErrors } = await send("addSeat", await newSeat({ group: idOf("Group", unknown), from: "2019-04-01" }));
  expect(userErrors).toEqual([]);
});

test("a group has one chair at a time, also where two are added at once", async () => {
  const group = idOf("Group", await givenGroup(panboard.database, seats.board));
  const chair = (from: string, until?: string) =>
    newSeat({ group, role: "CHAIR", constituency: "INDEPENDENT", from, until });
  expect((await send("addSeat", await chair("2021-04-01", "2022-03-31"))).userErrors).toEqual([]);
  await expectRefused("addSeat", await chair("2022-03-31"), [
    ["role", /another chair from 1 April 2021 to 31 March 2022/],
  ]);
  const next = await chair("2022-04-01");
  const both = await Promise.all([send("addSeat", next), send("addSeat", next)]);
  expect(both.filter(({ row }) => row)).toHaveLength(1);
});

test("a member's seat of nobody is as a report prints it, and can be changed", async () => {
  const { database } = panboard;
  const printed = await givenSeat(database, seats.board, { agencyId: null, constituency: null, source: "A report" });
  const seen = { id: idOf("Seat", printed), expectedVersion: 1 };
  expect((await send("changeSeat", { ...seen, votes: false })).userErrors).toEqual([]);
});

test("days of a seat are not cut below those of whoever is in it, who is named", async () => {
  const { database } = panboard;
  const seat = await givenSeat(database, seats.board, { fromDay: "2020-04-01" });
  await givenSeatHolder(database, seats.board, { seatId: seat.id, fromDay: "2020-05-01", untilDay: "2021-04-30" });
  await givenSeatHolder(database, seats.board, { seatId: seat.id, fromDay: "2022-05-01" });
  const seen = { id: idOf("Seat", seat), expectedVersion: 1 };
  await expectRefused("changeSeat", { ...seen, until: "2021-04-29" }, [
    ["until", /^Person-\w+ is in the seat from 1 May 2020 to 30 April 2021/],
  ]);
  await expectRefused("changeSeat", { ...seen, until: "2022-04-30" }, [["until", /from 1 May 2022 on/]]);
  await expectRefused("changeSeat", { ...seen, from: "2020-06-01" }, [["from", /from 1 May 2020/]]);
  await expectRefused("removeSeat", seen, [["id", /holds or held/]]);
  expect((await send("changeSeat", { ...seen, until: "2022-05-01" })).userErrors).toEqual([]);
});

test("a seat whose group has another chair by now is not brought back", async () => {
  const group = await givenGroup(panboard.database, seats.board);
  const on = { groupId: group.id, groupName: group.name, role: SeatRole.CHAIR };
  const chair = await givenSeat(panboard.database, seats.board, on);
  const removed = await send("removeSeat", { id: idOf("Seat", chair), expectedVersion: 1 });
  await givenSeat(panboard.database, seats.board, on);
  await expectRefused("restoreSeat", { id: idOf("Seat", chair), expectedVersion: removed.row?.version }, [
    ["id", /another chair/],
  ]);
});

test("a seat whose group was removed is not brought back before it", async () => {
  const { database } = panboard;
  const seat = await givenSeat(database, seats.board);
  await send("removeSeat", { id: idOf("Seat", seat), expectedVersion: 1 });
  const { rights } = await givenViewer(database, "BUSINESS_MANAGER", seats.board);
  await changeAs(database, rights, { kind: "BODY", id: seats.board.bodyId }, "groups:write", (write) =>
    write.repo(Group).remove(idOf("Group", { ...seat, id: seat.groupId }), 1),
  );
  await expectRefused("restoreSeat", { id: idOf("Seat", seat), expectedVersion: 2 }, [["id", /group .* was removed/]]);
});

test("what a seat and its holder say is changed, their days left as they are, also where the group ended before them", async () => {
  const { database } = panboard;
  const group = await givenGroup(database, seats.board, { untilDay: "2023-03-31" });
  const seat = await givenSeat(database, seats.board, {
    ...{ groupId: group.id, groupName: group.name, untilDay: "2024-03-31" },
  });
  const holder = await givenSeatHolder(database, seats.board, { seatId: seat.id, untilDay: "2024-03-31" });
  const seen = { id: idOf("Seat", seat), expectedVersion: 1 };
  expect((await send("changeSeat", { ...seen, post: "Head of Care" })).row).toMatchObject({ post: "Head of Care" });
  const held = { id: idOf("SeatHolder", holder), expectedVersion: 1 };
  expect((await send("changeHolder", { ...held, declaredOn: "2022-04-01" })).userErrors).toEqual([]);
  await expectRefused("changeSeat", { ...seen, expectedVersion: 2, until: "2024-01-31" }, [["until", /group ends on/]]);
});
