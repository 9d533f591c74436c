import { contributionStatusWords, expenditureCategoryWords, incomeKindWords, shareOf } from "@panboard/shared";
import type { BarLine } from "./bar-table";
import type { YearMoney } from "./use-year";

/** Lines of one kind, as a table with bars shows them. */
export interface LinesOfYear {
  readonly wordHeads: readonly string[];
  readonly amountHeads: readonly string[];
  readonly lines: readonly BarLine[];
  readonly total: Pick<BarLine, "amounts" | "share">;
}

type Spending = Pick<YearMoney["expenditure"]["byCategory"][number], "budgeted" | "committed"> & {
  readonly actual: string | null;
};

const allOf = (total: string | null): string | null => (shareOf(total, total) === null ? null : "100");

/** What is paid in money, with how it stands where not all of it is received. */
export function contributionLines({ contributions }: YearMoney): LinesOfYear {
  const paid = contributions.byAgency.filter(({ kind }) => kind === "MONEY");
  const hasStatus = paid.some(({ status }) => status !== "RECEIVED");
  return {
    wordHeads: hasStatus ? ["Status"] : [],
    amountHeads: ["Amount"],
    lines: paid.map(({ payer, status, amount, share }, index) => ({
      ...{ key: String(index), name: payer, amounts: [amount], share, bar: amount },
      words: hasStatus ? [contributionStatusWords[status]] : [],
    })),
    total: { amounts: [contributions.total], share: allOf(contributions.total) },
  };
}

/** What comes in besides contributions. */
export function incomeLines({ income: { byLine, total } }: YearMoney): LinesOfYear {
  return {
    wordHeads: ["Kind"],
    amountHeads: ["Amount"],
    lines: byLine.map(({ line, kind, amount }, index) => ({
      ...{ key: String(index), name: line, words: [incomeKindWords[kind]], amounts: [amount] },
      ...{ share: shareOf(amount, total), bar: amount },
    })),
    total: { amounts: [total], share: allOf(total) },
  };
}

/** What is spent, line by line, with what is budgeted and committed where any of that is stated. */
export function expenditureLines({ expenditure }: YearMoney): LinesOfYear {
  return spendingLines(
    expenditure,
    expenditure.byLine.map(({ line, ...spending }) => ({ name: line, ...spending })),
  );
}

/** The same by category. */
export function categoryLines({ expenditure }: YearMoney): LinesOfYear {
  return spendingLines(
    expenditure,
    expenditure.byCategory.map(({ category, amount: actual, ...spending }) => {
      return { name: expenditureCategoryWords[category], actual, ...spending };
    }),
  );
}

/** Shares and bars are of what was spent; of what is budgeted where nothing was spent yet. */
function spendingLines(
  { total, budgeted, committed }: YearMoney["expenditure"],
  rows: readonly (Spending & { readonly name: string })[],
): LinesOfYear {
  const isPlan = total === null && budgeted !== null;
  const shown = [
    { head: "Budgeted", sum: budgeted, of: (row: Spending) => row.budgeted, isShown: budgeted !== null },
    { head: "Committed", sum: committed, of: (row: Spending) => row.committed, isShown: committed !== null },
    {
      ...{ head: budgeted === null && committed === null ? "Amount" : "Actual", sum: total, isShown: !isPlan },
      of: (row: Spending) => row.actual,
    },
  ].filter(({ isShown }) => isShown);
  const whole = isPlan ? budgeted : total;
  return {
    wordHeads: [],
    amountHeads: shown.map(({ head }) => head),
    lines: rows.map((row, index) => {
      const bar = isPlan ? row.budgeted : row.actual;
      return {
        ...{ key: String(index), name: row.name, amounts: shown.map(({ of }) => of(row)) },
        ...{ share: shareOf(bar, whole), bar },
      };
    }),
    total: { amounts: shown.map(({ sum }) => sum), share: allOf(whole) },
  };
}

/** The amount of the longest bar that these tables have. */
export function scaleOf(tables: readonly LinesOfYear[]): number {
  return Math.max(0, ...tables.flatMap(({ lines }) => lines.map(({ bar }) => Number(bar ?? 0))));
}
