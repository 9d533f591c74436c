import { IsOptional } from "class-validator";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { ExpectedVersion, IdempotencyKey } from "../../graphql/change-fields";
import { DateScalar, DecimalScalar } from "../../graphql/scalars";
import { definePayload } from "../../graphql/user-errors";
import { AttendanceRule } from "./attendance-rule.entity";
import { BlankReading } from "./attendance.words";

/** How a body reads its registers from a day on. */
@InputType({ description: "How a body reads its registers from a day on." })
export class AddAttendanceRuleInput {
  @Field(() => ID, { description: "The board or joint body." })
  body!: string;

  @Field(() => DateScalar, { description: "The first day." })
  from!: string;

  @Field(() => BlankReading, { description: "What it reads into a blank." })
  blankAs!: BlankReading;

  @Field(() => DecimalScalar, { description: "The rate below which the chair asks why: 0 to 100 percent." })
  threshold!: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

/** What of a rule is changed. */
@InputType({ description: "What of it is changed; what is left out stays." })
export class ChangeAttendanceRuleInput {
  @Field(() => ID, { description: "The rule." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;

  @Field(() => DateScalar, { nullable: true, description: "The first day." })
  @IsOptional()
  from?: string | null;

  @Field(() => BlankReading, { nullable: true, description: "What it reads into a blank." })
  @IsOptional()
  blankAs?: BlankReading | null;

  @Field(() => DecimalScalar, { nullable: true, description: "The rate below which the chair asks why, in percent." })
  @IsOptional()
  threshold?: string | null;
}

/** Which rule, as it was last seen. */
@InputType({ description: "A rule, as it was last seen." })
export class AttendanceRuleVersionInput {
  @Field(() => ID, { description: "The rule." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;
}

/** What a client gets of a change of a rule. */
@ObjectType({ description: "What was changed, or why nothing was." })
export class AttendanceRulePayload extends definePayload(
  "AttendanceRule",
  "rule",
  AttendanceRule,
  "The rule as it is now, a removed one as it was; null where nothing was changed.",
) {}
