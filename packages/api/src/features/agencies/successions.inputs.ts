import { Length } from "class-validator";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { ExpectedVersion, IdempotencyKey } from "../../graphql/change-fields";
import { DateScalar } from "../../graphql/scalars";
import { definePayload } from "../../graphql/user-errors";
import { AgencySuccession } from "./agency-succession.entity";

/** Which agency took over from which. */
@InputType({ description: "Which agency took over from which, and when." })
export class SucceedAgencyInput {
  @Field(() => ID, { description: "The agency that came before." })
  id!: string;

  @Field(() => ID, { description: "The agency that took over: its id, its slug, or its ODS code or URN." })
  @Length(1, 200, { message: "Say which agency took over." })
  by!: string;

  @Field(() => DateScalar, { description: "First day of the one that took over." })
  from!: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

/** A succession, as it was last seen. */
@InputType({ description: "A succession, as it was last seen." })
export class SuccessionVersionInput {
  @Field(() => ID, { description: "The succession." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;
}

/** What a client gets of a change of a succession. */
@ObjectType({ description: "What was changed, or why nothing was." })
export class AgencySuccessionPayload extends definePayload(
  "AgencySuccession",
  "succession",
  AgencySuccession,
  "The succession as it is now, a removed one as it was; null where nothing was changed.",
) {}
