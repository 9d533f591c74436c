import type { Database } from "./database";
import { withSystemScope } from "./system-scope";

/**
 * Names of the accounts that stand in what somebody has read of a trail, by their ids. Accounts are nobody's to read, so that
 * this is asked for by what is on record alone, never by an id that a client gives.
 */
export async function readAccountNames(
  database: Database,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (accountIds.length === 0) return new Map();
  return withSystemScope(database, "audit.names", "READ", async (scope) => {
    const rows = await scope.rows<{ id: string; name: string }>(
      "names of accounts",
      "select id, name from account where id = any ($1::uuid[])",
      [[...new Set(accountIds)]],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  });
}
