import type { GivenBoard } from "../../packages/api/src/testing/define-fact";
import type { usePanboard } from "../../packages/api/src/testing/use-panboard";

/** What is on record of reading. */
export interface RecordedRead {
  readonly operation: string;
  readonly actedAs: string;
  readonly permissions: readonly string[];
  readonly subject: string | null;
  readonly rowIds: readonly string[];
  readonly read: { readonly rows: Record<string, number>; readonly statements: readonly string[] };
}

/** What is on record at a body of reading, in its order. */
export async function readsAt(
  panboard: Pick<ReturnType<typeof usePanboard>, "connect">,
  { bodyId }: GivenBoard,
): Promise<RecordedRead[]> {
  const backup = await panboard.connect("backup");
  const { rows } = await backup.query<RecordedRead>(
    `select e.operation, e.acted_as as "actedAs", e.permissions, a.subject, e.row_ids as "rowIds", e.summary::jsonb -> 0 as read
     from audit_entry e left join account a on a.id = e.account_id
     where e.owner_id = $1 and e.operation like 'read %' order by e.sequence`,
    [bodyId],
  );
  await backup.end();
  return rows;
}
