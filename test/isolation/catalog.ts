import type { Client } from "pg";
import { parseWall, type Wall } from "../../packages/api/src/testing/read-wall";

/** A key or a reference of a table. */
export interface CatalogKey {
  readonly name: string;
  readonly columns: readonly string[];
}

export interface CatalogPolicy {
  readonly name: string;
  readonly isPermissive: boolean;
  readonly command: string;
  readonly roles: readonly string[];
  readonly using: string | null;
  readonly check: string | null;
}

/** What a role was granted on a table, or on one of its columns. */
export interface CatalogGrant {
  readonly role: string;
  readonly privilege: string;
  /** Undefined of a grant on the whole table. */
  readonly column: string | null;
}

/** A table of the product, as the database's catalog describes it. */
export interface CatalogTable {
  readonly name: string;
  readonly comment: string | null;
  /** What the comment tells; undefined where it tells no wall. */
  readonly wall: Wall | undefined;
  readonly isForced: boolean;
  readonly columns: readonly string[];
  /** Those that Postgres works out. */
  readonly generatedColumns: readonly string[];
  readonly primaryKey: readonly string[];
  readonly uniqueKeys: readonly CatalogKey[];
  readonly foreignKeys: readonly (CatalogKey & { readonly target: string })[];
  readonly policies: readonly CatalogPolicy[];
  readonly grants: readonly CatalogGrant[];
}

const tablesSql = `
with key as (
  select con.conrelid, con.conname, con.contype, target.relname as target,
    array(select a.attname::text from unnest(con.conkey) with ordinality k (attnum, n)
          join pg_attribute a on a.attrelid = con.conrelid and a.attnum = k.attnum order by n) as columns
  from pg_constraint con left join pg_class target on target.oid = con.confrelid
), index_key as (
  select i.indrelid, c.relname::text as name,
    array(select a.attname::text from unnest(i.indkey) with ordinality k (attnum, n)
          join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum order by n) as columns
  from pg_index i join pg_class c on c.oid = i.indexrelid where i.indisunique or i.indisexclusion
), given as (
  select c.oid, x.grantee, x.privilege_type, null as column from pg_class c, aclexplode(c.relacl) x
  union all
  select a.attrelid, x.grantee, x.privilege_type, a.attname::text from pg_attribute a, aclexplode(a.attacl) x
)
select t.relname as name, obj_description(t.oid, 'pg_class') as comment,
  t.relrowsecurity and t.relforcerowsecurity as "isForced",
  array(select a.attname::text from pg_attribute a
        where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped order by a.attnum) as columns,
  array(select a.attname::text from pg_attribute a
        where a.attrelid = t.oid and a.attnum > 0 and a.attgenerated <> '') as "generatedColumns",
  coalesce((select columns from key where conrelid = t.oid and contype = 'p'), '{}') as "primaryKey",
  coalesce((select jsonb_agg(jsonb_build_object('name', name, 'columns', columns)) from index_key where indrelid = t.oid), '[]') as "uniqueKeys",
  coalesce((select jsonb_agg(jsonb_build_object('name', conname, 'columns', columns, 'target', target) order by conname)
            from key where conrelid = t.oid and contype = 'f'), '[]') as "foreignKeys",
  coalesce((select jsonb_agg(jsonb_build_object('name', policyname, 'isPermissive', permissive = 'PERMISSIVE',
      'command', cmd, 'roles', roles, 'using', qual, 'check', with_check) order by policyname)
    from pg_policies where schemaname = n.nspname and tablename = t.relname), '[]') as policies,
  coalesce((select jsonb_agg(jsonb_build_object('role', coalesce(r.rolname, 'public'), 'privilege', g.privilege_type, 'column', g.column)
      order by r.rolname, g.privilege_type, g.column)
    from given g left join pg_roles r on r.oid = g.grantee where g.oid = t.oid), '[]') as grants
from pg_class t join pg_namespace n on n.oid = t.relnamespace
where t.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'migration') and n.nspname not like 'pg_temp%'
order by t.relname`;

/** Every table but the list of migrations, which has a schema to itself and holds no one's data. */
export async function readTables(client: Client): Promise<CatalogTable[]> {
  const { rows } = await client.query<Omit<CatalogTable, "wall">>(tablesSql);
  return rows.map((table) => ({ ...table, wall: parseWall(table.comment) }));
}

/** A name as SQL writes it. */
export function quote(name: string): string {
  return `"${name}"`;
}
