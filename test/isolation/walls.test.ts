import { permissions } from "@panboard/shared";
import type { Client } from "pg";
import { entities } from "../../packages/api/src/app/entities";
import { systemPurposes } from "../../packages/api/src/db/system-scope";
import { useDatabase } from "../../packages/api/src/testing/use-database";
import { within } from "./behind-wall";
import { type CatalogTable, quote, readTables } from "./catalog";
import { faultsOf } from "./wall-faults";

const databases = useDatabase();
let owner: Client;
let tables: CatalogTable[];

beforeAll(async () => {
  owner = await databases.connect("owner");
  tables = await readTables(owner);
});

const faults = (all: readonly CatalogTable[]): string[] => all.flatMap((table) => faultsOf(table, all));

/** The tables as they are after some statements of the owner, of which nothing is kept. */
function tablesAfter(...statements: readonly string[]): Promise<CatalogTable[]> {
  return within(owner, {}, async () => {
    for (const statement of statements) await owner.query(statement);
    return readTables(owner);
  });
}

/** The parts of a table that its wall is. */
const walled = ({ name, isForced, comment, policies, grants }: CatalogTable) => ({
  name,
  isForced,
  comment,
  policies,
  grants,
});

/** What all tables' walls would differ in, were they made anew. */
async function drift(...statements: readonly string[]): Promise<string[]> {
  const before = await tablesAfter(...statements);
  const after = await tablesAfter(...statements, "call wall_rebuild()");
  return before
    .filter((table, index) => JSON.stringify(walled(table)) !== JSON.stringify(after[index] && walled(after[index])))
    .map(({ name }) => name);
}

/** The entities whose class says another read permission than their table's wall asks for. */
function otherwiseRead(all: readonly CatalogTable[]): string[] {
  return entities.flatMap((entity) => {
    const { tableName } = databases.database.metadataOf(entity);
    const wall = all.find(({ name }) => name === tableName)?.wall;
    const { reads = "body:read" } = entity as { readonly reads?: string };
    return wall?.class === "OWNED" && (wall.arguments.reads ?? "body:read") !== reads ? [tableName] : [];
  });
}

const owned = (name: string): string =>
  `create table ${name} (body_id uuid, id uuid, region_id uuid, recorded_on date, primary key (body_id, id))`;
const wallOf = (name: string, json = `{"writes": ["indicators:import"]}`): string =>
  `call wall('${name}', 'OWNED', '${json}')`;

describe("T01 every table", () => {
  test("has a class with arguments that it knows, and its class's wall, keys and grants", () => {
    expect(tables.length).toBeGreaterThan(15);
    expect(faults(tables)).toEqual([]);
  });

  test("has exactly the wall and the grants that its comment makes", async () => {
    expect(await drift()).toEqual([]);
  });

  test("is read by its entity's class as by its wall", () => {
    expect(otherwiseRead(tables)).toEqual([]);
  });

  test("names purposes that there are", () => {
    const named = tables.flatMap(({ wall }) => [
      ...(wall?.arguments.system_reads ?? []),
      ...(wall?.arguments.system_writes ?? []),
    ]);
    expect(named.filter((purpose) => !(systemPurposes as readonly string[]).includes(purpose))).toEqual([]);
    expect(systemPurposes.filter((purpose) => !named.includes(purpose))).toEqual([]);
  });

  test("names permissions that there are, and those that the trail shows content under", () => {
    expect(unknownPermissions(tables)).toEqual([]);
    expect(leftOutOfTrail(tables)).toEqual([]);
  });
});

/** The permissions that walls name and the table of permissions does not. */
function unknownPermissions(all: readonly CatalogTable[]): string[] {
  const named = all.flatMap(({ wall }) => {
    const { writes = [], publishes = [], content = [], redacts = [], reads } = wall?.arguments ?? {};
    return [...writes, ...publishes, ...content, ...redacts, ...(reads ? [reads] : [])];
  });
  return named.filter((permission) => !permissions.includes(permission));
}

/** The read permissions of walls under which the trail would show the content of their rows to nobody. */
function leftOutOfTrail(all: readonly CatalogTable[]): string[] {
  const shown = all.find(({ name }) => name === "audit_change")?.wall?.arguments.content ?? [];
  return all.flatMap(({ wall }) => {
    const reads = wall?.class === "OWNED" ? (wall.arguments.reads ?? "body:read") : "body:read";
    return shown.includes(reads) ? [] : [reads];
  });
}

