import { Arg, Authorized, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../../graphql/request-context";
import type { ImportResult } from "./build-result";
import { dayInLondon } from "./day-in-london";
import { ImportIndicatorValuesInput, ImportPayload } from "./import.types";
import { type StatementsService } from "./statements.service";

/** Imports of published figures. */
@Resolver()
export class StatementsImportResolver {
  constructor(private readonly statements: StatementsService) {}

  @Authorized("indicators:import")
  @Mutation(() => ImportPayload, {
    description:
      "Imports a file of one board's published figures: all or nothing, safe to run twice, with a preview. What is doubtful needs a confirmation.",
  })
  importIndicatorValues(
    @Arg("input", () => ImportIndicatorValuesInput) input: ImportIndicatorValuesInput,
    @Ctx() { scope }: RequestContext,
  ): Promise<ImportResult> {
    return this.statements.importIndicatorValues(scope, input, dayInLondon(new Date()));
  }
}
