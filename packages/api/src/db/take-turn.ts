import { tellRefusal } from "./refusals";
import type { StatementRunner } from "./statement-runner";

/**
 * Waits until no other transaction that asked for the same turn of a body or a region is under way, and lets none begin
 * before this one has ended. Throws CONFLICT where that takes too long.
 */
export async function takeTurn(runner: StatementRunner, ownerId: string, what: string): Promise<void> {
  const lock = "select pg_advisory_xact_lock(hashtextextended($1, 0))";
  await runner.rows("take turn", lock, [`${ownerId} ${what}`]).catch((error: unknown) => {
    throw tellRefusal(error, undefined);
  });
}
