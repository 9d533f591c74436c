import { randomUUID } from "node:crypto";
import { verifyAudit } from "../../db/verify-audit";
import { unique } from "../../testing/define-fact";
import { givenSeat, givenSeatHolder } from "../seats/given-seat";
import { SeatHolder } from "../seats";
import { encodeRowId } from "../../db/row-id";
import { manager, member, rowIdOf, seen, seenPerson, type ToldPerson, usePeople } from "./testing/use-people";

const people = usePeople();
const { done, person, make, expectRefused, ask, rows, panboard } = people;
const reason = "ASKED_FOR";
const ended = { fromDay: "2020-04-01", untilDay: "2021-03-31" };

/** Every table and column of texts, json or bytes in which one of the words stands. */
async function placesOf(...words: readonly string[]): Promise<string[]> {
  const columns = await rows<{ table: string; column: string }>(
    `select c.relname as table, a.attname as column from pg_attribute a
     join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p') join pg_namespace n on n.oid = c.relnamespace
     join pg_type t on t.oid = a.atttypid
     where n.nspname = 'public' and a.attnum > 0 and not a.attisdropped
       and t.typname in ('text', 'varchar', 'json', 'jsonb', 'bytea', '_text', 'name', 'bpchar')`,
  );
  expect(columns.length).toBeGreaterThan(100);
  const needles = words.flatMap((word) => [
    word,
    ...(["hex", "base64", "base64url"] as const).map((encoding) => Buffer.from(word).toString(encoding)),
  ]);
  const searches = columns.map(
    ({ table, column }) =>
      `select '${table}.${column}' as place where exists (select from "${table}" where "${column}"::text ilike any ($1))`,
  );
  const patterns = needles.map((needle) => `%${needle}%`);
  const found = await rows<{ place: string }>(searches.join(" union all "), [patterns]);
  return found.map(({ place }) => place).sort();
}

/** Somebody who was changed, linked, unlinked and linked again, held a seat, and was removed once. */
async function givenKnown(): Promise<{ known: ToldPerson; words: readonly string[]; subjects: readonly string[] }> {
  const [name, mail, post] = [unique("Robin Erasable"), unique("robin.erasable"), unique("Keeper of quills")];
  const subjects = [unique("subject"), unique("subject")];
  const idempotencyKey = randomUUID();
  const added = await done("addPerson", { body: "halton", name, post, email: `${mail}@agency.test`, idempotencyKey });
  await done("linkAccount", { ...seenPerson(added), subject: subjects[0] });
  await done("unlinkAccount", seenPerson(added));
  const removed = await done("removePerson", seen(added));
  const restored = await done("restorePerson", seen(removed));
  const known = await done("changePerson", { ...seen(restored), email: `${mail}@other.test` });
  await done("linkAccount", { ...seenPerson(known), subject: subjects[1] });
  await givenSeatHolder(panboard.database, people.board, { personId: rowIdOf(known), ...ended });
  return { known, words: [name, mail, post], subjects };
}

test("nothing of the name, the post, the address and the accounts is left in any table, and the chain is whole", async () => {
  const { known, words, subjects } = await givenKnown();
  expect(await placesOf(...words)).toEqual([
    "audit_change.after",
    "audit_change.before",
    "person.email",
    "person.name",
    "person.post",
  ]);
  expect(await placesOf(...subjects)).toEqual(expect.arrayContaining(["person_account.subject"]));
  const erased = await done("erasePerson", { ...seen(known), reason });
  expect(erased).toEqual({
    ...{ id: known.id, version: known.version + 1, name: null, post: null, email: null, account: null },
    erasedAt: expect.any(String),
  });
  expect(await placesOf(...words, ...subjects)).toEqual([]);
  const { faults } = await verifyAudit(panboard.database);
  expect(faults).toEqual([]);
});

test("the trail tells that a person was erased, when, by whom and why, and their seats stay, by nobody's name", async () => {
  const { known } = await givenKnown();
  await done("erasePerson", { ...seen(known), reason });
  const trail = `{ board(slug: "halton") { auditTrail(first: 1) { nodes { operationInWords facts { name value }
    changes { action rowKind isErased fields { name } } } } } }`;
  const erased = { isErased: true, fields: [] };
  expect(await ask(manager, trail)).toEqual({
    board: {
      auditTrail: {
        nodes: [
          {
            operationInWords: "Person erased",
            facts: [
              { name: "Reason", value: "The person asked for it" },
              { name: "Rows erased from earlier entries", value: expect.stringMatching(/^[1-9]/) },
            ],
            changes: [
              { ...erased, action: "CHANGE", rowKind: "Person" },
              { ...erased, action: "REMOVE", rowKind: "Person account" },
              { ...erased, action: "CHANGE", rowKind: "Person account" },
              { ...erased, action: "CHANGE", rowKind: "Person account" },
            ],
          },
        ],
      },
    },
  });
  const document = `query ($id: ID!) { node(id: $id) { ... on Person { name erasedAt holdings { until } } } }`;
  expect(await ask(member, document, { id: known.id })).toEqual({
    node: { name: null, erasedAt: expect.any(String), holdings: [{ until: ended.untilDay }] },
  });
});

