import { dateInWords, followsYear, parsePeriod } from "@panboard/shared";
import type { Write } from "../../db/write";
import { type AppError, badInput, badInputs } from "../../errors/app-error";
import { dayInLondon } from "../statements";
import { Budget } from "./budget.entity";
import { keepClosedReserves } from "./keep-closed-reserves";
import { BudgetStatus } from "./money.words";
import { moneyTurn } from "./open-year";
import { readMoney, type YearOfMoney } from "./read-money";
import type { BudgetVersionInput } from "./years.inputs";

/**
 * Closes a year for good: its closing reserve is the opening one of the next. Throws BAD_USER_INPUT at `id` before the year's last day is
 * over, while the year before is open, where it is closed already, where no closing reserve follows from what is entered, and where a later year
 * was closed with another opening reserve.
 */
export async function closeBudget(write: Write, { id, expectedVersion }: BudgetVersionInput): Promise<Budget> {
  await write.takeTurn(moneyTurn);
  const repo = write.repo(Budget);
  const { bodyId, year, status } = await repo.change(id, expectedVersion, {});
  if (status === BudgetStatus.CLOSED) throw badInput("id", `${year} is closed already.`);
  const today = dayInLondon(new Date());
  const { end } = parsePeriod(year);
  if (today <= end) throw badInput("id", `${year} ends on ${dateInWords(end)}: close it after that.`);
  const years = (await readMoney(write, [bodyId])).get(bodyId) ?? [];
  const earlier = years.find((one) => one.status === "OPEN" && followsYear(one.year, year));
  if (earlier) throw badInput("id", `Close ${earlier.year} first.`);
  const missing = missingOf(years.find((one) => one.year === year));
  if (missing.length > 0) throw badInputs(missing.map((message) => ({ path: "id", message })));
  const opensOtherwise = (later: string): AppError =>
    badInput("id", `${later} is closed with another opening reserve: correct the lines of ${year}, or leave it open.`);
  return keepClosedReserves(write, opensOtherwise, () =>
    repo.change(id, expectedVersion, { status: BudgetStatus.CLOSED, closedOn: today }),
  );
}

/** What is to be entered before a closing reserve follows. */
function missingOf(money: YearOfMoney | undefined): string[] {
  if (!money) throw new Error("The lines of a year to be closed can't be read.");
  const { accounts, ledger, reserve } = money;
  const isPrinted = ledger.printed.some(({ figure }) => figure === "RESERVE_OPENING" || figure === "RESERVE_CLOSING");
  return [
    ...(reserve.opening === null && !isPrinted
      ? ["The opening reserve is not known: close the year before, or enter the opening reserve with its source."]
      : []),
    ...(accounts.contributions.total === null && accounts.income.total === null
      ? ["Nothing is entered that came in: enter the amounts of contributions or of other income."]
      : []),
    ...(accounts.expenditure.total === null
      ? ["Nothing is entered that was spent: enter the actual amounts of expenditure."]
      : []),
  ];
}
