import { randomUUID } from "node:crypto";
import { parsePeriod } from "@panboard/shared";
import type { Bulk } from "../../db/bulk";
import { Contribution, ContributionEvent, ContributionEventKind } from "../contributions";
import {
  Budget,
  BudgetStatus,
  ContributionKind,
  ContributionStatus,
  ExpenditureCategory,
  IncomeKind,
  PrintedFigure,
  PrintedFigureKind,
} from "../money";
import { Appropriation, Reserve } from "../reserves";
import { Expenditure, Income } from "../spending";
import type { LoadedPlace, PaidDays } from "./place-payers";
import { readShippedRows, requireEntry, textOrNull } from "./shipped-files";

type Column =
  | ("body" | "year" | "kind" | "line" | "agency" | "payer_group" | "category" | "status" | "on" | "due")
  | ("amount" | "budgeted" | "committed" | "actual" | "note");
type Cells = Readonly<Record<Column, string>>;

/** The invented lines of money of a body of the fictional region, in the order of their file. */
export function readIllustrativeMoney(body: string): readonly Cells[] {
  return readShippedRows<Column>("illustrative/finance.csv").filter((row) => row.body === body);
}

/** On which days agencies pay, of invented lines: without an end in a year that is open. */
export function daysOfPayers(rows: readonly Cells[], agencyIds: ReadonlyMap<string, string>): PaidDays[] {
  const open = new Set(rows.filter(({ status }) => status === "OPEN").map(({ year }) => year));
  const paid = rows.filter(({ kind, agency }) => kind === "contribution" && agencyIds.has(agency));
  return paid.map(({ agency, year }) => {
    const { start: from, end } = parsePeriod(year);
    return { agencyId: requireEntry(agencyIds, agency), from, until: open.has(year) ? null : end, source: null };
  });
}

/** Stores a body's invented money: its years, what payers pay and what came of it, income, expenditure, reserves. */
export async function storeIllustrativeMoney(
  bulk: Bulk,
  place: LoadedPlace,
  rows: readonly Cells[],
  agencyIds: ReadonlyMap<string, string>,
): Promise<void> {
  const ofKind = (...kinds: readonly string[]) => rows.filter(({ kind }) => kinds.includes(kind));
  const budgets = new Map(ofKind("budget").map(({ year }) => [year, randomUUID()]));
  const ofYear = (year: string) => ({
    budgetId: requireEntry(budgets, year),
    year,
    recordedOn: parsePeriod(year).start,
  });
  const line = (row: Cells, position: number) => ({
    ...place,
    ...ofYear(row.year),
    id: randomUUID(),
    note: textOrNull(row.note),
    source: null,
    section: null,
    position,
  });
  await bulk.copyIn(
    Budget,
    ofKind("budget").map(({ year, status }) => {
      const { start: recordedOn, end } = parsePeriod(year);
      const isClosed = status === "CLOSED";
      const state = { status: isClosed ? BudgetStatus.CLOSED : BudgetStatus.OPEN, closedOn: isClosed ? end : null };
      return { ...place, id: requireEntry(budgets, year), year, ...state, source: null, recordedOn };
    }),
  );
  const contributions = ofKind("contribution", "in_kind").map((row, position) => {
    const isMoney = row.kind === "contribution";
    return {
      ...line(row, position),
      agencyId: row.agency === "" ? null : (agencyIds.get(row.agency) ?? null),
      payerGroup: textOrNull(row.payer_group),
      payer: row.line,
      kind: isMoney ? ContributionKind.MONEY : ContributionKind.IN_KIND,
      status: ContributionStatus[row.status as keyof typeof ContributionStatus],
      statusOn: row.on,
      amount: isMoney ? textOrNull(row.amount) : null,
      worth: isMoney ? null : textOrNull(row.amount),
      dueOn: textOrNull(row.due),
      printedShare: null,
    };
  });
  await bulk.copyIn(Contribution, contributions);
  const happened = ofKind("invoice", "receipt").map((row) => {
    const contribution = contributions.find(({ year, payer }) => year === row.year && payer === row.line);
    if (!contribution) throw new Error(`The illustrative money has no contribution of ${row.line} in ${row.year}.`);
    const kind = row.kind === "invoice" ? ContributionEventKind.INVOICE : ContributionEventKind.RECEIPT;
    return { contribution, kind, onDay: row.on, amount: row.amount, dueOn: textOrNull(row.due), status: null };
  });
  const stood = contributions.map((contribution) => ({
    contribution,
    kind: ContributionEventKind.STATUS,
    onDay: contribution.statusOn,
    amount: contribution.amount,
    dueOn: null,
    status: contribution.status,
  }));
  await bulk.copyIn(
    ContributionEvent,
    [...happened, ...stood].map(({ contribution: { id: contributionId, agencyId, recordedOn }, ...event }) => ({
      ...{ ...place, ...event, id: randomUUID(), contributionId, agencyId, recordedOn, reference: null },
    })),
  );
  await bulk.copyIn(
    Income,
    ofKind("income").map((row, position) => ({
      ...line(row, position),
      kind: IncomeKind[row.category as keyof typeof IncomeKind],
      ...{ line: row.line, amount: row.amount, reason: null, purpose: null },
    })),
  );
  await bulk.copyIn(
    Expenditure,
    ofKind("expenditure").map((row, position) => ({
      ...line(row, position),
      category: ExpenditureCategory[row.category as keyof typeof ExpenditureCategory],
      line: row.line,
      budgeted: textOrNull(row.budgeted),
      committed: textOrNull(row.committed),
      actual: textOrNull(row.actual),
      reason: null,
    })),
  );
  await bulk.copyIn(
    PrintedFigure,
    ofKind("reserve_opening").map((row, position) => ({
      ...line(row, position),
      ...{
        figure: PrintedFigureKind.RESERVE_OPENING,
        label: row.line,
        amount: row.amount,
        source: row.note,
        note: null,
      },
    })),
  );
  await storeReserves(bulk, place, ofKind("appropriation"), ofYear);
}

async function storeReserves(
  bulk: Bulk,
  place: LoadedPlace,
  rows: readonly Cells[],
  ofYear: (year: string) => { budgetId: string; year: string; recordedOn: string },
): Promise<void> {
  const reserves = new Map(rows.map(({ line }) => [line, randomUUID()]));
  const recordedOn = rows[0]?.on ?? "";
  const named = [...reserves].map(([name, id]) => ({ ...place, id, name, purpose: null, recordedOn }));
  await bulk.copyIn(Reserve, named);
  await bulk.copyIn(
    Appropriation,
    rows.map((row) => ({
      ...{ ...place, ...ofYear(row.year), id: randomUUID(), reserveId: requireEntry(reserves, row.line) },
      ...{ onDay: row.on, amount: row.amount, reason: row.note },
    })),
  );
}
