import { Field } from "type-graphql";
import { Column, Entity } from "typeorm";
import type { Permission } from "@panboard/shared";
import { Owned, type Refusals } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";

/** The account that a person signs in with. It need not have signed in yet. */
@NodeType("PersonAccount", { description: "The account that a person signs in with; it need not have signed in yet." })
@Entity("person_account")
export class PersonAccount extends Owned {
  static override readonly reads: Permission = "access:read";
  static readonly refusals: Refusals = {
    person_account_subject_key: ["subject", "This account is linked to another person of the board."],
    person_account_person_key: ["person", "An account is linked to this person: unlink it first."],
    person_account_person_live_fkey: ["person", "This person was removed."],
    person_account_subject_check: ["subject", "Enter the issuer and the subject of the account."],
  };

  @Column("uuid", { name: "person_id" })
  personId!: string;

  @Field(() => String, { nullable: true, description: "Who issues the account: the address of an OpenID provider." })
  @Column("text", { nullable: true })
  issuer!: string | null;

  @Field(() => String, { nullable: true, description: "The account at its issuer." })
  @Column("text", { nullable: true })
  subject!: string | null;
}
