import type { ObjectLiteral } from "typeorm";
import type { EntityTable, Field } from "./entity-table";

/** Adds the rows that $1 holds as JSON; answers each as stored, and as it is put on record. */
export function insertAllSql<T extends ObjectLiteral>(table: EntityTable<T>, fields: readonly Field<T>[]): string {
  const columns = table.columns(fields);
  return `with new as (insert into ${table.sql} (${columns})
      select ${columns} from jsonb_populate_recordset(null::${table.sql}, $1::jsonb) returning *)
    select ${table.selection()}, row_to_json(new)::text as "@after" from new`;
}

/**
 * Sets the fields of rows of the body $1 to what $2 holds as JSON, a row each with its id and the version that is expected,
 * as the role $3; answers each that was so, with how it was and is. Of rows that are not removed, or of removed ones alone.
 */
export function changeAllSql<T extends ObjectLiteral>(
  table: EntityTable<T>,
  fields: readonly Field<T>[],
  isRemoved: boolean,
): string {
  const sets = fields.map((field) => `${table.column(field)} = w.${table.column(field)}, `).join("");
  const meets = `t.body_id = $1 and t.id = w.id and t.version = w.version and t.removed_at is ${isRemoved ? "not " : ""}null`;
  return `with wanted as (select * from jsonb_populate_recordset(null::${table.sql}, $2::jsonb)),
    old as (select t.* from ${table.sql} t join wanted w on ${meets}),
    new as (update ${table.sql} t set ${sets}version = t.version + 1, changed_at = now(), changed_as = $3
            from wanted w where ${meets} returning t.*)
    select ${table.selection()}, row_to_json(new)::text as "@after",
           (select row_to_json(old)::text from old where old.id = new.id) as "@before" from new`;
}
