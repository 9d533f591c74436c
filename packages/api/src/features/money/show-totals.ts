import {
  compareMoney,
  inPrintedOrder,
  type Ledger,
  type LedgerExpenditure,
  type PrintedFigureKind,
} from "@panboard/shared";
import type { ContributionTotals, ExpenditureTotals, IncomeTotals, PayerLine, PrintedTotal } from "./money.types";
import type { YearOfMoney } from "./read-money";

/** A year's contributions, as clients see them. */
export function showContributions({ ledger, accounts: { contributions } }: YearOfMoney): ContributionTotals {
  return {
    ...contributions,
    byStatus: contributions.byStatus.map(({ key: status, ...part }) => ({ status, ...part })),
    byAgency: contributions.byPayer.map((line) => ({ ...line })),
    printedTotals: printedOf(ledger, "CONTRIBUTIONS"),
  } as ContributionTotals & { byAgency: PayerLine[] };
}

/** A year's other income, as clients see it. */
export function showIncome({ ledger, accounts: { income } }: YearOfMoney): IncomeTotals {
  const byLine = [...ledger.incomes].sort((one, other) => (one.line + one.id < other.line + other.id ? -1 : 1));
  return { total: income.total, byLine, printedTotals: printedOf(ledger, "INCOME") } as IncomeTotals;
}

/** A year's expenditure, as clients see it. */
export function showExpenditure({ ledger, accounts: { expenditure } }: YearOfMoney): ExpenditureTotals {
  return {
    ...expenditure,
    byCategory: expenditure.byCategory.map(({ key: category, ...part }) => ({ category, ...part })),
    byLine: [...ledger.expenditures].sort(bySize),
    printedTotals: printedOf(ledger, "EXPENDITURE", "BUDGETED"),
  } as ExpenditureTotals;
}

function printedOf({ printed }: Ledger, ...figures: readonly PrintedFigureKind[]): PrintedTotal[] {
  return printed
    .filter(({ figure }) => figures.includes(figure))
    .sort(inPrintedOrder)
    .map(({ label, amount, source, section }) => ({ label, amount, source, section }));
}

function bySize(one: LedgerExpenditure, other: LedgerExpenditure): number {
  const [left, right] = [one.actual ?? one.budgeted, other.actual ?? other.budgeted];
  if (left !== null && right !== null && compareMoney(left, right) !== 0) return compareMoney(right, left);
  if ((left === null) !== (right === null)) return left === null ? 1 : -1;
  return one.line + one.id < other.line + other.id ? -1 : 1;
}
