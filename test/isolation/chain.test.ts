import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import type { AuditHead } from "../../packages/api/src/db/audit-heads";
import { verifyAudit } from "../../packages/api/src/db/verify-audit";
import { givenAgency } from "../../packages/api/src/features/agencies/given-agency";
import { Partner } from "../../packages/api/src/features/partners";
import { givenRegion } from "../../packages/api/src/features/regions/given-region";
import type { GivenBoard } from "../../packages/api/src/testing/define-fact";
import { changeAs, rightsOf } from "../../packages/api/src/testing/given-viewer";
import { useDatabase } from "../../packages/api/src/testing/use-database";
import { givenTrail as givenTrailIn } from "./given-trail";

const databases = useDatabase();
/** Who may change what no login of the product may: an administrator of the database. */
let mighty: Client;

beforeAll(async () => {
  mighty = await databases.connect("owner");
  await mighty.query("set app.system = 'migrate.data'");
});

const givenTrail = (): Promise<GivenBoard> => givenTrailIn(databases.database);

/** What is found at the owners that a test has spoilt; every other chain is whole. */
async function faultsOf(board: GivenBoard, kept?: readonly AuditHead[]): Promise<string[]> {
  const { faults } = await verifyAudit(databases.database, kept);
  return faults.filter(({ ownerId }) => ownerId === board.bodyId).map(({ sequence, words }) => `${sequence} ${words}`);
}

const headOf = async ({ bodyId }: GivenBoard): Promise<AuditHead> => {
  const { rows } = await mighty.query<AuditHead>(
    `select owner_id as "ownerId", sequence::float8 as sequence, hash from audit_head where owner_id = $1`,
    [bodyId],
  );
  return rows[0] as AuditHead;
};

test("the chain of everything on record is whole, the shipped figures' too, whatever texts stand in it", async () => {
  const { database } = databases;
  await givenTrail();
  const regionId = await givenRegion(database);
  const texts = [
    '"quoted" \\ and / back\\slashed',
    "tab\t, line\n, return\r, feed\f, bell\u0007, \u001f and \u007f",
    "£ – é 日本 🙂 \u2028",
  ];
  for (const name of texts) await givenAgency(database, { regionId }, { name });
  const { faults, entries, owners } = await verifyAudit(database);
  expect(faults).toEqual([]);
  expect(entries).toBeGreaterThan(texts.length + 5);
  expect(owners).toBeGreaterThan(5);
});

