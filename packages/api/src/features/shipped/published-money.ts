import { randomUUID } from "node:crypto";
import type { Bulk } from "../../db/bulk";
import type { PrintedName } from "../agencies";
import { Contribution } from "../contributions";
import { Budget, BudgetStatus, ContributionKind, PrintedFigure } from "../money";
import { Expenditure } from "../spending";
import type { ShippedYear } from "./money-file";
import type { LoadedPlace, PaidDays } from "./place-payers";

/** On which days agencies paid, as reports say. */
export function daysOfReports(years: readonly ShippedYear[], names: ReadonlyMap<string, PrintedName>): PaidDays[] {
  return years.flatMap(({ start: from, end: until, source, contributions }) => {
    const named = contributions.map(({ line }) => names.get(line));
    const agencyIds = new Set(named.flatMap((one) => (one && "agencyId" in one ? one.agencyId : [])));
    return [...agencyIds].map((agencyId): PaidDays => ({ agencyId, from, until, source }));
  });
}

/** Stores a year of a board as its report prints it. */
export async function storePublishedYear(
  bulk: Bulk,
  place: LoadedPlace,
  { year, start, end, status, source, ...lines }: ShippedYear,
  names: ReadonlyMap<string, PrintedName>,
): Promise<void> {
  const budget = { ...place, id: randomUUID(), year, status, source, recordedOn: start };
  await bulk.copyIn(Budget, [{ ...budget, closedOn: status === BudgetStatus.CLOSED ? end : null }]);
  const common = () => ({ ...place, id: randomUUID(), budgetId: budget.id, year, recordedOn: start });
  await bulk.copyIn(
    Contribution,
    lines.contributions.map(({ line: payer, ...row }) => {
      const named = names.get(payer);
      return {
        ...row,
        ...common(),
        payer,
        agencyId: named && "agencyId" in named ? named.agencyId : null,
        payerGroup: named && "payerGroup" in named ? named.payerGroup : null,
        kind: ContributionKind.MONEY,
        statusOn: null,
        worth: null,
        dueOn: null,
      };
    }),
  );
  await bulk.copyIn(
    Expenditure,
    lines.expenditures.map((row) => ({ ...row, ...common(), committed: null, reason: null })),
  );
  await bulk.copyIn(
    PrintedFigure,
    lines.printed.map(({ line: label, ...row }) => ({ ...row, ...common(), label })),
  );
}