test("somebody is not erased while they hold a seat today or later, which is named", async () => {
  const one = await person();
  const { database } = panboard;
  const seat = await givenSeat(database, people.board);
  const holder = await givenSeatHolder(database, people.board, { seatId: seat.id, personId: rowIdOf(one) });
  const later = await givenSeat(database, people.board);
  const next = await givenSeatHolder(database, people.board, {
    ...{ seatId: later.id, personId: rowIdOf(one), deputy: true, fromDay: "2190-04-01" },
  });
  const input = { ...seen(one), reason };
  await expectRefused(
    "erasePerson",
    input,
    "id",
    new RegExp(`holds seats today or later, or without a last day: .*${seat.post} \\(`),
  );
  const end = ({ id, version, regionId }: SeatHolder, untilDay: string) =>
    people.writeAs((write) =>
      write
        .repo(SeatHolder)
        .change(encodeRowId("SeatHolder", { regionId, bodyId: people.board.bodyId, id }), version, { untilDay }),
    );
  await end(holder, "2021-03-31");
  await expectRefused(
    "erasePerson",
    input,
    "id",
    `This person holds a seat today or later, or without a last day: ${later.post} (${later.groupName}). End that first.`,
  );
  await end(next, "2190-04-01");
  await expectRefused("erasePerson", input, "id", /today or later/);
  await people.writeAs((write) =>
    write
      .repo(SeatHolder)
      .remove(
        encodeRowId("SeatHolder", { regionId: people.board.regionId, bodyId: people.board.bodyId, id: next.id }),
        next.version + 1,
      ),
  );
  expect(await done("erasePerson", input)).toMatchObject({ name: null });
});

test("somebody without a last day in a seat that ended is not erased, who would else hold it again once it goes on", async () => {
  const one = await person();
  const { database } = panboard;
  const seat = await givenSeat(database, people.board, { untilDay: "2021-03-31" });
  await givenSeatHolder(database, people.board, { seatId: seat.id, personId: rowIdOf(one) });
  await expectRefused("erasePerson", { ...seen(one), reason }, "id", /without a last day/);
});

test("somebody who was removed is erased too; of who is erased nothing is entered, and no account linked", async () => {
  const one = await person();
  const removed = await done("removePerson", seen(one));
  const erased = await done("erasePerson", { ...seen(removed), reason });
  expect(await placesOf(one.name ?? "", one.email ?? "")).toEqual([]);
  const back = await done("restorePerson", seen(erased));
  await expectRefused("changePerson", { ...seen(back), name: "Robin Again" }, "id", /was erased/);
  await expectRefused("changePerson", { ...seen(back), post: "Nurse" }, "id", /was erased/);
  await expectRefused("linkAccount", { ...seenPerson(back), subject: randomUUID() }, "person", /was erased/);
});

test("an erased person is listed last and exported as erased, and their address is free", async () => {
  const one = await person();
  await done("erasePerson", { ...seen(one), reason });
  const again = await done("addPerson", { body: "halton", name: one.name, email: one.email });
  expect(again.id).not.toBe(one.id);
  const list = `{ board(slug: "halton") { people(last: 1) { nodes { name } } } }`;
  expect(await ask(member, list)).toEqual({ board: { people: { nodes: [{ name: null }] } } });
  const token = await panboard.token(manager);
  const answer = await fetch(`${panboard.url}/exports/people?body=halton`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(await answer.text()).toMatch(/^Erased person,/m);
});

test("only the manager erases", async () => {
  const one = await person();
  const document = `mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { person { id } } }`;
  for (const [subject, code] of [
    ["coordinator@halton", "FORBIDDEN"],
    ["business-manager@warrington", "NOT_FOUND"],
  ] as const) {
    const { errors } = await panboard.graph(subject, document, { input: { ...seen(one), reason } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  }
  expect((await make("erasePerson", { ...seen(one), expectedVersion: 9, reason })).userErrors).toMatchObject([
    { path: "expectedVersion", code: "CONFLICT" },
  ]);
});
