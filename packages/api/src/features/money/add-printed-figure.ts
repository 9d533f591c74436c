import type { Write } from "../../db/write";
import { type AppError, badInput } from "../../errors/app-error";
import { keepClosedReserves } from "./keep-closed-reserves";
import { PrintedFigureKind } from "./money.words";
import { getYear, moneyTurn } from "./open-year";
import { PrintedFigure } from "./printed-figure.entity";
import type { AddPrintedFigureInput, PrintedFigureVersionInput } from "./printed-figures.inputs";

/** Figures whose lines are none of them below zero. */
const neverBelowZero: readonly PrintedFigureKind[] = [PrintedFigureKind.CONTRIBUTIONS, PrintedFigureKind.BUDGETED];

/**
 * Keeps what a source prints of a year beside what is worked out here, of a closed year as well. Throws BAD_USER_INPUT at `amount` for a
 * figure that can't be below zero, and at `figure` where it would change the closing reserve of a closed year.
 */
export async function addPrintedFigure(write: Write, input: AddPrintedFigureInput): Promise<PrintedFigure> {
  const { year, figure, amount } = input;
  if (amount.startsWith("-") && neverBelowZero.includes(figure)) throw badInput("amount", "Enter £0.00 or more.");
  const { id: budgetId, recordedOn } = await getYear(write, year);
  const texts = {
    label: input.label.trim(),
    source: input.source.trim(),
    section: input.section?.trim() ?? null,
    note: input.note?.trim() ?? null,
  };
  const row = { budgetId, year, recordedOn, figure, amount, position: null, ...texts };
  return keepClosedReserves(write, movesReserve("figure"), () => write.repo(PrintedFigure).insert(row));
}

/** Removes a printed figure that was entered by mistake. Throws BAD_USER_INPUT at `id` as adding does at `figure`. */
export async function removePrintedFigure(
  write: Write,
  { id, expectedVersion }: PrintedFigureVersionInput,
): Promise<PrintedFigure> {
  await write.takeTurn(moneyTurn);
  return keepClosedReserves(write, movesReserve("id"), () => write.repo(PrintedFigure).remove(id, expectedVersion));
}

/** Brings a removed printed figure back. Throws as removing does, and CONFLICT where the same was entered again meanwhile. */
export async function restorePrintedFigure(
  write: Write,
  { id, expectedVersion }: PrintedFigureVersionInput,
): Promise<PrintedFigure> {
  await write.takeTurn(moneyTurn);
  return keepClosedReserves(write, movesReserve("id"), () => write.repo(PrintedFigure).restore(id, expectedVersion));
}

function movesReserve(path: string): (closedYear: string) => AppError {
  return (year) =>
    badInput(path, `${year} is closed, and this would change its closing reserve: adjust that year instead.`);
}
