import { defineFact, unique } from "../../testing/define-fact";
import { asSeen, defineSample, idOfBoard } from "../../testing/define-sample";
import { givenRemoved } from "../../testing/given-removed";
import { defineQuestion } from "../../testing/define-question";
import { Person } from "./person.entity";
import { PersonAccount } from "./person-account.entity";

/** A new person of a board. */
export const givenPerson = defineFact(Person, () => {
  const name = unique("Person");
  return {
    name,
    post: "Head of Safeguarding",
    email: `${name}@agency.test`.toLowerCase(),
    erasedAt: null,
    recordedOn: "2020-04-01",
  };
});

/** The account of a person, a new one of a new person unless said. */
export const givenPersonAccount = defineFact(PersonAccount, async (board, { personId }, database) => ({
  personId: personId ?? (await givenPerson(database, board)).id,
  issuer: "https://issuer.test",
  subject: unique("subject"),
  recordedOn: "2020-04-01",
}));

defineQuestion("Body.people", { shownUnder: "body:read", text: "people(first: 1) { nodes { id } }" });

defineSample("addPerson", (_, board) => {
  const name = unique("Person");
  return Promise.resolve({ body: idOfBoard(board), name, post: "Nurse", email: `${name}@agency.test`.toLowerCase() });
});

defineSample("changePerson", async (database, board) => ({
  ...asSeen(await givenPerson(database, board)),
  post: "Designated Nurse",
}));

defineSample("removePerson", async (database, board) => asSeen(await givenPerson(database, board)));

defineSample("restorePerson", async (database, board) => {
  const row = await givenPerson(database, board);
  return givenRemoved(database, board, { entity: Person, permission: "people:write", row });
});

defineSample("linkAccount", async (database, board) => {
  const { id: person, expectedVersion } = asSeen(await givenPerson(database, board));
  return { person, expectedVersion, issuer: "https://issuer.test", subject: unique("subject") };
});

defineSample("unlinkAccount", async (database, board) => {
  const row = await givenPerson(database, board);
  await givenPersonAccount(database, board, { personId: row.id });
  const { id: person, expectedVersion } = asSeen(row);
  return { person, expectedVersion };
});

defineSample("erasePerson", async (database, board) => ({
  ...asSeen(await givenPerson(database, board)),
  reason: "NO_LONGER_NEEDED",
}));
