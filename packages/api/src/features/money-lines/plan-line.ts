import {
  compareMoney,
  contributionStatusWords,
  dateInWords,
  expenditureCategoryWords,
  incomeKindWords,
  type MoneyFileColumn,
  poundsInWords,
} from "@panboard/shared";
import { type Contribution, faultsOfAmounts, faultsOfStanding } from "../contributions";
import { type Budget, BudgetStatus, faultsBelowZero, faultsOfReason } from "../money";
import type { Expenditure, Income } from "../spending";
import { buildFault, quoteCell } from "../statements";
import { isSameName, keyOfLine, type KnownMoney } from "./known-money";
import type { LineFault, ParsedContribution, ParsedExpenditure, ParsedIncome, ParsedLine } from "./parse-line";

type Values<T, K extends keyof T> = Readonly<Pick<T, K>>;
export type ContributionValues = Values<
  Contribution,
  "agencyId" | "payerGroup" | "payer" | "kind" | "status" | "amount" | "worth" | "dueOn" | "note"
>;
export type IncomeValues = Values<Income, "kind" | "line" | "amount" | "reason" | "purpose" | "note">;
export type ExpenditureValues = Values<
  Expenditure,
  "category" | "line" | "budgeted" | "committed" | "actual" | "reason" | "note"
>;

/** What a row makes of the line that is stored under its name, or that it adds. */
type Planned<Of extends string, T, V> = {
  readonly of: Of;
  readonly row: ParsedLine;
  readonly budget: Budget;
  readonly stored: T | undefined;
  readonly values: V;
  /** What it changes of the stored line, in sentences. */
  readonly changes: readonly string[];
};
export type PlannedLine =
  | Planned<"CONTRIBUTION", Contribution, ContributionValues>
  | Planned<"INCOME", Income, IncomeValues>
  | Planned<"EXPENDITURE", Expenditure, ExpenditureValues>;

/** Finds the line of a row and what the row makes of it, or tells all that is wrong with it by itself. */
export function planLine(row: ParsedLine, known: KnownMoney): PlannedLine | readonly LineFault[] {
  const budget = known.budgets.get(row.year);
  if (!budget) return [buildFault(row.line, "year", `There is no budget for ${row.year}: open the year first.`)];
  const plan = planOf(row, budget, known);
  if (!("row" in plan)) return plan;
  const isChange = !plan.stored || plan.changes.length > 0;
  if (isChange && budget.status === BudgetStatus.CLOSED) {
    const message = `${row.year} is closed: it changes by a dated adjustment alone.`;
    return [buildFault(row.line, "year", message)];
  }
  return plan;
}

function planOf(row: ParsedLine, budget: Budget, known: KnownMoney): PlannedLine | LineFault[] {
  switch (row.of) {
    case "CONTRIBUTION":
      return planContribution(row, budget, known);
    case "INCOME":
      return planIncome(row, budget, known);
    case "EXPENDITURE":
      return planExpenditure(row, budget, known);
  }
}

const said = <T>(value: T | undefined, stored: T | undefined, none: T): T =>
  value ?? (value === null ? none : (stored ?? none));

function planContribution(row: ParsedContribution, budget: Budget, known: KnownMoney): PlannedLine | LineFault[] {
  const { line, year, kind } = row;
  const faults: LineFault[] = [];
  const tell = (column: MoneyFileColumn, message: string): void => void faults.push(buildFault(line, column, message));
  const stored = known.contributions.get(keyOfLine(year, row.name, kind));
  const payer = stored ? checkPayer(row, stored, known, tell) : findPayer(row, known, tell);
  const values = {
    ...payer,
    payer: stored?.payer ?? row.name,
    kind: kind as Contribution["kind"],
    status: (row.status ?? stored?.status ?? "REQUESTED") as Contribution["status"],
    amount: said(row.amount, stored?.amount, null),
    worth: said(row.worth, stored?.worth, null),
    dueOn: said(row.due, stored?.dueOn, null),
    note: said(row.note, stored?.note, null),
  };
  const changes = stored ? listContributionChanges(stored, values) : [];
  if (!stored || changes.length > 0) {
    const received = stored && known.received.get(stored.id);
    const wrong = [
      ...faultsOfAmounts(values),
      ...faultsOfStanding(values.kind, values.status, values.amount, received),
    ];
    for (const { path, message } of wrong) tell(path as "amount" | "worth", message);
  }
  return faults.length > 0 ? faults : { of: "CONTRIBUTION", row, budget, stored, values, changes };
}

type Tell = (column: MoneyFileColumn, message: string) => void;
type Payer = Pick<ContributionValues, "agencyId" | "payerGroup">;

/** Who pays a new line: the agency or group that the row names, else what the payer's name stands for. */
function findPayer(row: ParsedContribution, known: KnownMoney, tell: Tell): Payer {
  const { agency, payerGroup = null } = row;
  const column = agency ? "agency" : "line";
  if (agency && payerGroup !== null) tell("payer_group", "Give an agency or a group of payers, not both.");
  const named = payerGroup !== null ? { payerGroup } : known.named.get(agency ?? row.name);
  if (agency && !named)
    tell("agency", `There is no agency ${quoteCell(agency)} in the region: correct it, or add it to the register.`);
  if (!named || "payerGroup" in named) return { agencyId: null, payerGroup: named?.payerGroup ?? null };
  if (!known.isPartner(named.agencyId, row.year)) {
    const name = known.agencyNames.get(named.agencyId) ?? row.name;
    tell(column, `${name} is no partner of this board in ${row.year}: add it as a partner first, or correct the year.`);
  }
  return { agencyId: named.agencyId, payerGroup: null };
}

