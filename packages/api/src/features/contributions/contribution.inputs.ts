import { IsOptional, Length, MaxLength } from "class-validator";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { ExpectedVersion, IdempotencyKey } from "../../graphql/change-fields";
import { PrintedLabel } from "../../graphql/plain-label";
import { DateScalar, FinancialYearScalar, MoneyScalar } from "../../graphql/scalars";
import { definePayload } from "../../graphql/user-errors";
import { ContributionKind, ContributionStatus } from "../money";
import { VisibleText } from "../statements";
import { Contribution } from "./contribution.entity";

const agencyWords = { message: "Say which agency." };
const groupWords = { message: "A group of payers has 1 to 200 characters." };
const payerWords = { message: "A payer has 1 to 200 characters." };
const noteWords = { message: "A note has 1,000 characters at the most." };

/** A new line of what is paid towards a year. */
@InputType({ description: "A new contribution: of an agency, of a group of payers, or of a payer as printed." })
export class AddContributionInput {
  @Field(() => ID, { description: "The board or joint body: its id, or its slug." })
  body!: string;

  @Field(() => FinancialYearScalar, { description: "The year that it is for; it is open." })
  year!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      "The agency that pays: its id, its slug, or its ODS code or URN. It is a partner on some day of the year.",
  })
  @IsOptional()
  @Length(1, 200, agencyWords)
  agency?: string | null;

  @Field(() => String, { nullable: true, description: "The group of payers, such as `Primary schools`." })
  @IsOptional()
  @Length(1, 200, groupWords)
  @PrintedLabel()
  payerGroup?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The payer as the body writes it; left out, the name of the agency or the group. Given alone, a name as printed: the agency or group that it is mapped to, if it is.",
  })
  @IsOptional()
  @Length(1, 200, payerWords)
  @PrintedLabel()
  payer?: string | null;

  @Field(() => ContributionKind, { description: "Whether it is paid in money." })
  kind!: ContributionKind;

  @Field(() => ContributionStatus, { description: "How it stands." })
  status!: ContributionStatus;

  @Field(() => DateScalar, { nullable: true, description: "Since when; today in London where it is left out." })
  statusOn?: string | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: "What is paid in the year, £0.00 or more; left out where it is not known, and of what is in kind.",
  })
  amount?: string | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: "Of what is in kind: what it is worth. It enters no total.",
  })
  worth?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The day by which it is to be paid." })
  due?: string | null;

  @Field(() => String, { nullable: true, description: "What there is to say about it." })
  @IsOptional()
  @MaxLength(1_000, noteWords)
  @VisibleText()
  note?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

/** What of a contribution is to be different. */
@InputType({ description: "What of a contribution is to be different; what is left out stays." })
export class ChangeContributionInput {
  @Field(() => ID, { description: "The contribution." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: "The payer, as the body writes it." })
  @IsOptional()
  @Length(1, 200, payerWords)
  @PrintedLabel()
  payer?: string | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: "What is paid in the year; null where it is not known. Its history keeps each amount.",
  })
  amount?: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: "Of what is in kind: what it is worth." })
  worth?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The day by which it is to be paid; null takes it away." })
  due?: string | null;

  @Field(() => String, { nullable: true, description: "What there is to say about it; null takes it away." })
  @IsOptional()
  @MaxLength(1_000, noteWords)
  @VisibleText()
  note?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The agency that a printed name stands for: its id, its slug, or its ODS code or URN.",
  })
  @IsOptional()
  @Length(1, 200, agencyWords)
  agency?: string | null;
}

/** Which contribution, as it was last seen. */
@InputType({ description: "A contribution, as it was last seen." })
export class ContributionVersionInput {
  @Field(() => ID, { description: "The contribution." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;
}

/** How a contribution stands from a day on. */
@InputType({ description: "How a contribution stands from a day on." })
export class SetContributionStatusInput {
  @Field(() => ID, { description: "The contribution." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => ContributionStatus, { description: "How it stands." })
  status!: ContributionStatus;

  @Field(() => DateScalar, { description: "Since when: today or before, and not before the status that it has." })
  on!: string;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: "How much it is then; left out where that stays. What is confirmed or received has an amount.",
  })
  amount?: string | null;
}

/** What a client gets of a change of a contribution. */
@ObjectType({ description: "What was changed, or why nothing was." })
export class ContributionPayload extends definePayload(
  "Contribution",
  "contribution",
  Contribution,
  "The contribution as it is now, a removed one as it was; null where nothing was changed.",
) {}
