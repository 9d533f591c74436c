import { listDocuments } from "../../packages/api/src/app/documents";
import { encodeRowId } from "../../packages/api/src/db/row-id";
import { givenAgency } from "../../packages/api/src/features/agencies/given-agency";
import { givenGroup } from "../../packages/api/src/features/groups/given-group";
import { givenMeeting } from "../../packages/api/src/features/meetings/given-meeting";
import { givenPartner } from "../../packages/api/src/features/partners/given-partner";
import { givenPerson } from "../../packages/api/src/features/people/given-person";
import { type Seat, SeatRole } from "../../packages/api/src/features/seats";
import { givenSeat, givenSeatHolder } from "../../packages/api/src/features/seats/given-seat";
import { mainPartOf, rowsOf } from "../../packages/api/src/graphql/documents/testing/read-docx";
import { readsAt } from "./recorded-reads";
import { expectByTable, expectHidden, type FileReaders, type TriedFile } from "./role-files";
import { useRoles } from "./use-roles";

const tried = useRoles();

/** What the address of a document needs besides whose it is. */
const needsOf: Record<string, string> = {};

beforeAll(async () => {
  const meeting = await givenMeeting(tried.panboard.database, tried.places.board);
  needsOf.agenda = `&meeting=${encodeRowId("Meeting", meeting)}`;
});

const documents = (): TriedFile[] =>
  [...listDocuments().values()].map(({ name, of }) => ({ name, path: `/documents/${name}`, of, needs: needsOf[name] }));

/** Documents that are shown to others than those who read what their body keeps. */
const readersOf: Readonly<Record<string, FileReaders>> = {};

test("every document of a feature is served under a name of its own", () => {
  expect(
    documents()
      .map(({ name }) => name)
      .sort(),
  ).toEqual(["addresses", "agenda", "membership", "partners"]);
});

test("T24 each document is given to the roles to which the table gives it, and to nobody else", async () => {
  await expectByTable(tried, documents(), readersOf);
});

test("another region's document, and another board's, is answered as one that does not exist, in the same bytes", async () => {
  await expectHidden(tried, documents(), readersOf);
});

/** The rows of a document's tables as somebody is given them. */
async function rowsAt(path: string, subject: string): Promise<string[][]> {
  const { panboard } = tried;
  const answer = await fetch(`${panboard.url}/documents/${path}`, {
    headers: { authorization: `Bearer ${await panboard.tokenOfAny(subject)}` },
  });
  expect({ path, status: answer.status }).toEqual({ path, status: 200 });
  return rowsOf(mainPartOf(Buffer.from(await answer.arrayBuffer())));
}

test("the partners' document holds the board's own agencies alone, and what an inspector has of it is on record", async () => {
  const { panboard, places } = tried;
  const [ours, theirs] = [
    await givenAgency(panboard.database, places.board),
    await givenAgency(panboard.database, places.neighbour),
  ];
  const { id } = await givenPartner(panboard.database, places.board, { agencyId: ours.id });
  await givenPartner(panboard.database, places.neighbour, { agencyId: theirs.id });
  const inspector = await tried.somebody("INSPECTOR");
  const before = (await readsAt(panboard, places.board)).length;
  const names = (await rowsAt(`partners?body=${places.board.slug}`, inspector)).map(([agency]) => agency);
  expect(names).toContain(ours.name);
  expect(names).not.toContain(theirs.name);
  const [read, ...others] = (await readsAt(panboard, places.board)).slice(before);
  expect(others).toEqual([]);
  expect(read).toMatchObject({ operation: "read document of partners", actedAs: "INSPECTOR", subject: inspector });
  expect(read?.rowIds).toContain(id);
});

