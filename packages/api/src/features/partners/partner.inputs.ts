import { IsOptional, Length } from "class-validator";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { ExpectedVersion, IdempotencyKey } from "../../graphql/change-fields";
import { NotBefore } from "../../graphql/not-before";
import { DateScalar } from "../../graphql/scalars";
import { definePayload } from "../../graphql/user-errors";
import { Partner, PartnerKind } from "./partner.entity";

/** An agency's new place on a board. */
@InputType({ description: "An agency’s new place on a board." })
export class AddPartnerInput {
  @Field(() => ID, { description: "The board or joint body: its id, or its slug." })
  body!: string;

  @Field(() => ID, { description: "The agency: its id, its slug, or its ODS code or URN." })
  @Length(1, 200, { message: "Say which agency." })
  agency!: string;

  @Field(() => PartnerKind, { description: "What place it is." })
  kind!: PartnerKind;

  @Field(() => DateScalar, { description: "First day." })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: "Last day; left out while no end is set." })
  @IsOptional()
  @NotBefore("from")
  until?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

/** What of a partner is to be different. */
@InputType({ description: "What of a partner is to be different; what is left out stays." })
export class ChangePartnerInput {
  @Field(() => ID, { description: "The partner." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => PartnerKind, { nullable: true, description: "What place it is." })
  kind?: PartnerKind | null;

  @Field(() => DateScalar, { nullable: true, description: "First day." })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day; null takes the end away." })
  @IsOptional()
  @NotBefore("from")
  until?: string | null;
}

/** Which partner, as it was last seen. */
@InputType({ description: "A partner, as it was last seen." })
export class PartnerVersionInput {
  @Field(() => ID, { description: "The partner." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;
}

/** What a client gets of a change of a partner. */
@ObjectType({ description: "What was changed, or why nothing was." })
export class PartnerPayload extends definePayload(
  "Partner",
  "partner",
  Partner,
  "The partner as it is now, a removed one as it was; null where nothing was changed.",
) {}
