import { randomUUID } from "node:crypto";
import { unique } from "../../testing/define-fact";
import { givenAgency } from "../agencies/given-agency";
import { givenSeat, givenSeatHolder } from "../seats/given-seat";
import { coordinator, manager, member, rowIdOf, seen, usePeople } from "./testing/use-people";

const people = usePeople();
const { done, make, person, expectRefused, ask, panboard } = people;
const plain = "Write it on one line, without hidden characters, and begin it with none of =, +, - and @.";
const address = "Enter an e-mail address in the correct format, like name@example.com.";

test("adds, changes, removes and restores a person, each under the version that was seen", async () => {
  const name = unique("Robin Example");
  const added = await done("addPerson", { body: "halton", name: ` ${name} `, post: " Nurse ", email: " A@b.test " });
  expect(added).toMatchObject({ version: 1, name, post: "Nurse", email: "A@b.test", erasedAt: null, account: null });
  const changed = await done("changePerson", { ...seen(added), post: null, email: "c@b.test" });
  expect(changed).toMatchObject({ version: 2, name, post: null, email: "c@b.test" });
  expect(await done("removePerson", seen(changed))).toMatchObject({ version: 3 });
  const node = "query ($id: ID!) { node(id: $id) { id } }";
  expect(await ask(manager, node, { id: added.id })).toEqual({ node: null });
  expect(await done("restorePerson", { id: added.id, expectedVersion: 3 })).toMatchObject({ version: 4, name });
  expect(await make("changePerson", { ...seen(added), name: "Another" })).toMatchObject({
    person: null,
    userErrors: [{ path: "expectedVersion", code: "CONFLICT" }],
  });
});

test("refuses every fault of an input at its field, all at once, and changes nothing", async () => {
  const long = "x".repeat(201);
  const answered = await make("addPerson", { body: "halton", name: "", post: long, email: "nobody" });
  expect(answered.userErrors.map(({ path, message }) => [path, message])).toEqual([
    ["name", "A name has 1 to 200 characters."],
    ["post", "A post has up to 200 characters."],
    ["email", address],
  ]);
  await expectRefused("addPerson", { body: "halton", name: long }, "name", "A name has 1 to 200 characters.");
  await expectRefused("addPerson", { body: "halton", name: "  " }, "name", plain);
});

test.each(["=1+1", "+44", "@SUM", "-Robin", "Two\nlines", "\u202eniboR", "Ro\u200bbin"])(
  "%j is no name and no post",
  async (text) => {
    await expectRefused("addPerson", { body: "halton", name: text }, "name", plain);
    await expectRefused("addPerson", { body: "halton", name: unique("Robin"), post: text }, "post", plain);
    const added = await person();
    await expectRefused("changePerson", { ...seen(added), name: text }, "name", plain);
    await expectRefused("changePerson", { ...seen(added), post: text }, "post", plain);
  },
);

test.each([
  "robin",
  "robin@",
  "@b.test",
  "a b@c.test",
  "=a@b.test",
  "-a@b.test",
  "a@b",
  "a@-b.test",
  `${"a".repeat(65)}@b.test`,
])("%j is no e-mail address", async (email) =>
  expectRefused("addPerson", { body: "halton", name: unique("Robin"), email }, "email", address),
);

test("somebody is held once: by their e-mail address in any case, or without one by their name", async () => {
  const held = "Somebody with this e-mail address is held already.";
  const { email } = await person();
  const other = { body: "halton", name: unique("Robin"), email: email?.toUpperCase() };
  await expectRefused("addPerson", other, "email", held);
  await expectRefused("changePerson", { ...seen(await person()), email }, "email", held);
  const nameless = await person({ email: null });
  await expectRefused(
    "addPerson",
    { body: "halton", name: nameless.name?.toUpperCase() },
    "name",
    /of this name is held/,
  );
  // Two of one name are told apart by their addresses, and another body has people of its own.
  await person({ name: nameless.name });
  await done("addPerson", { body: "warrington", name: nameless.name }, "business-manager@warrington");
  const removed = await done("removePerson", seen(nameless));
  await person({ name: nameless.name, email: null });
  await expectRefused("restorePerson", seen(removed), "name", /of this name is held/);
});

test("somebody who holds or held a seat, or has an account, is not removed", async () => {
  const held = await person();
  await givenSeatHolder(panboard.database, people.board, { personId: rowIdOf(held), untilDay: "2021-03-31" });
  await expectRefused("removePerson", seen(held), "id", /holds or held a seat/);
  const linked = await person();
  const { id, version: expectedVersion } = linked;
  await done("linkAccount", { person: id, expectedVersion, subject: randomUUID() });
  await expectRefused("removePerson", seen(linked), "id", "An account is linked to this person: unlink it first.");
});

test("people are kept by the manager and the coordinator of the board, and read by everybody with a role there", async () => {
  const added = await person();
  expect(await done("changePerson", { ...seen(added), post: "Nurse" }, coordinator)).toMatchObject({ post: "Nurse" });
  const document = `mutation ($input: ChangePersonInput!) { changePerson(input: $input) { person { id } } }`;
  const refusal = async (subject: string) =>
    (await panboard.graph(subject, document, { input: seen(added) })).errors?.[0]?.extensions.code;
  expect(await refusal(member)).toBe("FORBIDDEN");
  expect(await refusal("business-manager@warrington")).toBe("NOT_FOUND");
  const named = `query ($id: ID!) { node(id: $id) { ... on Person { name } } }`;
  expect(await ask(member, named, { id: added.id })).toEqual({ node: { name: added.name } });
  expect(await ask("business-manager@warrington", named, { id: added.id })).toEqual({ node: null });
});

test("the list finds people by words in name, post and e-mail address, by a seat today, and by its agency", async () => {
  const word = unique("quill");
  const agency = await givenAgency(panboard.database, people.board);
  const named = await person({ name: `Robin ${word}` });
  const post = await person({ post: `${word} keeper` });
  const email = await person({ email: `${word}@agency.test` });
  const seat = await givenSeat(panboard.database, people.board, { agencyId: agency.id });
  await givenSeatHolder(panboard.database, people.board, { seatId: seat.id, personId: rowIdOf(post) });
  const over = await givenSeat(panboard.database, people.board, { agencyId: agency.id });
  await givenSeatHolder(panboard.database, people.board, {
    ...{ seatId: over.id, personId: rowIdOf(email), untilDay: "2021-03-31" },
  });
  const counted = `query ($id: ID!) { node(id: $id) { ... on Person { seatsHeld } } }`;
  for (const [{ id }, seatsHeld] of [
    [post, 1],
    [email, 0],
  ] as const) {
    expect(await ask(member, counted, { id })).toEqual({ node: { seatsHeld } });
  }
  const document = `query ($search: String, $seated: Boolean, $agency: String) { board(slug: "halton") {
    people(search: $search, seated: $seated, agency: $agency) { nodes { id } } } }`;
  const found = async (variables: object) => {
    const { board } = await ask<{ board: { people: { nodes: { id: string }[] } } }>(member, document, variables);
    return new Set(board.people.nodes.map(({ id }) => id));
  };
  expect(await found({ search: word.toUpperCase() })).toEqual(new Set([named.id, post.id, email.id]));
  expect(await found({ search: `robin ${word}` })).toEqual(new Set([named.id]));
  expect(await found({ search: word, seated: true })).toEqual(new Set([post.id]));
  expect(await found({ search: word, seated: false })).toEqual(new Set([named.id, email.id]));
  expect(await found({ agency: agency.slug })).toEqual(new Set([post.id]));
});
