import type { Write } from "../../db/write";
import { badInput } from "../../errors/app-error";
import { dayInLondon } from "../statements";
import type { LinkAccountInput, UnlinkAccountInput } from "./people.inputs";
import { Person } from "./person.entity";
import { PersonAccount } from "./person-account.entity";
import { encodeRowId } from "../../db/row-id";

/** What somebody links, with the issuer that it is of. */
export interface AccountToLink extends LinkAccountInput {
  readonly issuer: string;
}

/**
 * Links an account to a person: from the next request on it reads what their seats and groups read. Throws CONFLICT at
 * `subject` where it is another person's of the body, and at `person` where they have one.
 */
export async function linkAccount(write: Write, input: AccountToLink): Promise<Person> {
  const person = await getPerson(write, input);
  if (person.erasedAt !== null) {
    throw badInput("person", "What was held of this person was erased, so no account can be linked to them.");
  }
  await write.repo(PersonAccount).insert({
    personId: person.id,
    issuer: input.issuer.trim(),
    subject: input.subject.trim(),
    recordedOn: dayInLondon(new Date()),
  });
  await write.tellOfRights();
  return person;
}

/** Takes a person's account from them, with what it read by their seats. Throws at `person` where they have none. */
export async function unlinkAccount(write: Write, input: UnlinkAccountInput): Promise<Person> {
  const person = await getPerson(write, input);
  const accounts = write.repo(PersonAccount);
  const linked = await accounts.find({ bodyId: person.bodyId, personId: person.id });
  if (!linked) throw badInput("person", "No account is linked to this person.");
  await accounts.remove(encodeRowId("PersonAccount", linked), linked.version);
  await write.tellOfRights();
  return person;
}

/** The person, as they were seen, while nobody else changes what hangs from people. */
async function getPerson(write: Write, { person, expectedVersion }: UnlinkAccountInput): Promise<Person> {
  await write.takeTurn("structure");
  return write.repo(Person).change(person, expectedVersion, {});
}
