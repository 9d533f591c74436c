import { ArrayMaxSize, ArrayMinSize } from "class-validator";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { ExpectedVersion, IdempotencyKey } from "../../graphql/change-fields";
import { DateScalar } from "../../graphql/scalars";
import { definePayload } from "../../graphql/user-errors";
import { GroupSuccession } from "./group-succession.entity";

/** Groups on one side of a succession at the most. */
const sideMax = 20;
const none = { message: "Say at least one group." };
const tooMany = { message: `Say ${sideMax} groups at the most.` };

/** Which groups took over from which. */
@InputType({
  description:
    "Which groups took over from which, and when: a merger of several predecessors, a split into several successors. Each successor took over from each predecessor.",
})
export class SucceedGroupInput {
  @Field(() => ID, { description: "The board or joint body: its id, or its slug." })
  body!: string;

  @Field(() => [ID], { description: "The groups that were there before; one without an end ends the day before." })
  @ArrayMinSize(1, none)
  @ArrayMaxSize(sideMax, tooMany)
  predecessors!: string[];

  @Field(() => [ID], { description: "The groups that took over, which are there on that day." })
  @ArrayMinSize(1, none)
  @ArrayMaxSize(sideMax, tooMany)
  successors!: string[];

  @Field(() => DateScalar, { description: "First day of what took over." })
  from!: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

/** A succession, as it was last seen. */
@InputType({ description: "That a group took over from another, as it was last seen." })
export class GroupSuccessionVersionInput {
  @Field(() => ID, { description: "The succession." })
  id!: string;

  @ExpectedVersion()
  expectedVersion!: number;
}

/** What a client gets of a change of a succession. */
@ObjectType({ description: "What was changed, or why nothing was." })
export class GroupSuccessionPayload extends definePayload(
  "GroupSuccession",
  "succession",
  GroupSuccession,
  "The succession as it is now, a removed one as it was; null where nothing was changed.",
) {}
