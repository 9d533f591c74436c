import { Args, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { type Loaders, loadRequired } from "../../graphql/loaders";
import type { Page } from "../../graphql/lists/connection";
import { Loading } from "../../graphql/parameters";
import { bodiesLoader, Body } from "../bodies";
import { HeldFact } from "./held";
import { listHeld } from "./list-held";
import { accountOfPersonLoader, seatsHeldLoader } from "./people.loaders";
import { type PersonArguments, personList } from "./people.list";
import { Person } from "./person.entity";
import { PersonAccount } from "./person-account.entity";

/** People: what they lead to. */
@Resolver(() => Person)
export class PeopleResolver {
  @FieldResolver(() => PersonAccount, {
    nullable: true,
    description: "The account that they sign in with; null for none, and for whoever may not read who has access.",
  })
  async account(@Root() person: Person, @Loading() loaders: Loaders): Promise<PersonAccount | null> {
    return (await loaders.get(accountOfPersonLoader).load(person)) ?? null;
  }

  @FieldResolver(() => Int, { description: "How many seats they hold or stand in for today." })
  seatsHeld(@Root() person: Person, @Loading() loaders: Loaders): Promise<number> {
    return loaders.get(seatsHeldLoader).load(person);
  }

  @FieldResolver(() => [HeldFact], {
    nullable: true,
    description:
      "Everything that is held of them, for them to be given: their own fields, accounts, every row that names them, removed ones too, and to whoever reads the audit trail when those were changed and by which role. Null for whoever may not read who has access.",
  })
  held(@Root() person: Person, @Loading() loaders: Loaders): Promise<HeldFact[] | null> {
    return listHeld(person, loaders);
  }

  @FieldResolver(() => Body, { description: "The board or joint body that holds them." })
  body(@Root() { bodyId }: Person, @Loading() loaders: Loaders): Promise<Body> {
    return loadRequired(loaders.get(bodiesLoader), bodyId);
  }
}

/** A body's people. */
@Resolver(() => Body)
export class BodyPeopleResolver {
  @FieldResolver(() => personList.Connection, {
    nullable: true,
    description:
      "The people who sit or sat on its groups, by name unless sorted otherwise. Null for a body whose own rows the viewer does not read.",
  })
  people(
    @Root() { id }: Body,
    @Args(() => personList.Args) args: PersonArguments,
    @Loading() loaders: Loaders,
  ): Promise<Page<Person> | null> {
    return personList.pageIfShown(loaders, id, args);
  }
}
