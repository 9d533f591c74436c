import { Field, Int } from "type-graphql";
import { Column, Entity } from "typeorm";
import { OwnedFact, type Refusals } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";
import { DateScalar } from "../../graphql/scalars";

/** One version of what a group is there for, word for word. Never changed: another version takes its place. */
@NodeType("TermsOfReference", {
  description: "One version of a group’s terms of reference; a later one takes its place.",
})
@Entity("terms_of_reference")
export class TermsOfReference extends OwnedFact {
  static readonly refusals: Refusals = {
    terms_of_reference_number_key: ["text", "Somebody has stored another version at this moment. Send it again."],
    terms_of_reference_text_check: ["text", "Enter the terms of reference."],
    terms_of_reference_review_check: ["reviewOn", "The review is before the day on which they were agreed."],
  };

  @Column("uuid", { name: "group_id" })
  groupId!: string;

  @Field(() => Int, { description: "1 for the first version." })
  @Column("integer")
  number!: number;

  @Field(() => String, { description: "The terms, as they were agreed." })
  @Column("text")
  text!: string;

  @Field(() => DateScalar, { description: "When they were agreed." })
  @Column("date", { name: "agreed_on" })
  agreedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: "When they are to be looked at again." })
  @Column("date", { name: "review_on", nullable: true })
  reviewOn!: string | null;
}
