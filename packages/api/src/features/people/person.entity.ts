import { Field } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Owned, type Refusals } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";
import { DateTimeScalar, EmailAddressScalar } from "../../graphql/scalars";

/** Somebody who sits or sat on a body's groups, held once a body, with the least that is needed. */
@NodeType("Person", {
  description:
    "Somebody who sits or sat on the groups of a board or joint body. Held once a body: name, post and work e-mail address, and nothing of these once erased.",
})
@Entity("person")
export class Person extends Owned {
  static readonly refusals: Refusals = {
    person_email_key: ["email", "Somebody with this e-mail address is held already."],
    person_name_key: [
      "name",
      "Somebody of this name is held already, without an e-mail address. Enter a work e-mail address to tell them apart.",
    ],
    person_name_check: ["name", "Enter the name of the person."],
    person_erased_check: ["id", "What was held of this person was erased. Nothing can be entered in its place."],
    seat_holder_person_live_fkey: ["id", "This person holds or held a seat: remove that first, or erase the person."],
    person_account_person_live_fkey: ["id", "An account is linked to this person: unlink it first."],
    attendance_deputy_live_fkey: ["id", "This person stood in at a meeting: erase the person instead."],
    action_person_live_fkey: ["id", "An action is given to this person: give it to somebody else first."],
    item_proposal_person_live_fkey: ["id", "This person proposed an item: erase the person instead."],
  };

  @Field(() => String, { nullable: true, description: "The name; null once the person was erased." })
  @Column("text", { nullable: true })
  name!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What they are at their agency, such as `Head of Safeguarding`.",
  })
  @Column("text", { nullable: true })
  post!: string | null;

  @Field(() => EmailAddressScalar, { nullable: true, description: "Their e-mail address at work." })
  @Column("text", { nullable: true })
  email!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When what was held of them was erased." })
  @Column("timestamptz", { name: "erased_at", nullable: true })
  erasedAt!: Date | null;
}
