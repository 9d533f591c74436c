import type { TestPanboard } from "./use-panboard";

/** Settles once a request waits for a turn of this database, or has its answer. */
export async function waitForTurnOf(panboard: Pick<TestPanboard, "connect">, request: Promise<unknown>): Promise<void> {
  let isAnswered = false;
  void request.then(() => (isAnswered = true));
  const backup = await panboard.connect("backup");
  const text = `select from pg_locks l join pg_database d on d.oid = l.database
    where d.datname = current_database() and l.locktype = 'advisory' and not l.granted`;
  while (!isAnswered && (await backup.query(text)).rows.length === 0);
  await backup.end();
}
