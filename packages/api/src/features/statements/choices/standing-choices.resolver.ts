import { FieldResolver, Resolver, Root } from "type-graphql";
import { type Loaders } from "../../../graphql/loaders";
import { Loading } from "../../../graphql/parameters";
import { DecimalScalar } from "../../../graphql/scalars";
import { ValueKind } from "../value-kind";
import { chosenRevisionsLoader } from "./choices.loaders";
import { StandingChoice } from "./standing-choice.entity";

/** What a choice for an area that no board owns lets stand: one revision, whatever the board says since. */
@Resolver(() => StandingChoice)
export class StandingChoicesResolver {
  @FieldResolver(() => DecimalScalar, {
    nullable: true,
    description: "The value that was chosen, as printed; the statement may say another since its board revised it.",
  })
  async value(@Root() choice: StandingChoice, @Loading() loaders: Loaders): Promise<string | null> {
    return (await loaders.get(chosenRevisionsLoader).load(choice))?.value ?? null;
  }

  @FieldResolver(() => ValueKind, {
    description: "Whether what was chosen is a value, and if not, why; NO_DATA where it was withdrawn since.",
  })
  async valueKind(@Root() choice: StandingChoice, @Loading() loaders: Loaders): Promise<`${ValueKind}`> {
    return (await loaders.get(chosenRevisionsLoader).load(choice))?.valueKind ?? ValueKind.NO_DATA;
  }

  @FieldResolver(() => String, { nullable: true, description: "What the source added to the value that was chosen." })
  async note(@Root() choice: StandingChoice, @Loading() loaders: Loaders): Promise<string | null> {
    return (await loaders.get(chosenRevisionsLoader).load(choice))?.note ?? null;
  }
}
