import { randomUUID } from "node:crypto";
import { coordinator, manager, member, seen, seenPerson, usePeople } from "./testing/use-people";

const { done, make, person, expectRefused, ask, panboard } = usePeople();

test("an account is linked to a person and unlinked, of the product's own issuer unless said", async () => {
  const one = await person();
  const [subject, other] = [randomUUID(), randomUUID()];
  const { issuer } = panboard.config.identity;
  expect((await done("linkAccount", { ...seenPerson(one), subject })).account).toEqual({ issuer, subject });
  expect((await done("unlinkAccount", seenPerson(one))).account).toBeNull();
  const said = { issuer: "https://login.example.test/tenant", subject: other };
  expect((await done("linkAccount", { ...seenPerson(one), ...said })).account).toEqual(said);
});

test("an account is one person's of a body, and a person has one account", async () => {
  const [one, two] = [await person(), await person()];
  const subject = randomUUID();
  await done("linkAccount", { ...seenPerson(one), subject });
  const taken = "This account is linked to another person of the board.";
  await expectRefused("linkAccount", { ...seenPerson(two), subject }, "subject", taken);
  const has = "An account is linked to this person: unlink it first.";
  await expectRefused("linkAccount", { ...seenPerson(one), subject: randomUUID() }, "person", has);
  await done("linkAccount", { ...seenPerson(two), subject, issuer: "https://another.example.test" });
  const far = await done(
    "addPerson",
    { body: "warrington", name: one.name, email: one.email },
    "business-manager@warrington",
  );
  await done("linkAccount", { ...seenPerson(far), subject }, "business-manager@warrington");
});

test("refuses a malformed account, one of nobody's, and a version that is gone by", async () => {
  const one = await person();
  const subject = randomUUID();
  const wrong = await make("linkAccount", { ...seenPerson(one), issuer: "login", subject: "" });
  expect(wrong.userErrors).toMatchObject([
    { path: "issuer" },
    { path: "subject", message: "A subject has 1 to 255 characters." },
  ]);
  await expectRefused("linkAccount", { ...seenPerson(one), subject: "two\nlines" }, "subject", /on one line/);
  await expectRefused("unlinkAccount", seenPerson(one), "person", "No account is linked to this person.");
  const changed = await done("changePerson", { ...seen(one), post: "Nurse" });
  await expectRefused("linkAccount", { ...seenPerson(one), subject }, "expectedVersion", /changed this/);
  const removed = await done("removePerson", seen(changed));
  const document = `mutation ($input: LinkAccountInput!) { linkAccount(input: $input) { person { id } } }`;
  const { errors } = await panboard.graph(manager, document, { input: { ...seenPerson(removed), subject } });
  expect(errors).toMatchObject([{ extensions: { code: "NOT_FOUND" } }]);
});

test("who has which account is read by those who may read who has access, and said by the manager alone", async () => {
  const one = await person();
  const subject = randomUUID();
  await done("linkAccount", { ...seenPerson(one), subject });
  const document = `query ($id: ID!) { node(id: $id) { ... on Person { name account { subject } held { what } } } }`;
  type Asked = { node: { account: { subject: string } | null; held: object[] | null } };
  const asked = async (by: string) => (await ask<Asked>(by, document, { id: one.id })).node;
  for (const by of [manager, coordinator, "chair@halton"]) {
    expect(await asked(by)).toMatchObject({ account: { subject }, held: expect.any(Array) });
  }
  for (const by of [member, "quality-officer@halton"]) {
    expect(await asked(by)).toEqual({ name: one.name, account: null, held: null });
  }
  const change = `mutation ($input: UnlinkAccountInput!) { unlinkAccount(input: $input) { person { id } } }`;
  const { errors } = await panboard.graph(coordinator, change, { input: seenPerson(one) });
  expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
});
