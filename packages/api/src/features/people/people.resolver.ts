import { Args, FieldResolver, Resolver, Root } from "type-graphql";
import { type Loaders, loadRequired } from "../../graphql/loaders";
import type { Page } from "../../graphql/lists/connection";
import { Loading } from "../../graphql/parameters";
import { bodiesLoader, Body } from "../bodies";
import { accountOfPersonLoader } from "./people.loaders";
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
