import { defineFact, unique } from "../../testing/define-fact";
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
