import {
  contributionKindWords,
  contributionStatusWords,
  expenditureCategoryWords,
  incomeKindWords,
  type MoneyFileColumn,
  parseMoney,
  parsePeriod,
  PeriodError,
} from "@panboard/shared";
import { isPlainLabel, isPrintedLabel } from "../../graphql/plain-label";
import type { ContributionKind, ContributionStatus, ExpenditureCategory, IncomeKind } from "../money";
import { buildFault, matchWord, type NamedRow, parseDay, plainCell, quoteCell, type RowFault } from "../statements";

/** What is wrong with a row of a file of lines of money. */
export type LineFault = RowFault<MoneyFileColumn>;
/** A row of a file of lines of money. */
export type LineRow = NamedRow<MoneyFileColumn>;

interface Parsed {
  readonly line: number;
  /** The payer, or what the line is. */
  readonly name: string;
  readonly year: string;
  readonly note: string | null | undefined;
}

/** A contribution as a row has it: undefined of what its file says nothing of, null of an empty cell. */
export interface ParsedContribution extends Parsed {
  readonly of: "CONTRIBUTION";
  readonly kind: `${ContributionKind}`;
  /** The agency as written. */
  readonly agency: string | null | undefined;
  readonly payerGroup: string | null | undefined;
  readonly status: `${ContributionStatus}` | undefined;
  readonly amount: string | null | undefined;
  readonly worth: string | null | undefined;
  readonly due: string | null | undefined;
}

/** A line of income as a row has it. */
export interface ParsedIncome extends Parsed {
  readonly of: "INCOME";
  readonly kind: `${IncomeKind}` | undefined;
  readonly amount: string | null | undefined;
  readonly reason: string | null | undefined;
  readonly purpose: string | null | undefined;
}

/** A line of expenditure as a row has it. */
export interface ParsedExpenditure extends Parsed {
  readonly of: "EXPENDITURE";
  readonly category: `${ExpenditureCategory}` | undefined;
  readonly budgeted: string | null | undefined;
  readonly committed: string | null | undefined;
  readonly actual: string | null | undefined;
  readonly reason: string | null | undefined;
}

export type ParsedLine = ParsedContribution | ParsedIncome | ParsedExpenditure;

const [nameLengthMax, reasonLengthMax, noteLengthMax] = [200, 500, 1_000];
const kindWords = {
  ...contributionKindWords,
  CONTRIBUTION: "Contribution",
  INCOME: "Income",
  EXPENDITURE: "Expenditure",
};

