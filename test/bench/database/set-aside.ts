import type { Client } from "pg";

/** Their keys are checked, and their indexes made, once for all rows and not row by row. */
const largeTables = ["statement", "revision", "statement_choice", "published_figure", "attendance"];

/** How what was set aside is put back as it was. */
export interface PutBack {
  readonly indexes: () => Promise<void>;
  /** Foreign keys, which are checked, triggers and the walls before the owner. */
  readonly rules: () => Promise<void>;
}

/**
 * Takes away what costs more row by row: the walls before the owner itself, and of large tables the triggers, the foreign keys
 * and the indexes that hold no rule.
 */
export async function setAside(owner: Client): Promise<PutBack> {
  const namesOf = async (sql: string): Promise<string[]> =>
    (await owner.query<{ name: string }>(sql, [largeTables])).rows.map(({ name }) => name);
  const walled = await namesOf(
    `select oid::regclass::text as name from pg_class
     where relnamespace = 'public'::regnamespace and relforcerowsecurity and $1::text[] is not null`,
  );
  const triggered = await namesOf(
    `select distinct tgrelid::regclass::text as name from pg_trigger where tgrelid = any ($1::regclass[]) and not tgisinternal`,
  );
  const keys = await owner.query<{ table: string; name: string; definition: string }>(
    `select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and conrelid = any ($1::regclass[]) order by 1, 2`,
    [largeTables],
  );
  const indexes = await owner.query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
     from pg_index where indrelid = any ($1::regclass[]) and not indisunique order by 1`,
    [largeTables],
  );
  for (const table of walled) await owner.query(`alter table ${table} no force row level security`);
  for (const table of triggered) await owner.query(`alter table ${table} disable trigger user`);
  for (const { table, name } of keys.rows) await owner.query(`alter table ${table} drop constraint ${name}`);
  for (const { name } of indexes.rows) await owner.query(`drop index ${name}`);
  return {
    async indexes() {
      for (const { definition } of indexes.rows) await owner.query(definition);
    },
    async rules() {
      for (const { table, name, definition } of keys.rows) {
        await owner.query(`alter table ${table} add constraint ${name} ${definition}`);
      }
      for (const table of triggered) await owner.query(`alter table ${table} enable trigger user`);
      for (const table of walled) await owner.query(`alter table ${table} force row level security`);
    },
  };
}
