import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Write } from "../../db/write";
import { Change } from "../../graphql/change";
import { Idempotent } from "../../graphql/idempotent";
import { Writing } from "../../graphql/parameters";
import type { RequestContext } from "../../graphql/request-context";
import { erasePerson } from "./erase-person";
import { addPerson, changePerson } from "./keep-person";
import { linkAccount, unlinkAccount } from "./link-account";
import {
  AddPersonInput,
  ChangePersonInput,
  ErasePersonInput,
  LinkAccountInput,
  PersonPayload,
  PersonVersionInput,
  UnlinkAccountInput,
} from "./people.inputs";
import { Person } from "./person.entity";

/** Who keeps people and the accounts that they sign in with. */
@Resolver(() => Person)
export class PeopleChangesResolver {
  @Change("people:write")
  @Idempotent()
  @Mutation(() => PersonPayload, { nullable: true, description: "Adds somebody to the people of a body." })
  addPerson(@Arg("input", () => AddPersonInput) input: AddPersonInput, @Writing() write: Write): Promise<Person> {
    return addPerson(write, input);
  }

  @Change("people:write")
  @Mutation(() => PersonPayload, { nullable: true, description: "Changes what is held of a person." })
  changePerson(
    @Arg("input", () => ChangePersonInput) input: ChangePersonInput,
    @Writing() write: Write,
  ): Promise<Person> {
    return changePerson(write, input);
  }

  @Change("people:write")
  @Mutation(() => PersonPayload, {
    nullable: true,
    description:
      "Removes a person who was entered by mistake. Refused where they hold or held a seat, and where an account is linked to them.",
  })
  removePerson(
    @Arg("input", () => PersonVersionInput) { id, expectedVersion }: PersonVersionInput,
    @Writing() write: Write,
  ): Promise<Person> {
    return write.repo(Person).remove(id, expectedVersion);
  }

  @Change("people:write")
  @Mutation(() => PersonPayload, { nullable: true, description: "Brings a removed person back." })
  restorePerson(
    @Arg("input", () => PersonVersionInput) { id, expectedVersion }: PersonVersionInput,
    @Writing() write: Write,
  ): Promise<Person> {
    return write.repo(Person).restore(id, expectedVersion);
  }

  @Change("access:write", { of: "person" })
  @Mutation(() => PersonPayload, {
    nullable: true,
    description:
      "Says which account a person signs in with. With a role on the body it then reads what is for their groups and seats alone. A link gives no role.",
  })
  linkAccount(
    @Arg("input", () => LinkAccountInput) input: LinkAccountInput,
    @Writing() write: Write,
    @Ctx() { viewer }: RequestContext,
  ): Promise<Person> {
    return linkAccount(write, { ...input, issuer: input.issuer ?? viewer.issuer });
  }

  @Change("access:write", { of: "person" })
  @Mutation(() => PersonPayload, {
    nullable: true,
    description: "Takes a person’s account from them: it no longer reads what is for their groups and seats alone.",
  })
  unlinkAccount(
    @Arg("input", () => UnlinkAccountInput) input: UnlinkAccountInput,
    @Writing() write: Write,
  ): Promise<Person> {
    return unlinkAccount(write, input);
  }

  @Change("people:erase")
  @Mutation(() => PersonPayload, {
    nullable: true,
    description:
      "Erases what is held of a person: name, post, e-mail address, accounts, and what the audit trail holds of them. It can’t be undone. Which seats were held when stays, by nobody’s name. Refused while they hold a seat today or later, or have no last day in one that ended.",
  })
  erasePerson(@Arg("input", () => ErasePersonInput) input: ErasePersonInput, @Writing() write: Write): Promise<Person> {
    return erasePerson(write, input);
  }
}
