import type { Client } from "pg";

/** A table of the product, as the database's catalog describes it. */
export interface CatalogTable {
  readonly name: string;
  /** OWNED, REGIONAL or DEPLOYMENT, from the table's comment. */
  readonly class: string | null;
  readonly isForced: boolean;
  readonly columns: readonly string[];
  readonly primaryKey: readonly string[];
  readonly uniqueKeys: readonly { readonly name: string; readonly columns: readonly string[] }[];
  readonly foreignKeys: readonly {
    readonly name: string;
    readonly columns: readonly string[];
    readonly target: string;
  }[];
  readonly policies: readonly {
    readonly name: string;
    readonly isPermissive: boolean;
    readonly command: string;
    readonly roles: readonly string[];
    readonly using: string | null;
    readonly check: string | null;
  }[];
}

const tablesSql = `
with key as (
  select con.conrelid, con.conname, con.contype, con.confrelid::regclass::text as target,
    array(select a.attname::text from unnest(con.conkey) with ordinality k (attnum, n)
          join pg_attribute a on a.attrelid = con.conrelid and a.attnum = k.attnum order by n) as columns
  from pg_constraint con
), index_key as (
  select i.indrelid, c.relname::text as name,
    array(select a.attname::text from unnest(i.indkey) with ordinality k (attnum, n)
          join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum order by n) as columns
  from pg_index i join pg_class c on c.oid = i.indexrelid where i.indisunique
)
select t.relname as name, obj_description(t.oid, 'pg_class') as class,
  t.relrowsecurity and t.relforcerowsecurity as "isForced",
  array(select a.attname::text from pg_attribute a
        where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped order by a.attnum) as columns,
  (select columns from key where conrelid = t.oid and contype = 'p') as "primaryKey",
  coalesce((select jsonb_agg(jsonb_build_object('name', name, 'columns', columns)) from index_key where indrelid = t.oid), '[]') as "uniqueKeys",
  coalesce((select jsonb_agg(jsonb_build_object('name', conname, 'columns', columns, 'target', trim('"' from target)))
            from key where conrelid = t.oid and contype = 'f'), '[]') as "foreignKeys",
  coalesce((select jsonb_agg(jsonb_build_object('name', policyname, 'isPermissive', permissive = 'PERMISSIVE',
      'command', cmd, 'roles', roles, 'using', qual, 'check', with_check) order by policyname)
    from pg_policies where schemaname = n.nspname and tablename = t.relname), '[]') as policies
from pg_class t join pg_namespace n on n.oid = t.relnamespace
where t.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'migration')
order by t.relname`;

/** Every table but TypeORM's own list of migrations, which has a schema to itself and holds no one's data. */
export async function readTables(client: Client): Promise<CatalogTable[]> {
  return (await client.query<CatalogTable>(tablesSql)).rows;
}

/** A name as SQL writes it. */
export function quote(name: string): string {
  return `"${name}"`;
}

/** Settings of a transaction: begins one and sets them. */
export async function beginAs(client: Client, settings: Readonly<Record<string, string>>): Promise<void> {
  await client.query("begin");
  for (const [name, value] of Object.entries(settings)) {
    await client.query("select set_config($1, $2, true)", [name, value]);
  }
}
