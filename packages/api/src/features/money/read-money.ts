import { accountForYear, carryReserves, type Ledger, type ReserveOfYear, type YearAccounts } from "@panboard/shared";
import type { StatementRunner } from "../../db/statement-runner";
import { ledgersSql } from "./ledgers.sql";

/** A body's financial year: its lines, and all that follows from them. */
export interface YearOfMoney {
  readonly year: string;
  readonly status: "OPEN" | "CLOSED";
  readonly ledger: Ledger;
  readonly accounts: YearAccounts;
  readonly reserve: ReserveOfYear;
}

interface LedgerRow {
  readonly bodyId: string;
  readonly budgetId: string;
  readonly year: string;
  readonly status: "OPEN" | "CLOSED";
  readonly ledger: Ledger;
}

/**
 * The financial years of bodies by body, the earliest first, with their lines as they are now, in one statement. All years of a
 * body together, since a reserve follows from the years before.
 */
export async function readMoney(
  statements: StatementRunner,
  bodyIds: readonly string[],
): Promise<ReadonlyMap<string, readonly YearOfMoney[]>> {
  const rows = await statements.rows<LedgerRow>("ledgers of bodies", ledgersSql, [bodyIds]);
  return new Map(
    bodyIds.map((bodyId) => {
      const own = rows.filter((row) => row.bodyId === bodyId);
      const years = own.map(({ year, status, ledger }) => ({ year, status, ledger, accounts: accountForYear(ledger) }));
      const reserves = carryReserves(years);
      const inOrder = years.sort((one, other) => (one.year < other.year ? -1 : 1));
      return [bodyId, inOrder.map((year) => ({ ...year, reserve: requireReserve(reserves, year.year) }))];
    }),
  );
}

/** The reserve of a year among those that were carried. Throws where it is not among them. */
export function requireReserve(reserves: ReadonlyMap<string, ReserveOfYear>, year: string): ReserveOfYear {
  const reserve = reserves.get(year);
  if (!reserve) throw new Error(`The reserve of ${year} was not carried.`);
  return reserve;
}
