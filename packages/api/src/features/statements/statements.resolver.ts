import { Arg, Authorized, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../../graphql/request-context";
import type { ImportResult } from "./build-result";
import { dayInLondon } from "./day-in-london";
import { importIndicatorValues } from "./import-indicator-values";
import { ImportIndicatorValuesInput, ImportPayload } from "./import.types";

/** Imports of published figures. */
@Resolver()
export class StatementsImportResolver {
  @Authorized("indicators:import")
  @Mutation(() => ImportPayload, {
    description:
      "Imports a file of one board's published figures: all or nothing, safe to run twice, with a preview. What is doubtful needs a confirmation.",
  })
  importIndicatorValues(
    @Arg("input", () => ImportIndicatorValuesInput) input: ImportIndicatorValuesInput,
    @Ctx() { scope }: RequestContext,
  ): Promise<ImportResult> {
    return importIndicatorValues(scope, input, dayInLondon(new Date()));
  }
}
