import { parsePeriod, periodOf } from "@panboard/shared";
import type { Write } from "../../db/write";
import { badInput, conflict } from "../../errors/app-error";
import { dayInLondon } from "../statements";
import { Budget } from "./budget.entity";
import { BudgetStatus } from "./money.words";
import { moneyTurn } from "./open-year";
import type { BudgetVersionInput, OpenBudgetInput } from "./years.inputs";

/** The first year that a body keeps here. */
const firstYear = "1990-91";
/** How many years may be planned ahead. */
const yearsAheadMax = 2;

/**
 * Opens a body's budget for a financial year, without any line. Throws BAD_USER_INPUT at `year` for one before 1990-91 and for one
 * more than two years ahead of today's, and CONFLICT there where the year has a budget.
 */
export async function openBudget(write: Write, { year }: OpenBudgetInput): Promise<Budget> {
  const lastYear = yearAhead(dayInLondon(new Date()), yearsAheadMax);
  if (year < firstYear || year > lastYear) throw badInput("year", `Choose a year from ${firstYear} to ${lastYear}.`);
  await write.takeTurn(moneyTurn);
  const repo = write.repo(Budget);
  if (await repo.find({ bodyId: write.target.id, year })) {
    throw conflict("year", `There is a budget for ${year} already.`);
  }
  const { start: recordedOn } = parsePeriod(year);
  return repo.insert({ year, status: BudgetStatus.OPEN, closedOn: null, source: null, recordedOn });
}

function yearAhead(day: string, years: number): string {
  return periodOf("FINANCIAL_YEAR", `${Number(day.slice(0, 4)) + years}${day.slice(4).replace("-02-29", "-02-28")}`)
    .label;
}

/** Removes a budget that was opened by mistake. Throws CONFLICT at `id` while it has lines. */
export async function removeBudget(write: Write, { id, expectedVersion }: BudgetVersionInput): Promise<Budget> {
  await write.takeTurn(moneyTurn);
  return write.repo(Budget).remove(id, expectedVersion);
}

/** Brings a removed budget back. Throws CONFLICT at `year` where the year was opened anew meanwhile. */
export async function restoreBudget(write: Write, { id, expectedVersion }: BudgetVersionInput): Promise<Budget> {
  await write.takeTurn(moneyTurn);
  return write.repo(Budget).restore(id, expectedVersion);
}
