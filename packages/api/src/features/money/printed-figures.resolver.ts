import { Arg, Args, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { Write } from "../../db/write";
import { Change } from "../../graphql/change";
import { Idempotent } from "../../graphql/idempotent";
import type { Page } from "../../graphql/lists/connection";
import { type Loaders, loadRequired } from "../../graphql/loaders";
import { Loading, Writing } from "../../graphql/parameters";
import { Body } from "../bodies";
import { addPrintedFigure, removePrintedFigure, restorePrintedFigure } from "./add-printed-figure";
import { Budget } from "./budget.entity";
import { budgetLoader } from "./money.loaders";
import { PrintedFigure } from "./printed-figure.entity";
import { AddPrintedFigureInput, PrintedFigurePayload, PrintedFigureVersionInput } from "./printed-figures.inputs";
import { type PrintedFigureArguments, printedFigureList } from "./printed-figures.list";

/** Printed figures: who keeps them, and what they lead to. */
@Resolver(() => PrintedFigure)
export class PrintedFiguresResolver {
  @Change("money:write")
  @Idempotent()
  @Mutation(() => PrintedFigurePayload, {
    nullable: true,
    description:
      "Keeps what a source prints of a year, open or closed: it stands beside what follows from the lines, and changes none of it. A printed opening reserve is the year’s where no closed year before it says; one that would change the closing reserve of a closed year is refused at `figure`.",
  })
  addPrintedFigure(
    @Arg("input", () => AddPrintedFigureInput) input: AddPrintedFigureInput,
    @Writing() write: Write,
  ): Promise<PrintedFigure> {
    return addPrintedFigure(write, input);
  }

  @Change("money:write")
  @Mutation(() => PrintedFigurePayload, {
    nullable: true,
    description: "Removes a printed figure that was entered by mistake.",
  })
  removePrintedFigure(
    @Arg("input", () => PrintedFigureVersionInput) input: PrintedFigureVersionInput,
    @Writing() write: Write,
  ): Promise<PrintedFigure> {
    return removePrintedFigure(write, input);
  }

  @Change("money:write")
  @Mutation(() => PrintedFigurePayload, { nullable: true, description: "Brings a removed printed figure back." })
  restorePrintedFigure(
    @Arg("input", () => PrintedFigureVersionInput) input: PrintedFigureVersionInput,
    @Writing() write: Write,
  ): Promise<PrintedFigure> {
    return restorePrintedFigure(write, input);
  }

  @FieldResolver(() => Budget, { description: "The budget of the year that it is about." })
  budget(@Root() { bodyId, budgetId: id }: PrintedFigure, @Loading() loaders: Loaders): Promise<Budget> {
    return loadRequired(loaders.get(budgetLoader), { bodyId, id });
  }
}

/** What sources print of a body's years. */
@Resolver(() => Body)
export class BodyPrintedFiguresResolver {
  @FieldResolver(() => printedFigureList.Connection, {
    nullable: true,
    description:
      "What sources print of its years, the latest year first. Null for a body whose money the viewer does not read.",
  })
  printedFigures(
    @Root() { id }: Body,
    @Args(() => printedFigureList.Args) args: PrintedFigureArguments,
    @Loading() loaders: Loaders,
  ): Promise<Page<PrintedFigure> | null> {
    return printedFigureList.pageIfShown(loaders, id, args);
  }
}
