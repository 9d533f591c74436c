import { dateInWords, parsePeriod } from "@panboard/shared";
import { decodeRowId } from "../../db/row-id";
import type { Write } from "../../db/write";
import { badInputs, type Fault, notFound } from "../../errors/app-error";
import { dayInLondon } from "../statements";
import { Adjustment } from "./adjustment.entity";
import { Budget } from "./budget.entity";
import { BudgetStatus } from "./money.words";
import { moneyTurn } from "./open-year";
import type { AddAdjustmentInput } from "./years.inputs";

/**
 * Changes the balance of a closed year by a dated amount: its closing reserve and the opening ones after it follow. Throws BAD_USER_INPUT
 * at `budget` of an open year, at `on` for a day of the year or to come, and at `amount` for £0.00, all at once.
 */
export async function addAdjustment(write: Write, input: AddAdjustmentInput): Promise<Adjustment> {
  await write.takeTurn(moneyTurn);
  const { id: budgetId, year, status, recordedOn } = await getNamedBudget(write, input.budget);
  const { on: onDay, amount } = input;
  const { end } = parsePeriod(year);
  const faults: Fault[] = [];
  if (status !== BudgetStatus.CLOSED) {
    faults.push({ path: "budget", message: `${year} is open: change its lines instead.` });
  }
  if (onDay <= end) faults.push({ path: "on", message: `Choose a day after ${dateInWords(end)}, when ${year} ended.` });
  if (onDay > dayInLondon(new Date())) faults.push({ path: "on", message: "Choose today or a day before it." });
  if (amount === "0.00") faults.push({ path: "amount", message: "Enter an amount other than £0.00." });
  if (faults.length > 0) throw badInputs(faults);
  return write.repo(Adjustment).insert({ budgetId, year, onDay, amount, reason: input.reason.trim(), recordedOn });
}

async function getNamedBudget(write: Write, id: string): Promise<Budget> {
  const key = decodeRowId(id);
  const isBudget = key?.type === "Budget" && key.bodyId === write.target.id;
  const budget = isBudget ? await write.repo(Budget).find({ bodyId: key.bodyId, id: key.id }) : undefined;
  if (!budget) throw notFound();
  return budget;
}
