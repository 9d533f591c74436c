import type { Permission, Role } from "@panboard/shared";
import { rolesByTarget } from "@panboard/shared";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { DateScalar } from "../../graphql/scalars";

/** A role as the schema's enumeration. */
export const RoleEnum = Object.fromEntries(
  Object.values(rolesByTarget)
    .flat()
    .map((role) => [role, role]),
);
registerEnumType(RoleEnum, { name: "Role", description: "What a grant makes somebody." });

/** One grant of the viewer's that holds today. */
@ObjectType("Grant", { description: "A role on a body, a region, an agency or the deployment, for a span of days." })
export class GrantView {
  bodyId!: string | null;
  regionId!: string | null;
  agencyId!: string | null;

  @Field(() => RoleEnum, { description: "What the grant makes the viewer." })
  role!: Role;

  @Field(() => DateScalar, { description: "First day." })
  fromDay!: string;

  @Field(() => DateScalar, { nullable: true, description: "Last day; null while no end is set." })
  toDay!: string | null;

  @Field(() => [String], { description: "What it allows on its target, such as `body:read`." })
  permissions!: readonly Permission[];
}

/** Who is asking. */
@ObjectType("Viewer", { description: "Who is asking: the account behind the token." })
export class ViewerView {
  grants!: GrantView[];
  accountId!: string;

  @Field(() => ID, { description: "Id of the account." })
  id!: string;

  @Field(() => String, { description: "Name for people." })
  name!: string;

  @Field(() => String, { description: "The token's subject." })
  subject!: string;

  @Field(() => [String], { description: "Everything that some grant allows somewhere." })
  permissions!: readonly Permission[];
}