describe("T01 is named in CI", () => {
  test.each([
    [
      "without a class",
      ["create table bad (id uuid)"],
      ["bad has no class in its comment", "bad does not force row level security"],
    ],
    [
      "of a class that there is not",
      ["create table bad (id uuid)", "comment on table bad is 'SHARED {}'"],
      ["bad has no class in its comment"],
    ],
    [
      "of a class alone",
      [owned("bad"), `comment on table bad is 'OWNED {}'`],
      ["bad does not force row level security", "bad has no policy for panboard_runtime"],
    ],
    [
      "whose owner passes its wall",
      [owned("bad"), wallOf("bad"), "alter table bad no force row level security"],
      ["bad does not force row level security"],
    ],
    [
      "with a wall for another login alone",
      [owned("bad"), wallOf("bad"), "drop policy panboard_system_adds on bad"],
      ["bad lets panboard_system INSERT without a wall"],
    ],
    [
      "with a wall that lets everybody read",
      [
        owned("bad"),
        wallOf("bad"),
        "drop policy panboard_runtime_reads on bad",
        "create policy panboard_runtime_reads on bad as restrictive for select to panboard_runtime using (true)",
      ],
      ["bad: panboard_runtime_reads lets through true"],
    ],
    [
      "with a wall that lets viewers through by a purpose",
      [
        owned("bad"),
        wallOf("bad"),
        "alter policy panboard_runtime_adds on bad with check (current_setting('app.system', true) = 'body.open')",
      ],
      [/^bad: panboard_runtime_adds lets through/],
    ],
    [
      "that another role gets into",
      [owned("bad"), wallOf("bad"), "create policy open on bad to panboard_monitor using (true)"],
      ["bad lets panboard_monitor in"],
    ],
    [
      "with keys that another body's id could be tried on",
      [
        "create table bad (id uuid primary key, body_id uuid, region_id uuid, recorded_on date, slug text unique, import_id uuid, import_body uuid, foreign key (import_id, import_body) references figure_import (id, body_id))",
        wallOf("bad"),
      ],
      [
        "bad's primary key does not begin with body_id",
        "bad's key bad_slug_key does not begin with body_id",
        /^bad's reference bad_import_id_import_body_fkey/,
      ],
    ],
    [
      "without its region and day",
      [
        "create table bad (body_id uuid primary key)",
        wallOf("bad", `{"writes": ["indicators:import"], "reads": "finance:read"}`),
      ],
      ["bad has no region_id", "bad has no recorded_on", "bad does not refer to its body by (region_id, body_id)"],
    ],
    [
      "whose rows' owner may be of another region",
      [
        "create table bad (region_id uuid, id uuid, owner_body_id uuid, shared_at timestamptz, primary key (region_id, id), foreign key (owner_body_id) references body (id))",
        `call wall('bad', 'REGIONAL', '{"owner": true}')`,
      ],
      ["bad does not refer to its body by (region_id, owner_body_id)"],
    ],
    [
      "that can be updated as a whole",
      [owned("bad"), wallOf("bad"), "grant update on bad to panboard_runtime"],
      ["bad grants UPDATE to panboard_runtime"],
    ],
    [
      "of which rows can be deleted",
      [owned("bad"), wallOf("bad"), "grant delete on bad to panboard_system"],
      ["bad grants DELETE to panboard_system"],
    ],
    [
      "that can be emptied",
      [owned("bad"), wallOf("bad"), "grant truncate on bad to public"],
      ["bad grants TRUNCATE to public"],
    ],
  ] as const)("a table %s", async (_, statements, expected) => {
    const named = faults(await tablesAfter(...statements));
    for (const fault of expected) {
      expect(named).toContainEqual(typeof fault === "string" ? fault : expect.stringMatching(fault));
    }
    expect(named.filter((fault) => !fault.startsWith("bad"))).toEqual([]);
  });

  test.each([
    ["policy", "alter policy panboard_runtime_reads on statement using (region_id is not null)"],
    ["added policy", "create policy more on statement to panboard_runtime using (true)"],
    ["grant", "grant update (note) on revision to panboard_runtime"],
    ["comment", `comment on table area is 'REGIONAL {"writes": ["agencies:write"]}'`],
  ])("a %s that its comment does not make", async (_, statement) => {
    const [, name] = /(?:on|table) (statement|revision|area) /.exec(statement) ?? [];
    expect(await drift(statement)).toEqual([name]);
  });

  test("a permission that there is not, or that the trail leaves out", async () => {
    const said = `{"writes": ["indicator:import"], "reads": "weather:read"}`;
    const after = await tablesAfter(owned("bad"), wallOf("bad", said));
    expect(unknownPermissions(after)).toEqual(["indicator:import", "weather:read"]);
    expect(leftOutOfTrail(after)).toEqual(["weather:read"]);
  });

  test("an entity whose class says another read permission", async () => {
    const statement = wallOf("statement", `{"writes": ["indicators:import"], "reads": "finance:read"}`);
    expect(otherwiseRead(await tablesAfter(statement))).toEqual(["statement"]);
  });
});

test("T06 there is no view, materialized view, rule, trigger or definer function that could pass the wall", async () => {
  const { rows } = await owner.query(
    `select 'relation ' || relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where relkind in ('v', 'm', 'f') and nspname not in ('pg_catalog', 'information_schema')
     union all
     select 'definer ' || proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where prosecdef and nspname not in ('pg_catalog', 'information_schema')
     union all
     select 'rule ' || rulename from pg_rules where schemaname not in ('pg_catalog', 'information_schema')
     union all
     select 'trigger ' || tgname from pg_trigger where not tgisinternal order by 1`,
  );
  // They keep what is published, with the rights of whoever changes something: no function runs with another's.
  const tables = ["published_extent", "revision", "statement_choice"];
  const keepers = tables.flatMap((table) => [`${table}_added`, `${table}_changed`]);
  expect(rows).toEqual(keepers.map((name) => ({ name: `trigger ${name}` })));
});

test("T01 the wall's own arguments are checked where it is made", async () => {
  for (const { name, wall } of tables) {
    const { class: rowClass, arguments: said } = wall ?? { class: "", arguments: {} };
    await owner.query("call wall_check($1, $2, $3)", [quote(name), rowClass, JSON.stringify(said)]);
    await expect(
      owner.query("call wall_check($1, $2, $3)", [quote(name), rowClass, JSON.stringify({ ...said, write: [] })]),
    ).rejects.toThrow("has arguments that its class does not know: write");
  }
});
