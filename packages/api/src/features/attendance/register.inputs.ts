import { ArrayMaxSize, ArrayMinSize, IsInt, IsOptional, Max, Min, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { IdempotencyKey } from "../../graphql/change-fields";
import { definePayload } from "../../graphql/user-errors";
import { Meeting } from "../meetings";
import { AttendanceState } from "./attendance.words";

/** Marks of one register at the most. */
export const marksMax = 500;

/** What is recorded of one seat. */
@InputType({ description: "What is recorded of one seat." })
export class MarkInput {
  @Field(() => ID, { description: "The seat." })
  seat!: string;

  @Field(() => AttendanceState, { description: "What is recorded of it." })
  state!: AttendanceState;

  @Field(() => ID, { nullable: true, description: "Who stood in, with `DEPUTY`: a person of this body." })
  @IsOptional()
  deputy?: string | null;

  @Field(() => Int, {
    description: "The `version` of the register’s line that it changes; 0 where nothing was recorded of the seat.",
  })
  @IsInt()
  @Min(0)
  @Max(2_147_483_647)
  expectedVersion!: number;
}

/** A register, or the part of it that was changed. */
@InputType({ description: "A register, or the part of it that was changed." })
export class RecordAttendanceInput {
  @Field(() => ID, { description: "The meeting." })
  meeting!: string;

  @Field(() => [MarkInput], {
    description: `What is recorded, a mark a seat, ${marksMax} at the most: all of it is stored, or nothing. Seats that are left out stay as they are.`,
  })
  @ArrayMinSize(1, { message: "Record at least one seat." })
  @ArrayMaxSize(marksMax, { message: `Record up to ${marksMax} seats at once.` })
  @ValidateNested({ each: true })
  marks!: MarkInput[];

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

/** What a client gets of a register that was sent. */
@ObjectType({ description: "What was recorded, or why nothing was." })
export class RegisterPayload extends definePayload(
  "Register",
  "meeting",
  Meeting,
  "The meeting, with its `register` as it is now; null where nothing was recorded.",
) {}
