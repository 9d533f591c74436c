import type {
  ContributionStatus,
  ExpenditureCategory,
  Ledger,
  LedgerContribution,
  LedgerPrinted,
  PrintedFigureKind,
} from "./ledger";
import { contributionStatuses, expenditureCategories } from "./ledger";
import { compareMoney, differenceOfShares, shareOf, subtractMoney, sumMoney } from "./sum-money";

/** A payer's line and its share of the total. */
export interface PayerShare extends LedgerContribution {
  /** A percentage of all contributions in money, to one decimal; null where the amount is not stated. */
  readonly share: string | null;
}

/** What a part of the lines sums up to. */
export interface PartOf<Key> {
  readonly key: Key;
  readonly amount: string | null;
  readonly lines: number;
}

/** A category of what is spent. */
export interface CategorySum extends PartOf<ExpenditureCategory> {
  readonly budgeted: string | null;
  readonly committed: string | null;
}

/** A figure that a source prints, beside what the lines make. */
export interface PrintedCheck {
  readonly figure: PrintedFigureKind | "CONTRIBUTION_SHARE";
  readonly label: string;
  /** Pounds and pence, or a percentage of a share. */
  readonly printed: string;
  /** To the printed precision; null where the lines make none. */
  readonly computed: string | null;
  /** By how much the printed one is more; null where there is nothing to compare. */
  readonly difference: string | null;
  readonly source: string;
  readonly section: string | null;
}

/** What follows from the lines of one year, but for its reserve. Amounts are pounds and pence as text. */
export interface YearAccounts {
  readonly contributions: {
    /** Of what is paid in money; null where no line has an amount. */
    readonly total: string | null;
    readonly lines: number;
    readonly notStated: number;
    readonly inKindWorth: string | null;
    readonly byStatus: readonly PartOf<ContributionStatus>[];
    /** The largest first, then by payer; those whose amount is not stated, and what is in kind, last. */
    readonly byPayer: readonly PayerShare[];
  };
  readonly income: { readonly total: string | null; readonly lines: number; readonly notStated: number };
  readonly expenditure: {
    /** Of what was spent; null where no line says. */
    readonly total: string | null;
    readonly budgeted: string | null;
    readonly committed: string | null;
    readonly lines: number;
    readonly byCategory: readonly CategorySum[];
  };
  readonly adjustments: string | null;
  /** What came in less what was spent, adjustments counted; null where either is not stated. */
  readonly balance: string | null;
  /** What comes in less what is budgeted. */
  readonly plannedBalance: string | null;
}

/** Works out what follows from the lines of a year, in whatever order they stand. */
export function accountForYear(ledger: Ledger): YearAccounts {
  const { contributions, incomes, expenditures } = ledger;
  const paid = contributions.filter(({ kind }) => kind === "MONEY");
  const total = sumMoney(paid.map(({ amount }) => amount));
  const income = sumMoney(incomes.map(({ amount }) => amount));
  const spent = sumMoney(expenditures.map(({ actual }) => actual));
  const budgeted = sumMoney(expenditures.map((line) => line.budgeted));
  const adjustments = sumMoney(ledger.adjustments.map(({ amount }) => amount));
  const comesIn = sumMoney([total, income]);
  return {
    contributions: {
      total,
      lines: contributions.length,
      notStated: paid.filter(({ amount }) => amount === null).length,
      inKindWorth: sumMoney(contributions.map(({ worth }) => worth)),
      byStatus: contributionStatuses.flatMap((key) => {
        const lines = paid.filter(({ status }) => status === key);
        if (lines.length === 0) return [];
        return { key, amount: sumMoney(lines.map(({ amount }) => amount)), lines: lines.length };
      }),
      byPayer: contributions
        .map((line): PayerShare => ({ ...line, share: line.kind === "MONEY" ? shareOf(line.amount, total) : null }))
        .sort(bySize),
    },
    income: { total: income, lines: incomes.length, notStated: incomes.filter(({ amount }) => amount === null).length },
    expenditure: {
      total: spent,
      budgeted,
      committed: sumMoney(expenditures.map(({ committed }) => committed)),
      lines: expenditures.length,
      byCategory: expenditureCategories.flatMap((key): CategorySum[] => {
        const lines = expenditures.filter(({ category }) => category === key);
        if (lines.length === 0) return [];
        return [
          {
            key,
            amount: sumMoney(lines.map(({ actual }) => actual)),
            budgeted: sumMoney(lines.map((line) => line.budgeted)),
            committed: sumMoney(lines.map(({ committed }) => committed)),
            lines: lines.length,
          },
        ];
      }),
    },
    adjustments,
    balance: balanceOf(comesIn, spent, adjustments),
    plannedBalance: subtractMoney(comesIn, budgeted),
  };
}

function balanceOf(comesIn: string | null, spent: string | null, adjustments: string | null): string | null {
  const balance = subtractMoney(comesIn, spent);
  return balance === null ? null : sumMoney([balance, adjustments]);
}

function bySize(one: PayerShare, other: PayerShare): number {
  if (one.amount !== null && other.amount !== null) {
    const order = compareMoney(other.amount, one.amount);
    if (order !== 0) return order;
  } else if (one.amount !== other.amount) {
    return one.amount === null ? 1 : -1;
  }
  if (one.kind !== other.kind) return one.kind === "MONEY" ? -1 : 1;
  return byText(one.payer, other.payer) || byText(one.id, other.id);
}

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Printed figures in the order in which the first of several is taken, whatever order they stand in. */
export function inPrintedOrder(one: LedgerPrinted, other: LedgerPrinted): number {
  return byText(one.label, other.label) || byText(one.id, other.id);
}

/** What the lines make of each figure that a source may print of a year, but for its reserve. */
export function computedFigures(accounts: YearAccounts): Readonly<Partial<Record<PrintedFigureKind, string | null>>> {
  const { contributions, income, expenditure, balance } = accounts;
  return {
    CONTRIBUTIONS: contributions.total,
    INCOME: income.total,
    EXPENDITURE: expenditure.total,
    BUDGETED: expenditure.budgeted,
    BALANCE: balance,
  };
}

/** Puts a printed figure beside what the lines make of it. */
export function checkPrinted(printed: LedgerPrinted, computed: string | null): PrintedCheck {
  const { figure, label, amount, source, section } = printed;
  return { figure, label, printed: amount, computed, difference: subtractMoney(amount, computed), source, section };
}

/** Puts the printed share of each payer beside the real one, to as many decimals as are printed. */
export function checkShares({ contributions: { total, byPayer } }: YearAccounts): PrintedCheck[] {
  return byPayer.flatMap(({ printedShare: printed, payer, amount, source, section }) => {
    if (printed === null || source === null) return [];
    const places = printed.split(".")[1]?.length ?? 0;
    const computed = shareOf(amount, total, places);
    const difference = computed === null ? null : differenceOfShares(printed, computed);
    return [{ figure: "CONTRIBUTION_SHARE" as const, label: payer, printed, computed, difference, source, section }];
  });
}
