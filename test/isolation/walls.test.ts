import { useDatabase } from "../../packages/api/src/testing/use-database";
import { type CatalogTable, readTables } from "./catalog";

const databases = useDatabase();

/** Keys that are one of a kind in the deployment on purpose, with the reason. */
const uniqueAcrossRegions: Readonly<Record<string, string>> = {
  region_slug_key: "a region's address",
  body_id_key: "walls compare a body's id alone",
};

/** What the wall of each class must let through, as Postgres prints it. */
const wallOfClass: Readonly<Record<string, RegExp>> = {
  OWNED:
    /^\(+body_id = ANY \(\( SELECT \(NULLIF\(current_setting\('app\.bodies'::text, true\), ''::text\)\)::uuid\[\] AS "nullif"\)::uuid\[\]\)\) OR \(recorded_on <= /,
  REGIONAL:
    /^\(+region_id = ANY \(\( SELECT \(NULLIF\(current_setting\('app\.regions'::text, true\), ''::text\)\)::uuid\[\] AS "nullif"\)::uuid\[\]\)\) OR \(\( SELECT NULLIF\(current_setting\('app\.system'::text/,
  DEPLOYMENT:
    /^\(\( SELECT NULLIF\(current_setting\('app\.system'::text, true\), ''::text\) AS "nullif"\) = ANY \('\{[a-z.,]+\}'::text\[\]\)\)$/,
};
const writableOfClass: Readonly<Record<string, RegExp>> = {
  OWNED: /^\(+body_id = ANY \(\( SELECT \(NULLIF\(current_setting\('app\.bodies_writable'::text/,
  REGIONAL: /^\(+region_id = ANY \(\( SELECT \(NULLIF\(current_setting\('app\.regions_writable'::text/,
  DEPLOYMENT: wallOfClass.DEPLOYMENT as RegExp,
};
const keyOfClass: Readonly<Record<string, string>> = { OWNED: "body_id", REGIONAL: "region_id" };

/** Every fault of a table against its class; empty for a table that keeps it. */
function faultsOf(table: CatalogTable, tables: readonly CatalogTable[]): string[] {
  const faults: string[] = [];
  const rowClass = table.class ?? "";
  if (!(rowClass in wallOfClass)) return [`${table.name} has no class in its comment`];
  if (!table.isForced) faults.push(`${table.name} does not force row level security`);

  const policy = (name: string) => table.policies.find((one) => one.name === name);
  const permissive = table.policies.filter((one) => one.isPermissive);
  if (permissive.length !== 1 || permissive[0]?.name !== "role") {
    faults.push(`${table.name} has another permissive policy than "role"`);
  }
  if (permissive[0]?.roles.slice().sort().join() !== "panboard_owner,panboard_runtime") {
    faults.push(`${table.name} lets another role in`);
  }
  for (const [name, command] of [
    ["wall", "ALL"],
    ["wall_update", "UPDATE"],
    ["wall_delete", "DELETE"],
  ] as const) {
    const found = policy(name);
    const readable = name === "wall" ? wallOfClass[rowClass] : writableOfClass[rowClass];
    if (found?.command !== command || found.isPermissive || found.roles.join() !== "public") {
      faults.push(`${table.name} has no restrictive policy "${name}" for everybody`);
    } else if (!readable?.test(found.using ?? "")) {
      faults.push(`${table.name}: ${name} lets through ${found.using}`);
    } else if (name !== "wall_delete" && !writableOfClass[rowClass]?.test(found.check ?? "")) {
      faults.push(`${table.name}: ${name} takes ${found.check}`);
    }
  }

  const first = keyOfClass[rowClass];
  if (first === undefined) return faults;
  if (table.primaryKey[0] !== first) faults.push(`${table.name}'s primary key does not begin with ${first}`);
  for (const key of table.uniqueKeys) {
    if (key.columns[0] !== first && !(key.name in uniqueAcrossRegions)) {
      faults.push(`${table.name}'s key ${key.name} does not begin with ${first}`);
    }
  }
  for (const key of table.foreignKeys) {
    const target = tables.find((one) => one.name === key.target);
    const needed = target && keyOfClass[target.class ?? ""];
    if (needed && key.columns[0] !== needed) {
      faults.push(`${table.name}'s reference ${key.name} does not begin with ${needed}`);
    }
  }
  if (rowClass === "OWNED" && !table.columns.includes("recorded_on")) faults.push(`${table.name} has no recorded_on`);
  return faults;
}

test("T01 every table has a class, and its class's wall and keys", async () => {
  const tables = await readTables(await databases.connect("runtime"));
  expect(tables.length).toBeGreaterThan(10);
  expect(tables.flatMap((table) => faultsOf(table, tables))).toEqual([]);
});

test("T01 names a table without a class, without a wall, and with a key that another body's id could be tried on", async () => {
  const owner = await databases.connect("owner");
  await owner.query("begin");
  await owner.query("create table stray (id uuid primary key)");
  await owner.query(`create table leaky (body_id uuid, id uuid primary key, recorded_on date, region_id uuid)`);
  await owner.query(`comment on table leaky is 'OWNED'`);
  const tables = await readTables(owner);
  await owner.query("rollback");
  const faults = tables.flatMap((table) => faultsOf(table, tables));
  expect(faults).toContain("stray has no class in its comment");
  expect(faults).toContain("leaky does not force row level security");
  expect(faults).toContain(`leaky has no restrictive policy "wall" for everybody`);
  expect(faults).toContain("leaky's primary key does not begin with body_id");
});

test("T02 the runtime role is no superuser, bypasses nothing, makes nothing and owns nothing", async () => {
  const runtime = await databases.connect("runtime");
  const { rows } = await runtime.query(
    `select rolname, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication,
       (select count(*)::int from pg_class where relowner = r.oid) as owned,
       (select count(*)::int from pg_auth_members where member = r.oid) as memberships,
       has_schema_privilege('public', 'CREATE') as creates
     from pg_roles r where rolname = current_user`,
  );
  expect(rows).toEqual([
    {
      rolname: "panboard_runtime",
      rolsuper: false,
      rolbypassrls: false,
      rolcreatedb: false,
      rolcreaterole: false,
      rolreplication: false,
      owned: 0,
      memberships: 0,
      creates: false,
    },
  ]);
  for (const { name } of await readTables(runtime)) {
    await expect(runtime.query(`truncate "${name}"`)).rejects.toThrow(/permission denied|must be owner/);
    await expect(runtime.query(`alter table "${name}" disable row level security`)).rejects.toThrow(/must be owner/);
  }
});

test("T06 there is no view, materialized view, rule, trigger or definer function that could pass the wall", async () => {
  const runtime = await databases.connect("runtime");
  const { rows } = await runtime.query(
    `select 'relation ' || relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where relkind in ('v', 'm', 'f') and nspname not in ('pg_catalog', 'information_schema')
     union all
     select 'definer ' || proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where prosecdef and nspname not in ('pg_catalog', 'information_schema')
     union all
     select 'rule ' || rulename from pg_rules where schemaname not in ('pg_catalog', 'information_schema')
     union all
     select 'trigger ' || tgname from pg_trigger where not tgisinternal`,
  );
  expect(rows).toEqual([]);
});
