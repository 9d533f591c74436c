import { emailAddressRule, erasureReasonWords, issuerRule } from "@panboard/shared";
import { IsOptional, Length, Matches, ValidateIf } from "class-validator";
import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import { ExpectedVersion, IdempotencyKey } from "../../graphql/change-fields";
import { PlainLabel, PrintedLabel } from "../../graphql/plain-label";
import { EmailAddressScalar } from "../../graphql/scalars";
import { definePayload } from "../../graphql/user-errors";
import { Person } from "./person.entity";

const nameWords = { message: "A name has 1 to 200 characters." };
const postWords = { message: "A post has up to 200 characters." };
const emailWords = { message: `${emailAddressRule.words}.` };
/** A text that is left empty is as good as null. */
const isSaid = (field: "post" | "email") => (input: Readonly<Partial<Record<typeof field, unknown>>>) =>
  typeof input[field] === "string" && input[field].trim() !== "";

/** Why what is held of a person is erased. */
export enum ErasureReason {
  NO_LONGER_NEEDED = "NO_LONGER_NEEDED",
  ASKED_FOR = "ASKED_FOR",
  HELD_WRONGLY = "HELD_WRONGLY",
}
registerEnumType(ErasureReason, {
  name: "ErasureReason",
  description: "Why what is held of a person is erased. It stays on the audit trail.",
  valuesConfig: Object.fromEntries(
    Object.entries(erasureReasonWords).map(([reason, words]) => [reason, { description: `${words}.` }]),
  ),
});

/** Somebody who is new among a body's people. */
@InputType({ description: "Somebody who is new among the people of a board or joint body." })
export class AddPersonInput {
  @Field(() => ID, { description: "The board or joint body: its id, or its slug." })
  body!: string;

  @Field(() => String, { description: "The name." })
  @Length(1, 200, nameWords)
  @PlainLabel()
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: "What they are at their agency, such as `Head of Safeguarding`.",
  })
  @ValidateIf(isSaid("post"))
  @Length(1, 200, postWords)
  @PlainLabel()
  post?: string | null;

  @Field(() => EmailAddressScalar, {
    nullable: true,
    description:
      "Their e-mail address at work. Nobody else of the body may have it; without one, nobody else the name.",
  })
  @ValidateIf(isSaid("email"))
  @Matches(emailAddressRule.pattern, emailWords)
  email?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

/** A person, as they were last seen. */
@InputType({ description: "A person, as they were last seen." })
export class PersonVersionInput {
  @Field(() => ID, { description: "The person." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;
}

/** What of a person is to be different. */
@InputType({ description: "What of a person is to be different; what is left out stays." })
export class ChangePersonInput extends PersonVersionInput {
  @Field(() => String, { nullable: true, description: "The name." })
  @IsOptional()
  @Length(1, 200, nameWords)
  @PlainLabel()
  name?: string | null;

  @Field(() => String, { nullable: true, description: "What they are at their agency; null takes it away." })
  @ValidateIf(isSaid("post"))
  @Length(1, 200, postWords)
  @PlainLabel()
  post?: string | null;

  @Field(() => EmailAddressScalar, {
    nullable: true,
    description: "Their e-mail address at work; null takes it away.",
  })
  @ValidateIf(isSaid("email"))
  @Matches(emailAddressRule.pattern, emailWords)
  email?: string | null;
}

/** A person whose data is erased, and why. */
@InputType({ description: "A person, as they were last seen, and why what is held of them is erased." })
export class ErasePersonInput extends PersonVersionInput {
  @Field(() => ErasureReason, { description: "Why." })
  reason!: ErasureReason;
}

/** A person, as they were last seen, where an account is the matter. */
@InputType({ description: "A person, as they were last seen, whose account is unlinked." })
export class UnlinkAccountInput {
  @Field(() => ID, { description: "The person." })
  person!: string;

  @ExpectedVersion()
  expectedVersion!: number;
}

/** Which account a person signs in with. */
@InputType({ description: "Which account a person signs in with. It need not have signed in yet." })
export class LinkAccountInput extends UnlinkAccountInput {
  @Field(() => String, {
    nullable: true,
    description: "Who issues the account: the address of an OpenID provider. Left out, it is yours.",
  })
  @IsOptional()
  @Length(1, 500, { message: "The address of an issuer has up to 500 characters." })
  @Matches(issuerRule.pattern, { message: `${issuerRule.words}.` })
  issuer?: string | null;

  @Field(() => String, { description: "The account at its issuer: the claim `sub` of its tokens." })
  @Length(1, 255, { message: "A subject has 1 to 255 characters." })
  @PrintedLabel()
  subject!: string;
}

/** What a client gets of a change of a person. */
@ObjectType({ description: "What was changed, or why nothing was." })
export class PersonPayload extends definePayload(
  "Person",
  "person",
  Person,
  "The person as they are held now, a removed one as they were; null where nothing was changed.",
) {}
