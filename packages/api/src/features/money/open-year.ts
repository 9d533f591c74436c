import type { Write } from "../../db/write";
import { badInput } from "../../errors/app-error";
import { Budget } from "./budget.entity";
import { BudgetStatus } from "./money.words";

/** The turn that changes of a body's money take: a closing year must not get a line meanwhile. */
export const moneyTurn = "money";

/**
 * Waits for the turn of the body's money, and answers the budget of a year. Throws BAD_USER_INPUT at `year` where there is none, and
 * where it is closed.
 */
export async function getOpenYear(write: Write, year: string): Promise<Budget> {
  return requireOpen(await getYear(write, year), "year");
}

/** The same of a year that may be closed. Throws BAD_USER_INPUT at `year` where there is no budget for it. */
export async function getYear(write: Write, year: string): Promise<Budget> {
  await write.takeTurn(moneyTurn);
  const budget = await write.repo(Budget).find({ bodyId: write.target.id, year });
  if (!budget) throw badInput("year", `There is no budget for ${year}: open the year first.`);
  return budget;
}

/** The same, of a line that is changed, by its budget. Throws BAD_USER_INPUT at `path` where the year is closed. */
export async function getOpenBudget(write: Write, budgetId: string, path = "id"): Promise<Budget> {
  const budget = await getBudget(write, budgetId);
  return requireOpen(budget, path);
}

/** Waits for the turn of the body's money, and answers a budget of it, open or closed. Throws BAD_USER_INPUT at `id` where it was removed. */
export async function getBudget(write: Write, id: string): Promise<Budget> {
  await write.takeTurn(moneyTurn);
  const budget = await write.repo(Budget).find({ bodyId: write.target.id, id });
  if (!budget) throw badInput("id", "This budget was removed: bring it back first.");
  return budget;
}

function requireOpen(budget: Budget, path: string): Budget {
  if (budget.status === BudgetStatus.OPEN) return budget;
  throw badInput(path, `${budget.year} is closed: it changes by a dated adjustment alone.`);
}
