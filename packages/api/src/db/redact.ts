import type { Permission } from "@panboard/shared";
import type { EntityMetadata } from "typeorm";
import { forbidden } from "../errors/app-error";
import type { RecordedRow } from "./audit";
import type { Database } from "./database";
import type { ChangeTarget, Rights } from "./rights";
import type { StatementRunner } from "./statement-runner";

/** What a change erases with. */
interface RedactionParts {
  readonly runner: StatementRunner;
  readonly database: Database;
  readonly rights: Rights;
  readonly target: ChangeTarget;
}

/** $1 owner · $2 tables · $3 ids of their rows. Both parts see the content as it was before. */
const redactionSql = `
with held as (
  select c.entry_id, c.position from audit_change c
  join unnest($2::text[], $3::uuid[]) as about (table_name, row_id) on about.row_id = c.row_id and about.table_name = c.table_name
  where c.owner_id = $1 and c.redacted_at is null
), erased as (
  update audit_change c set before = null, after = null, redacted_at = now() from held
  where c.owner_id = $1 and c.entry_id = held.entry_id and c.position = held.position
  returning c.position
)
select (select count(*) from held)::integer as held, (select count(*) from erased)::integer as erased`;

/**
 * Erases the content of everything that is on record at the change's target about these rows; digests stand, and with them
 * the chain. Answers how many rows of content that were. Throws FORBIDDEN where the change declares no permission that the
 * wall asks for, and where the viewer does not read all such content: what is not seen would stay.
 */
export async function redact(parts: RedactionParts, rows: readonly RecordedRow[]): Promise<number> {
  const { runner, database, rights, target } = parts;
  if (rows.length === 0) return 0;
  const tables = [...new Set(rows.map(({ table }) => table))].map((table) => metadataOf(database, table));
  requireSight(rights, target, tables);
  const values = [target.id, rows.map(({ table }) => table), rows.map(({ rowId }) => rowId)];
  const [counted] = await runner.rows<{ held: number; erased: number }>("redact", redactionSql, values);
  const { held, erased } = counted ?? { held: 0, erased: 0 };
  if (erased < held) throw forbidden({ cause: new Error("The wall of audit_change refused to erase what it holds.") });
  return erased;
}

function metadataOf(database: Database, table: string): EntityMetadata {
  const found = database.metadata.find(({ tableName }) => tableName === table);
  if (!found) throw new Error(`No entity's rows stand in ${table}.`);
  return found;
}

/** The wall finds for an update only what it lets one read. */
function requireSight(rights: Rights, { id }: ChangeTarget, tables: readonly EntityMetadata[]): void {
  const needed = new Set<Permission>(["audit:read", ...tables.flatMap(readsOf)]);
  const missing = [...needed].filter((permission) => !rights.permissions.get(id)?.has(permission));
  if (missing.length > 0) {
    throw forbidden({ cause: new Error(`What is to be erased is read under ${missing.join(", ")} as well.`) });
  }
}

/** What it takes to read all content about a table's rows. */
function readsOf(metadata: EntityMetadata): Permission[] {
  const { reads = "body:read" } = metadata.target as { readonly reads?: Permission };
  const isConfidential = metadata.findColumnWithPropertyName("confidentiality") !== undefined;
  return [reads, ...(isConfidential ? (["officers:read", "restricted:read"] as const) : [])];
}
