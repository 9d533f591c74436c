import { accountForYear, carryReserves, type Ledger } from "@panboard/shared";
import DataLoader from "dataloader";
import type { Read } from "../../db/read";
import { buildOwnedLoader, type Loaders, type OwnedKey } from "../../graphql/loaders";
import { Budget } from "./budget.entity";
import { BudgetPublication } from "./budget-publication.entity";
import { readMoney, requireReserve, type YearOfMoney } from "./read-money";

/** A body's financial year. */
export interface YearKey {
  readonly bodyId: string;
  readonly year: string;
}

const byYear = { cacheKeyFn: ({ bodyId, year }: YearKey) => `${bodyId} ${year}` };

/** Budgets by body and id. */
export function budgetLoader(read: Read): DataLoader<OwnedKey, Budget | undefined, string> {
  return buildOwnedLoader(read, Budget);
}

/** A body's money for a year as the viewer sees it: the budget of whoever reads it, else what was published of the year. */
export function moneyOfYearLoader(read: Read): DataLoader<YearKey, Budget | BudgetPublication | undefined, string> {
  return new DataLoader(async (keys) => {
    const where = { bodyId: unique(keys, "bodyId"), year: unique(keys, "year") };
    const limit = where.bodyId.length * where.year.length;
    const budgets = await read.repo(Budget).list({ where, orderBy: ["bodyId", "year"], limit });
    const publications = await listStanding(read, where);
    return keys.map((key) => budgets.find(isOf(key)) ?? publications.find(isOf(key)));
  }, byYear);
}

/** Years that a body has at the most. */
const yearsOfBodyMax = 200;

/** Every year of a body as the viewer sees it, the latest first: budgets of whoever reads them, else what is published. */
export function moneyYearsLoader(read: Read): DataLoader<string, readonly (Budget | BudgetPublication)[]> {
  return new DataLoader(async (ids) => {
    const where = { bodyId: [...ids] };
    const order = { orderBy: ["bodyId", "year"] as ["bodyId", "year"], limit: ids.length * yearsOfBodyMax };
    const budgets = await read.repo(Budget).list({ where, ...order });
    const publications = await read.repo(BudgetPublication).list({ where: { ...where, withdrawnAt: null }, ...order });
    return ids.map((id) => {
      const kept = budgets.filter(({ bodyId }) => bodyId === id);
      const others = publications.filter((row) => row.bodyId === id && !kept.some(isOf(row)));
      return [...kept, ...others].sort((one, other) => (one.year < other.year ? 1 : -1));
    });
  });
}

/** What bodies have published of years; undefined where nothing stands. */
export function publicationLoader(read: Read): DataLoader<YearKey, BudgetPublication | undefined, string> {
  return new DataLoader(async (keys) => {
    const rows = await listStanding(read, { bodyId: unique(keys, "bodyId"), year: unique(keys, "year") });
    return keys.map((key) => rows.find(isOf(key)));
  }, byYear);
}

function listStanding(read: Read, where: { bodyId: string[]; year: string[] }): Promise<BudgetPublication[]> {
  const limit = where.bodyId.length * where.year.length;
  const standing = { ...where, withdrawnAt: null };
  return read.repo(BudgetPublication).list({ where: standing, orderBy: ["bodyId", "year"], limit });
}

const unique = (keys: readonly YearKey[], field: keyof YearKey): string[] => [
  ...new Set(keys.map((key) => key[field])),
];
const isOf =
  ({ bodyId, year }: YearKey) =>
  (row: YearKey): boolean =>
    row.bodyId === bodyId && row.year === year;

/** All financial years of bodies whose money the viewer reads, the earliest first. */
function yearsLoader(read: Read): DataLoader<string, readonly YearOfMoney[]> {
  return new DataLoader(async (bodyIds) => {
    const years = await readMoney(read, bodyIds);
    return bodyIds.map((bodyId) => years.get(bodyId) ?? []);
  });
}

/** The lines of a year and what follows from them: of a budget as they are now, of a publication as they stood. */
export async function loadMoney(loaders: Loaders, row: Budget | BudgetPublication): Promise<YearOfMoney> {
  if (row instanceof BudgetPublication) {
    const { year, status, frozen } = row;
    return { year, status, ...frozen, accounts: accountForYear(frozen.ledger) };
  }
  if (row.removedAt !== null) return emptyYear(row);
  const years = await loaders.get(yearsLoader).load(row.bodyId);
  const found = years.find(({ year }) => year === row.year);
  if (!found) throw new Error(`The lines of ${row.year} can't be read.`);
  return found;
}

/** A budget that was removed: it had no lines by then. */
function emptyYear({ year, status }: Budget): YearOfMoney {
  const none = { contributions: [], incomes: [], expenditures: [], adjustments: [] };
  const ledger: Ledger = { ...none, appropriations: [], printed: [] };
  const money = { year, status, ledger, accounts: accountForYear(ledger) };
  return { ...money, reserve: requireReserve(carryReserves([money]), year) };
}