test("a membership holds the seats of the board's own groups on a day, by post, and names only where they are asked for", async () => {
  const { panboard, places } = tried;
  const { board, neighbour } = places;
  const group = await givenGroup(panboard.database, board, { fromDay: "2012-04-01" });
  const seatOf = (fact: Partial<Seat> = {}) =>
    givenSeat(panboard.database, board, {
      ...{ groupId: group.id, groupName: group.name, fromDay: "2012-04-01" },
      ...fact,
    });
  const [held, vacant] = [await seatOf({ role: SeatRole.CHAIR }), await seatOf({ votes: null })];
  const later = await seatOf({ fromDay: "2012-05-01" });
  const person = await givenPerson(panboard.database, board);
  const holder = { seatId: held.id, personId: person.id, fromDay: "2012-04-01" };
  await givenSeatHolder(panboard.database, board, holder);
  const theirs = await givenSeat(panboard.database, neighbour, { fromDay: "2012-04-01" });
  const member = await tried.somebody("MEMBER");
  const path = `membership?body=${board.slug}&asAt=2012-04-30`;
  const rows = await rowsAt(path, member);
  const ofPost = (post: string, all: string[][]) => all.find(([one]) => one === post);
  expect(ofPost(held.post, rows)).toEqual([held.post, "Chair", expect.any(String), "Yes"]);
  expect(ofPost(vacant.post, rows)?.at(-1)).toBe("Not stated");
  for (const { post } of [later, theirs]) expect(ofPost(post, rows)).toBeUndefined();
  expect(JSON.stringify(rows)).not.toContain(person.name);
  const named = await rowsAt(`${path}&names=true`, member);
  expect(ofPost(held.post, named)?.at(-1)).toBe(person.name);
  expect(ofPost(vacant.post, named)?.at(-1)).toBe("Vacant");
  const ofGroup = await rowsAt(`${path}&group=${encodeRowId("Group", group)}`, member);
  expect(ofGroup.map(([post]) => post).sort()).toEqual(["Post", held.post, vacant.post].sort());
});

test("a membership of another board's group is refused as one that is not there", async () => {
  const { panboard, places } = tried;
  const theirs = encodeRowId("Group", await givenGroup(panboard.database, places.neighbour));
  const answer = await fetch(`${panboard.url}/documents/membership?body=${places.board.slug}&group=${theirs}`, {
    headers: { authorization: `Bearer ${await panboard.tokenOfAny(await tried.somebody("MEMBER"))}` },
  });
  expect({ status: answer.status, text: await answer.text() }).toEqual({
    status: 400,
    text: expect.stringContaining("There is no such group on this day."),
  });
});

test("an address list holds the board's own people, where they sit today, and nobody who was erased", async () => {
  const { panboard, places } = tried;
  const { board, neighbour } = places;
  const seat = await givenSeat(panboard.database, board);
  const [sitting, besides, erased, theirs] = [
    await givenPerson(panboard.database, board),
    await givenPerson(panboard.database, board),
    await givenPerson(panboard.database, board, { name: null, post: null, email: null, erasedAt: new Date() }),
    await givenPerson(panboard.database, neighbour),
  ];
  await givenSeatHolder(panboard.database, board, { seatId: seat.id, personId: sitting.id });
  const member = await tried.somebody("MEMBER");
  const rows = await rowsAt(`addresses?body=${board.slug}`, member);
  const ofName = (name: string | null) => rows.find(([one]) => one === name);
  expect(ofName(sitting.name)).toEqual([
    sitting.name,
    sitting.post,
    expect.stringMatching(/./),
    sitting.email,
    seat.groupName,
  ]);
  expect(ofName(besides.name)?.at(-1)).toBe("None today");
  expect(ofName(theirs.name)).toBeUndefined();
  expect(ofName("Not stated")).toBeUndefined();
  expect(erased.erasedAt).not.toBeNull();
  const seated = await rowsAt(`addresses?body=${board.slug}&seated=true`, member);
  expect(seated.map(([name]) => name)).toContain(sitting.name);
  expect(seated.map(([name]) => name)).not.toContain(besides.name);
});