/** Understands one row, or tells all that is wrong with its cells; a row without a year is of the year that is given. */
export function parseLine({ line, cells }: LineRow, year: string | undefined): ParsedLine | readonly LineFault[] {
  const faults: LineFault[] = [];
  const tell = (column: MoneyFileColumn, message: string): void => void faults.push(buildFault(line, column, message));
  const cell = (column: MoneyFileColumn): string | undefined => {
    const raw = cells[column];
    return raw === undefined ? undefined : plainCell(raw);
  };
  /** Undefined without the column, null of an empty cell. */
  const read = <T>(column: MoneyFileColumn, parse: (text: string) => T | undefined): T | null | undefined => {
    const text = cell(column);
    if (text === undefined) return undefined;
    return text === "" ? null : parse(text);
  };
  const label = (column: MoneyFileColumn, isLabel: (text: string) => boolean, lengthMax: number) =>
    read(column, (text) => {
      if (text.length > lengthMax) tell(column, `Write ${lengthMax.toLocaleString("en-GB")} characters at the most.`);
      else if (!isLabel(text))
        tell(column, "Write it without hidden characters, and begin it with none of the signs of a formula.");
      return text;
    });
  const money = (column: MoneyFileColumn, min?: string) =>
    read(column, (text) => {
      const parsed = parseMoney(text, { min });
      if ("amount" in parsed) return parsed.amount;
      tell(column, parsed.fault);
      return undefined;
    });
  const word = <T extends string>(column: MoneyFileColumn, words: Readonly<Record<T, string>>) =>
    read(column, (text): T | undefined => {
      const found = matchWord(text, words);
      if (found === undefined) tell(column, `${quoteCell(text)} is none of these: ${Object.values(words).join(", ")}.`);
      return found;
    });
  const name = label("line", isPrintedLabel, nameLengthMax) ?? "";
  if (name === "") tell("line", "Enter the payer, or what the line is.");
  const common = {
    line,
    name,
    year: read("year", (text) => readYear(text) ?? refuseYear(text, tell)) ?? year ?? "",
    note: label("note", isPlainLabel, noteLengthMax),
  };
  if (common.year === "" && faults.length === 0) tell("year", "Enter the financial year, such as 2013-14.");
  const of = kindOf(cell("kind"), cells);
  if (of === undefined) {
    tell("kind", `${quoteCell(cell("kind") ?? "")} is none of these: Contribution, In kind, Income, Expenditure.`);
    return faults;
  }
  const parsed: ParsedLine = (() => {
    switch (of.of) {
      case "CONTRIBUTION":
        return {
          ...common,
          ...of,
          agency: label("agency", isPlainLabel, nameLengthMax),
          payerGroup: label("payer_group", isPlainLabel, nameLengthMax),
          status: word("status", contributionStatusWords) ?? undefined,
          amount: money("amount", "0.00"),
          worth: money("worth", "0.00"),
          due: read("due", (text) => parseDay(text) ?? refuseDay(text, tell)),
        };
      case "INCOME":
        return {
          ...common,
          of: of.of,
          kind: of.kind ?? word("category", incomeKindWords) ?? undefined,
          amount: money("amount"),
          reason: label("reason", isPlainLabel, reasonLengthMax),
          purpose: label("purpose", isPlainLabel, reasonLengthMax),
        };
      case "EXPENDITURE":
        return {
          ...common,
          of: of.of,
          category: word("category", expenditureCategoryWords) ?? undefined,
          budgeted: money("budgeted", "0.00"),
          committed: money("committed", "0.00"),
          actual: money("actual"),
          reason: label("reason", isPlainLabel, reasonLengthMax),
        };
    }
  })();
  return faults.length > 0 ? faults : parsed;
}

type KindOfLine =
  | { readonly of: "CONTRIBUTION"; readonly kind: `${ContributionKind}` }
  | { readonly of: "INCOME"; readonly kind?: `${IncomeKind}` }
  | { readonly of: "EXPENDITURE" };

/**
 * What a row is about: by its kind, which the export of income says as where it comes from; without that column the export of
 * expenditure is meant, whose rows have what was spent.
 */
function kindOf(text: string | undefined, cells: LineRow["cells"]): KindOfLine | undefined {
  if (text === undefined) return cells.category === undefined ? undefined : { of: "EXPENDITURE" };
  const kind = matchWord(text, kindWords);
  if (kind === "INCOME" || kind === "EXPENDITURE") return { of: kind };
  if (kind !== undefined) return { of: "CONTRIBUTION", kind: kind === "IN_KIND" ? kind : "MONEY" };
  const income = matchWord(text, incomeKindWords);
  return income && { of: "INCOME", kind: income };
}

type Tell = (column: MoneyFileColumn, message: string) => void;

function readYear(text: string): string | undefined {
  try {
    const { kind, label } = parsePeriod(text);
    return kind === "FINANCIAL_YEAR" ? label : undefined;
  } catch (error) {
    if (error instanceof PeriodError) return undefined;
    throw error;
  }
}

function refuseYear(text: string, tell: Tell): undefined {
  tell("year", `${quoteCell(text)} is no financial year: write it as 2013-14.`);
}

function refuseDay(text: string, tell: Tell): undefined {
  tell("due", `${quoteCell(text)} is no day: write it as 31/03/2014 or 2014-03-31.`);
}
