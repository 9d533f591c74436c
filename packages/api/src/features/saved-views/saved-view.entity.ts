import { Field } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Personal, type Refusals } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";

/** Filters and sort of a list under a name: an account's own, and shared with the list's body where it says so. */
@NodeType("SavedView", { description: "Filters and sort of a list, kept under a name." })
@Entity("saved_view")
export class SavedView extends Personal {
  static readonly refusals: Refusals = {
    saved_view_name_key: ["name", "You have saved a view of this list under that name. Choose another one."],
  };

  /** Whose list it is of; null for the region's own. */
  @Column("uuid", { name: "body_id", nullable: true })
  bodyId!: string | null;

  @Column("uuid", { name: "shared_body_id", nullable: true })
  sharedBodyId!: string | null;

  @Column("text", { name: "shared_as", nullable: true })
  sharedAs!: string | null;

  @Field(() => String, { description: "Name of the list, such as `partners`, as in `/exports/partners`." })
  @Column("text")
  list!: string;

  @Field(() => String, { description: "What the view is called." })
  @Column("text")
  name!: string;

  @Field(() => String, {
    description: "Filters and sort as an address holds them, such as `kind=CO_OPTED&sort=-from`; empty for all rows.",
  })
  @Column("text")
  query!: string;
}
