import { IsOptional, Length } from "class-validator";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { ExpectedVersion, IdempotencyKey } from "../../graphql/change-fields";
import { NotBefore } from "../../graphql/not-before";
import { DateScalar } from "../../graphql/scalars";
import { definePayload } from "../../graphql/user-errors";
import { ReportingLine } from "./reporting-line.entity";

/** To what group another reports from a day on. */
@InputType({ description: "To what group of its body a group reports from a day on." })
export class MoveGroupInput {
  @Field(() => ID, { description: "The group." })
  id!: string;

  @Field(() => ID, {
    nullable: true,
    description: "The group of the same body that it reports to then; null where to none.",
  })
  reportsTo?: string | null;

  @Field(() => DateScalar, {
    description:
      "First day. What it reports to until then ends the day before; what would begin on that day or later is replaced.",
  })
  from!: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

/** That a group reports to another body. */
@InputType({ description: "That a group reports to another board or joint body of the region." })
export class ReportToBodyInput {
  @Field(() => ID, { description: "The group." })
  group!: string;

  @Field(() => ID, { description: "The board or joint body: its id, or its slug." })
  @Length(1, 200, { message: "Say to which board or joint body." })
  to!: string;

  @Field(() => DateScalar, { description: "First day." })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: "Last day; left out while no end is set." })
  @IsOptional()
  @NotBefore("from")
  until?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

/** What days of a line of reporting are to be different. */
@InputType({ description: "What days of a line of reporting are to be different; what is left out stays." })
export class ChangeReportingLineInput {
  @Field(() => ID, { description: "The line of reporting." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => DateScalar, { nullable: true, description: "First day, on which it then began." })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day; null takes the end away." })
  @IsOptional()
  @NotBefore("from")
  until?: string | null;
}

/** Which line of reporting, as it was last seen. */
@InputType({ description: "A line of reporting, as it was last seen." })
export class ReportingLineVersionInput {
  @Field(() => ID, { description: "The line of reporting." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;
}

/** What a client gets of a change of a line of reporting. */
@ObjectType({ description: "What was changed, or why nothing was." })
export class ReportingLinePayload extends definePayload(
  "ReportingLine",
  "reportingLine",
  ReportingLine,
  "The line as it is now, a removed one as it was; null where nothing was changed.",
) {}