describe("T52 whatever is changed of an entry or of its content is named", () => {
  const other: Readonly<Record<string, string>> = {
    "uuid": "gen_random_uuid()",
    "text": "'other'",
    "text[]": "'{other}'",
    "uuid[]": "array[gen_random_uuid()]",
    "integer": "77",
    "bigint": "77",
    "bytea": "sha256('other')",
    "timestamp with time zone": "now() - interval '1 second'",
  };
  /** What the change of a column breaks at once is no way to alter the trail unseen. */
  const isHeld = new Set(["23503", "23514"]);

  test.each(["audit_entry", "audit_change"])("in every column of %s", async (table) => {
    const { rows: columns } = await mighty.query<{ name: string; type: string }>(
      `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
       where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum`,
      [table],
    );
    const unnoticed: string[] = [];
    for (const { name, type } of columns) {
      const board = await givenTrail();
      const entry = "select id from audit_entry where owner_id = $1 and sequence = 3";
      const where = table === "audit_entry" ? `id = (${entry})` : `entry_id = (${entry})`;
      const changed = await mighty
        .query(
          `update ${table} set ${name} = ${name === "action" ? "'REMOVE'" : other[type]} where owner_id = $1 and ${where}`,
          [board.bodyId],
        )
        .catch((error: { code: string }) => error);
      if ("code" in changed && isHeld.has(changed.code)) continue;
      expect({ name, changed: (changed as { rowCount: number }).rowCount }).toEqual({ name, changed: 1 });
      const [fault = ""] = await faultsOf(board);
      if (!fault.startsWith("3 ")) unnoticed.push(`${name}: ${fault}`);
    }
    expect(unnoticed).toEqual([]);
    expect(columns.length).toBeGreaterThan(11);
  });

  test.each<[string, string, string]>([
    [
      "an entry that is taken out",
      `with content as (delete from audit_change where owner_id = $1 and entry_id in (select id from audit_entry where owner_id = $1 and sequence = 3))
       delete from audit_entry where owner_id = $1 and sequence = 3`,
      "3 is missing",
    ],
    [
      "an entry that is taken out where the others close ranks",
      `with content as (delete from audit_change where owner_id = $1 and entry_id in (select id from audit_entry where owner_id = $1 and sequence = 3)),
            gone as (delete from audit_entry where owner_id = $1 and sequence = 3)
       select; update audit_entry set sequence = 3 where owner_id = $1 and sequence = 4`,
      "3 does not follow from the entry before it",
    ],
    [
      "a row of content that is taken out",
      "delete from audit_change where owner_id = $1 and entry_id = (select id from audit_entry where owner_id = $1 and sequence = 3)",
      "3 is not as it was written, or lacks a row of its content",
    ],
    [
      "a row of content that is put in",
      `insert into audit_change (owner_id, entry_id, position, action, table_name, row_id, before, after, read_permission, content_digest)
       select owner_id, entry_id, 2, action, table_name, row_id, before, after, read_permission, content_digest from audit_change
       where owner_id = $1 and entry_id = (select id from audit_entry where owner_id = $1 and sequence = 3)`,
      "3 is not as it was written, or lacks a row of its content",
    ],
    [
      "two entries that change places",
      "update audit_entry set sequence = case sequence when 2 then 1003 else 1002 end where owner_id = $1 and sequence in (2, 3); update audit_entry set sequence = sequence - 1000 where sequence > 1000",
      "2 does not follow from the entry before it",
    ],
    [
      "a row of content with a digest that fits it",
      `update audit_change set after = '{}', content_digest = audit_content_digest(before, '{}')
       where owner_id = $1 and entry_id = (select id from audit_entry where owner_id = $1 and sequence = 3)`,
      "3 is not as it was written, or lacks a row of its content",
    ],
    [
      "an entry with a digest and a hash that fit itself",
      `update audit_entry e set acted_as = 'other', digest = d.digest, hash = audit_hash((select hash from audit_entry where owner_id = $1 and sequence = 2), 3, $1, d.digest)
       from (
         select audit_entry_digest(jsonb_populate_record(x, '{"acted_as": "other"}'), array(select audit_row_digest(c) from audit_change c where c.owner_id = x.owner_id and c.entry_id = x.id order by c.position)) as digest
         from audit_entry x where x.owner_id = $1 and x.sequence = 3) d
       where e.owner_id = $1 and e.sequence = 3`,
      "4 does not follow from the entry before it",
    ],
    [
      "a moment that is moved by a microsecond",
      "update audit_entry set at = at + interval '1 microsecond' where owner_id = $1 and sequence = 3",
      "3 is not as it was written, or lacks a row of its content",
    ],
    [
      "a list of permissions that only looks the same",
      `update audit_entry set permissions = '{"partners:write,"}' where owner_id = $1 and sequence = 3`,
      "3 is not as it was written, or lacks a row of its content",
    ],
    [
      "what stands beside content that was erased",
      `update audit_change set before = null, after = null, redacted_at = now(), table_name = 'other'
       where owner_id = $1 and entry_id = (select id from audit_entry where owner_id = $1 and sequence = 3)`,
      "3 is not as it was written, or lacks a row of its content",
    ],
    [
      "an entry before the first",
      `alter table audit_entry drop constraint audit_entry_sequence_check; insert into audit_entry
       select (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'sequence', -1))).* from audit_entry e
       where owner_id = $1 and sequence = 3`,
      "-1 stands where no entry is written",
    ],
    [
      "a tail that is cut off",
      `with content as (delete from audit_change where owner_id = $1 and entry_id in (select id from audit_entry where owner_id = $1 and sequence > 3))
       delete from audit_entry where owner_id = $1 and sequence > 3`,
      "4 is missing, and so is everything after it: the chain went on to entry 5",
    ],
    [
      "a head that is taken away",
      "delete from audit_head where owner_id = $1",
      "5 is the last, and the chain has no head",
    ],
    [
      "a head that is set back",
      "update audit_head set sequence = 4 where owner_id = $1",
      "5 is not the one that the head of the chain names",
    ],
    [
      "a head that names another hash",
      "update audit_head set hash = sha256('other') where owner_id = $1",
      "5 is not the one that the head of the chain names",
    ],
  ])("%s", async (_, statements, fault) => {
    const board = await givenTrail();
    for (const statement of statements.split("; ")) {
      await mighty.query(statement, statement.includes("$1") ? [board.bodyId] : []);
    }
    expect(await faultsOf(board)).toEqual([fault]);
  });
});

