import { IsOptional, MaxLength } from "class-validator";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { IdempotencyKey } from "../../graphql/change-fields";
import { DateScalar } from "../../graphql/scalars";
import { definePayload } from "../../graphql/user-errors";
import { VisibleText } from "../statements";
import { TermsOfReference } from "./terms-of-reference.entity";

const textWords = { message: "Terms of reference have 20,000 characters at the most." };

/** The next version of a group's terms of reference. */
@InputType({ description: "The next version of a group’s terms of reference." })
export class SetTermsOfReferenceInput {
  @Field(() => ID, { description: "The group." })
  group!: string;

  @Field(() => String, { description: "The terms, as plain paragraphs." })
  @MaxLength(20_000, textWords)
  @VisibleText()
  text!: string;

  @Field(() => DateScalar, { description: "When they were agreed." })
  agreedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: "When they are to be looked at again." })
  @IsOptional()
  reviewOn?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

/** What a client gets of new terms of reference. */
@ObjectType({ description: "What was stored, or why nothing was." })
export class TermsOfReferencePayload extends definePayload(
  "TermsOfReference",
  "termsOfReference",
  TermsOfReference,
  "The version that was stored; null where none was.",
) {}