/** The payer of a stored line, which a file does not change. */
function checkPayer(
  row: ParsedContribution,
  { agencyId, payerGroup }: Contribution,
  known: KnownMoney,
  tell: Tell,
): Payer {
  const named = row.agency ? known.named.get(row.agency) : undefined;
  const other = "The line is there already, and is not of this";
  if (row.agency && !(named && "agencyId" in named && known.isSame(named.agencyId, agencyId)))
    tell("agency", `${other} agency: leave the cell empty, or give it on the page of the contribution.`);
  if (row.payerGroup && !isSameName(row.payerGroup, payerGroup))
    tell("payer_group", `${other} group of payers: leave the cell empty.`);
  return { agencyId, payerGroup };
}

function planIncome(row: ParsedIncome, budget: Budget, known: KnownMoney): PlannedLine | LineFault[] {
  const stored = known.incomes.get(keyOfLine(row.year, row.name));
  const values = {
    kind: (row.kind ?? stored?.kind ?? "OTHER") as Income["kind"],
    line: stored?.line ?? row.name,
    amount: said(row.amount, stored?.amount, null),
    reason: said(row.reason, stored?.reason, null),
    purpose: said(row.purpose, stored?.purpose, null),
    note: said(row.note, stored?.note, null),
  };
  const faults = faultsOfReason(values.amount, values.reason).map(({ message }) =>
    buildFault(row.line, "reason" as const, message),
  );
  if (faults.length > 0) return faults;
  const changes = stored
    ? [
        tellChange("Kind", incomeKindWords[stored.kind].toLowerCase(), incomeKindWords[values.kind].toLowerCase()),
        tellAmount("Amount", stored.amount, values.amount),
        ...tellTexts(stored, values, { reason: "Reason", purpose: "For", note: "Note" }),
      ].flat()
    : [];
  return { of: "INCOME", row, budget, stored, values, changes };
}

function planExpenditure(row: ParsedExpenditure, budget: Budget, known: KnownMoney): PlannedLine | LineFault[] {
  const stored = known.expenditures.get(keyOfLine(row.year, row.name));
  const values = {
    category: (row.category ?? stored?.category ?? "OTHER") as Expenditure["category"],
    line: stored?.line ?? row.name,
    budgeted: said(row.budgeted, stored?.budgeted, null),
    committed: said(row.committed, stored?.committed, null),
    actual: said(row.actual, stored?.actual, null),
    reason: said(row.reason, stored?.reason, null),
    note: said(row.note, stored?.note, null),
  };
  const faults = [
    ...faultsBelowZero("budgeted", values.budgeted),
    ...faultsBelowZero("committed", values.committed),
    ...faultsOfReason(values.actual, values.reason),
  ].map(({ path, message }) => buildFault(row.line, path as MoneyFileColumn, message));
  if (faults.length > 0) return faults;
  const changes = stored
    ? [
        tellChange(
          "Category",
          expenditureCategoryWords[stored.category].toLowerCase(),
          expenditureCategoryWords[values.category].toLowerCase(),
        ),
        tellAmount("Budgeted", stored.budgeted, values.budgeted),
        tellAmount("Committed", stored.committed, values.committed),
        tellAmount("Actual", stored.actual, values.actual),
        ...tellTexts(stored, values, { reason: "Reason", note: "Note" }),
      ].flat()
    : [];
  return { of: "EXPENDITURE", row, budget, stored, values, changes };
}

function listContributionChanges(stored: Contribution, values: ContributionValues): string[] {
  const day = (on: string | null): string => (on === null ? "none" : dateInWords(on));
  return [
    tellChange(
      "Status",
      contributionStatusWords[stored.status].toLowerCase(),
      contributionStatusWords[values.status].toLowerCase(),
    ),
    tellAmount("Amount", stored.amount, values.amount),
    tellAmount("Worth", stored.worth, values.worth),
    tellChange("Due", day(stored.dueOn), day(values.dueOn)),
    ...tellTexts(stored, values, { note: "Note" }),
  ].flat();
}

function tellChange(what: string, before: string, after: string): string[] {
  return before === after ? [] : [`${what}: ${after}, was ${before}.`];
}

function tellAmount(what: string, before: string | null, after: string | null): string[] {
  const isSame = before === null || after === null ? before === after : compareMoney(before, after) === 0;
  const words = (amount: string | null): string => (amount === null ? "not stated" : poundsInWords(amount));
  return isSame ? [] : [`${what}: ${words(after)}, was ${words(before)}.`];
}

function tellTexts(before: object, after: object, words: Readonly<Record<string, string>>): string[] {
  const [old, now] = [before as Readonly<Record<string, unknown>>, after as Readonly<Record<string, unknown>>];
  return Object.entries(words).flatMap(([key, what]) => (old[key] === now[key] ? [] : [`${what} changed.`]));
}
