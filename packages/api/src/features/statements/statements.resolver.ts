import { Arg, Mutation, Resolver } from "type-graphql";
import type { Write } from "../../db/write";
import { Change } from "../../graphql/change";
import { Writing } from "../../graphql/parameters";
import type { ImportResult } from "./build-result";
import { dayInLondon } from "./day-in-london";
import { importIndicatorValues } from "./import-indicator-values";
import { ImportIndicatorValuesInput, ImportPayload } from "./import.types";

/** Imports of published figures. */
@Resolver()
export class StatementsImportResolver {
  @Change("indicators:import")
  @Mutation(() => ImportPayload, {
    nullable: true,
    description:
      "Imports a file of one board's published figures: all or nothing, safe to run twice, with a preview. What is doubtful needs a confirmation.",
  })
  importIndicatorValues(
    @Arg("input", () => ImportIndicatorValuesInput) input: ImportIndicatorValuesInput,
    @Writing() write: Write,
  ): Promise<ImportResult> {
    return importIndicatorValues(write, input, dayInLondon(new Date()));
  }
}