test("T52 a tail that is cut off with its head, and a chain written anew, show against a head that was kept", async () => {
  const [cut, anew] = [await givenTrail(), await givenTrail()];
  const kept = [await headOf(cut), await headOf(anew)];
  expect([...(await faultsOf(cut, kept)), ...(await faultsOf(anew, kept))]).toEqual([]);
  await mighty.query("delete from audit_change where owner_id = $1", [cut.bodyId]);
  await mighty.query("delete from audit_entry where owner_id = $1", [cut.bodyId]);
  await mighty.query("delete from audit_head where owner_id = $1", [cut.bodyId]);
  // The first entry as it was, and the others made to follow from another one.
  await mighty.query(
    `update audit_entry set digest = audit_entry_digest(jsonb_populate_record(audit_entry, '{"acted_as": "other"}'), array(
       select audit_row_digest(c) from audit_change c where c.owner_id = audit_entry.owner_id and c.entry_id = audit_entry.id)), acted_as = 'other'
     where owner_id = $1 and sequence = 2`,
    [anew.bodyId],
  );
  for (const sequence of [2, 3, 4, 5]) {
    await mighty.query(
      `update audit_entry e set hash = audit_hash(before.hash, e.sequence, e.owner_id, e.digest) from audit_entry before
       where e.owner_id = $1 and e.sequence = $2 and before.owner_id = $1 and before.sequence = $2 - 1`,
      [anew.bodyId, sequence],
    );
  }
  await mighty.query(
    "update audit_head h set hash = e.hash from audit_entry e where h.owner_id = $1 and e.owner_id = $1 and e.sequence = 5",
    [anew.bodyId],
  );
  expect([await faultsOf(cut), await faultsOf(anew)]).toEqual([[], []]);
  expect(await faultsOf(cut, kept)).toEqual([
    "1 is missing, and so is everything after it: the chain went on to entry 5",
  ]);
  expect(await faultsOf(anew, kept)).toEqual([
    "5 is another than the one whose hash was kept: the chain was written anew",
  ]);
});

test("content that is erased leaves the chain whole, and is counted", async () => {
  const board = await givenTrail();
  const before = await verifyAudit(databases.database);
  const { rowCount } = await mighty.query(
    "update audit_change set before = null, after = null, redacted_at = now() where owner_id = $1",
    [board.bodyId],
  );
  const after = await verifyAudit(databases.database);
  expect(await faultsOf(board)).toEqual([]);
  expect([rowCount, after.redacted - before.redacted]).toEqual([5, 5]);
  await expect(
    mighty.query("update audit_change set after = null where owner_id = $1 and redacted_at is null", [
      (await givenTrail()).bodyId,
    ]),
  ).rejects.toMatchObject({ constraint: "audit_change_redacted_check" });
});

test("a change that fails leaves the chain as it was", async () => {
  const board = await givenTrail();
  const before = await headOf(board);
  await expect(
    changeAs(
      databases.database,
      rightsOf("COORDINATOR", board),
      { kind: "BODY", id: board.bodyId },
      "partners:write",
      (write) => write.repo(Partner).remove(randomUUID(), 1),
    ),
  ).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(await headOf(board)).toEqual(before);
});
