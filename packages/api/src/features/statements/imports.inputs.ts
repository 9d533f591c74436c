import { Field, ID, InputType, ObjectType } from "type-graphql";
import { definePayload } from "../../graphql/user-errors";
import { FigureImport } from "./figure-import.entity";
import { ReasonText } from "./reason-text";

/** Which import is withdrawn, and why. */
@InputType({ description: "Which import is withdrawn, and why." })
export class WithdrawImportInput {
  @Field(() => ID, { description: "The import." })
  id!: string;

  @Field(() => String, { description: "Why, in 1 to 500 characters." })
  @ReasonText()
  reason!: string;
}

/** What a client gets of a change of an import. */
@ObjectType({ description: "What was changed, or why nothing was." })
export class FigureImportPayload extends definePayload(
  "FigureImport",
  "import",
  FigureImport,
  "The import as it is now; null where nothing was changed.",
) {}
