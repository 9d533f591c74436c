import { createHash } from "node:crypto";
import { givenPartner } from "../../packages/api/src/features/partners/given-partner";
import { givenBoard } from "../../packages/api/src/features/bodies/given-board";
import { givenRegion } from "../../packages/api/src/features/regions/given-region";
import { asSeen } from "../../packages/api/src/testing/define-sample";
import { changeAs, givenViewer } from "../../packages/api/src/testing/given-viewer";
import { Partner, PartnerKind } from "../../packages/api/src/features/partners";
import { useDatabase } from "../../packages/api/src/testing/use-database";

const databases = useDatabase();

/** What is stored of entries, in the order in which the digest covers it. */
const storedSql = `
select e.digest, e.id, e.owner_id, e.operation, e.permissions, e.account_id, e.acted_as, e.request_id, e.at, e.row_ids, e.summary,
  coalesce((
    select jsonb_agg(jsonb_build_array(c.position, c.action, c.table_name, c.row_id, c.before, c.after, c.read_permission,
             c.confidentiality, c.group_id, coalesce(to_jsonb(c.reader_seat_ids), '[]')) order by c.position)
    from audit_change c where c.owner_id = e.owner_id and c.entry_id = e.id), '[]') as content
from audit_entry e`;

test("the digest of every entry, the shipped figures' too, is over all that is stored of it and of its rows", async () => {
  const { database } = databases;
  const board = await givenBoard(database, await givenRegion(database));
  const seen = asSeen(await givenPartner(database, board));
  const { rights } = await givenViewer(database, "COORDINATOR", board);
  await changeAs(database, rights, { kind: "BODY", id: board.bodyId }, "partners:write", (write) =>
    write.repo(Partner).change(seen.id, seen.expectedVersion, { kind: PartnerKind.CO_OPTED }),
  );
  const backup = await databases.connect("backup");
  const { rows } = await backup.query<Record<string, unknown> & { digest: Buffer; at: Date; content: unknown[] }>(
    storedSql,
  );
  expect(rows.filter(({ content }) => content.length > 0).length).toBeGreaterThan(1);
  expect(rows.filter(({ summary }) => summary !== null).length).toBeGreaterThan(4);
  for (const { digest, content, at, ...entry } of rows) {
    const { owner_id, id, operation, permissions, account_id, acted_as, request_id, row_ids, summary } = entry;
    const said = [
      owner_id,
      id,
      operation,
      permissions,
      account_id,
      acted_as,
      request_id,
      at.toISOString(),
      row_ids,
      summary,
    ];
    const found = createHash("sha256")
      .update(JSON.stringify([...said, content]))
      .digest("hex");
    expect({ operation, digest: digest.toString("hex") }).toEqual({ operation, digest: found });
  }
});
