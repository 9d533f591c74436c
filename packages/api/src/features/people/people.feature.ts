import { defineFeature } from "../../graphql/define-feature";
import "./held-person";
import { personList } from "./people.list";
import { BodyPeopleResolver, PeopleResolver } from "./people.resolver";
import { PeopleChangesResolver } from "./people-changes.resolver";
import { Person } from "./person.entity";
import { PersonAccount } from "./person-account.entity";

/** The people who sit on a body's groups, and the accounts that they sign in with. */
export const people = defineFeature({
  entities: [Person, PersonAccount],
  resolvers: [PeopleResolver, PeopleChangesResolver, BodyPeopleResolver],
  lists: [personList],
});
