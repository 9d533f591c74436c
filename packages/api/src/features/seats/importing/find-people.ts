import { randomUUID } from "node:crypto";
import type { SeatFileColumn } from "@panboard/shared";
import type { HeldDays } from "../rules/holder-rules";
import type { NamedDays } from "../rules/seat-rules";
import type { KnownPerson } from "./known-seats";
import type { NamedPerson } from "./parse-seat-row";

/** Somebody whom a file adds to the body's people. */
export interface NewPerson extends KnownPerson {
  readonly post: string | null;
}

/** The person that a cell names, or why it names none. */
export type FoundPerson =
  { readonly id: string; readonly name: string } | { readonly column: SeatFileColumn; readonly message: string };

/** Whoever a file names, found by e-mail address, else by name, else new: once, however many rows name them. */
export class FilePeople {
  private readonly added: NewPerson[] = [];
  private readonly byName = new Map<string, KnownPerson[]>();
  private readonly byEmail = new Map<string, KnownPerson>();

  constructor(known: readonly KnownPerson[]) {
    for (const person of known) this.index(person);
  }

  /** The people who are new. */
  get newPeople(): readonly NewPerson[] {
    return this.added;
  }

  /** The person of a cell. Nobody is guessed: where a name may be of several, the address is asked for. */
  find(named: NamedPerson, who: "holder" | "deputy", inSeat: readonly (HeldDays & NamedDays)[]): FoundPerson {
    const emailColumn = `${who}_email` as const;
    if (named.email !== null) return this.findByEmail({ ...named, email: named.email }, who);
    // Whoever is in the seat is meant before somebody else of the same name.
    const present = inSeat.find(({ name }) => isSame(name, named.name));
    if (present) return { id: present.personId, name: named.name };
    const [one, ...others] = this.namesakes(named.name);
    if (others.length > 0)
      return { column: emailColumn, message: "Several people have this name: give the e-mail address." };
    return one ?? this.add(named);
  }

  private findByEmail(named: NamedPerson & { readonly email: string }, who: "holder" | "deputy"): FoundPerson {
    const found = this.byEmail.get(named.email.toLowerCase());
    if (found && named.name !== "" && !isSame(found.name, named.name))
      return {
        column: `${who}_email`,
        message: "This address is held of somebody with another name: correct one of them.",
      };
    if (found) return found;
    if (named.name === "") return { column: who, message: "Nobody here has this address: give the name as well." };
    if (this.namesakes(named.name).some(({ email }) => email === null))
      return {
        column: `${who}_email`,
        message:
          "Somebody of this name is held without an address: add it on the page of the person, or leave it out here.",
      };
    return this.add(named);
  }

  private add(named: NamedPerson): NewPerson {
    const person = { ...named, id: randomUUID() };
    this.added.push(person);
    this.index(person);
    return person;
  }

  private namesakes(name: string): readonly KnownPerson[] {
    return this.byName.get(name.toLowerCase()) ?? [];
  }

  private index(person: KnownPerson): void {
    const name = person.name.toLowerCase();
    const namesakes = this.byName.get(name);
    if (namesakes) namesakes.push(person);
    else this.byName.set(name, [person]);
    if (person.email !== null) this.byEmail.set(person.email.toLowerCase(), person);
  }
}

function isSame(one: string | null, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}
