import { parsePeriod } from "@panboard/shared";
import { BudgetStatus, ContributionStatus, ExpenditureCategory, PrintedFigureKind } from "../money";
import { readShippedRows, requireEntry, textOrNull } from "./shipped-files";

type Column = "board" | "financial_year" | "kind" | "line" | "status" | "amount_gbp" | "percent" | "source" | "section";
type Cells = Readonly<Record<Column | "note", string>>;

/** Where a line of a report stands, and what the report says beside it. */
interface Printed {
  readonly line: string;
  readonly source: string;
  readonly section: string | null;
  readonly note: string | null;
  /** Its place among the lines of its year. */
  readonly position: number;
}

/** A year of a board as its report prints it. Amounts are pounds as printed, null where they are not stated. */
export interface ShippedYear {
  readonly year: string;
  readonly start: string;
  readonly end: string;
  readonly status: BudgetStatus;
  readonly source: string;
  readonly contributions: readonly (Printed & {
    readonly status: ContributionStatus;
    readonly amount: string | null;
    readonly printedShare: string | null;
  })[];
  readonly expenditures: readonly (Printed & {
    readonly category: ExpenditureCategory;
    readonly budgeted: string | null;
    readonly actual: string | null;
  })[];
  readonly printed: readonly (Printed & { readonly figure: PrintedFigureKind; readonly amount: string })[];
}

const statuses: Readonly<Record<string, ContributionStatus>> = {
  actual: ContributionStatus.RECEIVED,
  confirmed: ContributionStatus.CONFIRMED,
  to_be_confirmed: ContributionStatus.TO_BE_CONFIRMED,
};

const figures: Readonly<Record<string, PrintedFigureKind>> = {
  contribution_total_printed: PrintedFigureKind.CONTRIBUTIONS,
  expenditure_total_printed: PrintedFigureKind.EXPENDITURE,
  balance_printed: PrintedFigureKind.BALANCE,
  reserve_closing: PrintedFigureKind.RESERVE_CLOSING,
};

/** The years of money that reports of a board print, the earliest first. A year of which anything was received or spent is over. */
export function readShippedMoney(board: string): ShippedYear[] {
  const rows = readShippedRows<Column | "note">("published/finance.csv").filter((row) => row.board === board);
  const years = [...new Set(rows.map((row) => row.financial_year))].sort();
  return years.map((year) =>
    readYear(
      board,
      year,
      rows.filter((row) => row.financial_year === year),
    ),
  );
}

function readYear(board: string, year: string, rows: readonly Cells[]): ShippedYear {
  const { start, end } = parsePeriod(year);
  const printed = rows.map((row, position) => ({
    row,
    line: row.line,
    source: row.source,
    section: textOrNull(row.section),
    note: textOrNull(row.note),
    position,
  }));
  const ofKind = (kind: string) => printed.filter(({ row }) => row.kind === kind);
  const shares = new Map(ofKind("contribution_share_printed").map(({ row }) => [row.line, row.percent]));
  return {
    year,
    start,
    end,
    status: rows.some((row) => row.status === "actual") ? BudgetStatus.CLOSED : BudgetStatus.OPEN,
    source: rows[0]?.source ?? "",
    contributions: ofKind("contribution").map(({ row, ...line }) => ({
      ...line,
      status: requireEntry(new Map(Object.entries(statuses)), row.status),
      amount: textOrNull(row.amount_gbp),
      printedShare: shares.get(row.line) ?? null,
    })),
    expenditures: ofKind("expenditure").map(({ row, ...line }) => ({
      ...line,
      category: categoryOf(board, row.line),
      budgeted: row.status === "budget" ? textOrNull(row.amount_gbp) : null,
      actual: row.status === "actual" ? textOrNull(row.amount_gbp) : null,
    })),
    printed: printed.flatMap(({ row, ...line }) => {
      const figure = figures[row.kind];
      if (figure === undefined) return [];
      const isBudgeted = figure === PrintedFigureKind.EXPENDITURE && row.status === "budget";
      return { ...line, figure: isBudgeted ? PrintedFigureKind.BUDGETED : figure, amount: row.amount_gbp };
    }),
  };
}

function categoryOf(board: string, line: string): ExpenditureCategory {
  const rows = readShippedRows<"body" | "line" | "category">("catalogue/expenditure.csv");
  const own = new Map(rows.filter(({ body }) => body === board).map((row) => [row.line, row.category]));
  return ExpenditureCategory[requireEntry(own, line) as keyof typeof ExpenditureCategory];
}
