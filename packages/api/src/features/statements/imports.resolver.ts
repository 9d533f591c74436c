import { Arg, Args, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { actorInWords } from "../../db/owned";
import type { Write } from "../../db/write";
import { Change } from "../../graphql/change";
import { type Loaders, loadRequired } from "../../graphql/loaders";
import type { Page } from "../../graphql/lists/connection";
import { Loading, Writing } from "../../graphql/parameters";
import { bodiesLoader, Board, Body } from "../bodies";
import { dayInLondon } from "./day-in-london";
import { FigureImport } from "./figure-import.entity";
import { type ImportAnswer, importIndicatorValues } from "./import-indicator-values";
import { ImportIndicatorValuesInput, ImportPayload } from "./import.types";
import { ImportWithdrawal, withdrawalOf } from "./import-withdrawal";
import { FigureImportPayload, WithdrawImportInput } from "./imports.inputs";
import { type ImportArguments, importList } from "./imports.list";
import { withdrawImport } from "./withdraw-import";

/** Imports of published figures, and their way back. */
@Resolver(() => FigureImport)
export class FigureImportsResolver {
  @Change("indicators:import")
  @Mutation(() => ImportPayload, {
    nullable: true,
    description:
      "Imports a file of one board's published figures: all or nothing, safe to run twice, with a preview. What is doubtful needs a confirmation.",
  })
  importIndicatorValues(
    @Arg("input", () => ImportIndicatorValuesInput) input: ImportIndicatorValuesInput,
    @Writing() write: Write,
  ): Promise<ImportAnswer> {
    return importIndicatorValues(write, input, dayInLondon(new Date()));
  }

  @Change("indicators:import")
  @Mutation(() => FigureImportPayload, {
    nullable: true,
    description:
      "Withdraws an import whole. Its values stay on record and no longer count, but for those that another import states as well: each statement says what it said before, or nothing. The same file may be imported again.",
  })
  withdrawImport(
    @Arg("input", () => WithdrawImportInput) input: WithdrawImportInput,
    @Writing() write: Write,
  ): Promise<FigureImport> {
    return withdrawImport(write, input);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The role that imported it, in words; the platform for what is shipped; null where it was not kept.",
  })
  importedBy(@Root() { importedAs }: FigureImport): string | null {
    return importedAs === null ? null : actorInWords(importedAs);
  }

  @FieldResolver(() => ImportWithdrawal, {
    nullable: true,
    description: "When it was withdrawn, by whom and why; null while it counts.",
  })
  withdrawn(@Root() row: FigureImport): ImportWithdrawal | null {
    return withdrawalOf(row);
  }

  @FieldResolver(() => Body, { description: "The board whose figures it holds." })
  body(@Root() { bodyId }: FigureImport, @Loading() loaders: Loaders): Promise<Body> {
    return loadRequired(loaders.get(bodiesLoader), bodyId);
  }
}

/** A board's imports. */
@Resolver(() => Board)
export class BoardImportsResolver {
  @FieldResolver(() => importList.Connection, {
    nullable: true,
    description:
      "Files of figures that the board imported, the newest first unless sorted otherwise, withdrawn ones among them. Null for a board whose own rows the viewer does not read.",
  })
  imports(
    @Root() { id }: Board,
    @Args(() => importList.Args) args: ImportArguments,
    @Loading() loaders: Loaders,
  ): Promise<Page<FigureImport> | null> {
    return importList.pageIfShown(loaders, id, args);
  }
}
