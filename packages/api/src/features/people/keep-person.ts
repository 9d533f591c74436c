import type { Write } from "../../db/write";
import type { AddPersonInput, ChangePersonInput } from "./people.inputs";
import { Person } from "./person.entity";
import { dayInLondon } from "../statements";

/** Adds somebody to the body's people. Throws CONFLICT for an e-mail address, or without one a name, that is held already. */
export function addPerson(write: Write, { name, post, email }: AddPersonInput): Promise<Person> {
  return write.repo(Person).insert({
    name: name.trim(),
    post: textOf(post) ?? null,
    email: textOf(email) ?? null,
    erasedAt: null,
    recordedOn: dayInLondon(new Date()),
  });
}

/** Changes what is held of a person; throws as `addPerson` does, and for somebody of whom everything was erased. */
export function changePerson(write: Write, input: ChangePersonInput): Promise<Person> {
  const { id, expectedVersion, name, post, email } = input;
  const changes = { name: name?.trim(), post: textOf(post), email: textOf(email) };
  return write.repo(Person).change(id, expectedVersion, changes);
}

/** Without spaces around; nothing that was typed is null, nothing that was said undefined. */
function textOf(said: string | null | undefined): string | null | undefined {
  return typeof said === "string" ? said.trim() || null : said;
}
