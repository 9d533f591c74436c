import { Arg, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { Write } from "../../../db/write";
import { Change } from "../../../graphql/change";
import { Idempotent } from "../../../graphql/idempotent";
import { type Loaders, loadRequired } from "../../../graphql/loaders";
import { Loading, Writing } from "../../../graphql/parameters";
import { Statement } from "../statement.entity";
import { statementsLoader } from "../statements.loaders";
import { ChoicePayload, ChooseStatementInput, RemoveChoiceInput } from "./choice.inputs";
import { Choice } from "./choice.type";
import { chooseStatement } from "./choose-statement";
import { removeChoice } from "./remove-choice";

/** Which of several statements stands: who chooses, and what was chosen. */
@Resolver(() => Choice)
export class ChoicesResolver {
  @Change("conflicts:write")
  @Idempotent()
  @Mutation(() => ChoicePayload, {
    nullable: true,
    description:
      "Chooses which of several statements of a figure stands. Another choice for the same takes its place. Of an area that no board owns it is what the statement says today that stands, until that is chosen anew.",
  })
  chooseStatement(
    @Arg("input", () => ChooseStatementInput) input: ChooseStatementInput,
    @Writing() write: Write,
  ): Promise<Choice> {
    return chooseStatement(write, input);
  }

  @Change("conflicts:write")
  @Mutation(() => ChoicePayload, {
    nullable: true,
    description: "Takes a choice back: what stood before anybody chose stands again.",
  })
  removeChoice(
    @Arg("input", () => RemoveChoiceInput) input: RemoveChoiceInput,
    @Writing() write: Write,
  ): Promise<Choice> {
    return removeChoice(write, input);
  }

  @FieldResolver(() => Statement, { description: "The statement that was chosen." })
  statement(@Root() { bodyId, statementId }: Choice, @Loading() loaders: Loaders): Promise<Statement> {
    return loadRequired(loaders.get(statementsLoader), { bodyId, id: statementId });
  }
}
