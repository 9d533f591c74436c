import { givenPerson, givenPersonAccount } from "../../packages/api/src/features/people/given-person";
import { listHeldSources } from "../../packages/api/src/features/people/held";
import { givenSeat, givenSeatHolder } from "../../packages/api/src/features/seats/given-seat";
import { changeAs, rightsOf } from "../../packages/api/src/testing/given-viewer";
import { Person, PersonAccount } from "../../packages/api/src/features/people";
import { asSeen } from "../../packages/api/src/testing/define-sample";
import { readTables } from "./catalog";
import { useRoles } from "./use-roles";

const tried = useRoles();

interface Held {
  readonly what: string;
  readonly where: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly text: string;
}

async function heldBy(subject: string, id: string): Promise<readonly Held[] | null | undefined> {
  const document = `query ($id: ID!) { node(id: $id) { ... on Person { held { what where from until text } } } }`;
  const { data, errors } = await tried.panboard.graph(subject, document, { id });
  expect(errors).toBeUndefined();
  return (data as { node: { held: readonly Held[] | null } | null }).node?.held;
}

test("T55 every table that names a person says what it holds of them", async () => {
  const tables = await readTables(await tried.panboard.connect("owner"));
  const naming = tables.flatMap(({ name, columns }) =>
    columns.filter((column) => /(^|_)person_id$/.test(column)).map((column) => `${name}.${column}`),
  );
  const said = listHeldSources().flatMap(({ table, columns }) => columns.map((column) => `${table}.${column}`));
  expect(naming.length).toBeGreaterThan(1);
  expect(new Set(said)).toEqual(new Set(["person.id", ...naming]));
});

test("T55 all that is held of a person is found, removed rows and what is on record among it, and nobody else's", async () => {
  const { database } = tried.panboard;
  const { board } = tried.places;
  const manager = rightsOf("BUSINESS_MANAGER", board);
  const person = await givenPerson(database, board, {
    name: "Robin Held",
    post: "Nurse",
    email: "robin.held@agency.test",
  });
  const { id: personId } = person;
  const former = await givenPersonAccount(database, board, { personId, subject: "former" });
  const target = { kind: "BODY", id: board.bodyId } as const;
  await changeAs(database, manager, target, "access:write", (write) => {
    const { id, expectedVersion } = asSeen(former);
    return write.repo(PersonAccount).remove(id, expectedVersion);
  });
  await givenPersonAccount(database, board, { personId, subject: "linked" });
  const [seat, other] = [await givenSeat(database, board), await givenSeat(database, board)];
  await givenSeatHolder(database, board, { seatId: seat.id, personId, appointedBy: "The partners" });
  await givenSeatHolder(database, board, { seatId: other.id, personId, deputy: true, untilDay: "2021-03-31" });
  await givenSeatHolder(database, board, { seatId: other.id });
  await changeAs(database, manager, target, "people:write", (write) => {
    const { id, expectedVersion } = asSeen(person);
    return write.repo(Person).change(id, expectedVersion, { post: "Designated Nurse" });
  });

  const held = (await heldBy(await tried.somebody("BUSINESS_MANAGER"), asSeen(person).id)) ?? [];
  const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" }).format(new Date());
  const own = { where: "People", from: "2020-04-01", until: null };
  const ofRows = held.filter(({ what }) => what !== "Change on record");
  // What began on one day is told in no order.
  const expected = [
    { ...own, what: "Name", text: "Robin Held" },
    { ...own, what: "Post", text: "Designated Nurse" },
    { ...own, what: "Work e-mail", text: "robin.held@agency.test" },
    {
      ...{ what: "Account linked", where: "Accounts", from: "2020-04-01", until: today },
      text: "former, issued by https://issuer.test",
    },
    {
      ...{ what: "Account linked", where: "Accounts", from: "2020-04-01", until: null },
      text: "linked, issued by https://issuer.test",
    },
    ...[
      {
        ...{ what: "Seat held", where: `${seat.post}, ${seat.groupName}`, from: "2020-04-01", until: null },
        text: "As its holder. Appointed by: The partners",
      },
      {
        ...{ what: "Seat stood in for", where: `${other.post}, ${other.groupName}` },
        ...{ from: "2020-04-01", until: "2021-03-31", text: "As a deputy" },
      },
    ].map((one) => expect.objectContaining(one) as Held),
  ];
  expect(ofRows).toHaveLength(expected.length);
  expect(ofRows).toEqual(expect.arrayContaining(expected));
  // The tests' own changes are called "given": the person was added and changed, two links made and one removed, two seats taken.
  const onRecord = held.filter(({ what }) => what === "Change on record");
  expect(onRecord).toEqual(
    Array(7).fill({
      ...{ what: "Change on record", where: "Audit trail", from: today, until: today },
      text: "given. By: Business manager",
    }),
  );
});

test("what is held of a person is told to nobody else: the trail to who reads it, and nothing to a neighbour", async () => {
  const person = await givenPerson(tried.panboard.database, tried.places.board, { name: "Robin Unseen" });
  const { id } = asSeen(person);
  const kinds = async (subject: string) => new Set((await heldBy(subject, id))?.map(({ what }) => what));
  const own = ["Name", "Post", "Work e-mail"];
  expect(await kinds(await tried.somebody("CHAIR"))).toEqual(new Set([...own, "Change on record"]));
  expect(await kinds(await tried.somebody("COORDINATOR"))).toEqual(new Set(own));
  expect(await heldBy(await tried.somebody("MEMBER"), id)).toBeNull();
  for (const at of ["neighbour", "far"] as const) {
    expect(await heldBy(await tried.somebody("BUSINESS_MANAGER", at), id)).toBeUndefined();
  }
});
