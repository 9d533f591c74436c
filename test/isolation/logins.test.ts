import type { Client } from "pg";
import { type Login } from "../../packages/api/src/db/database";
import { deploymentId } from "../../packages/api/src/db/audit";
import { settingsOfChange, settingsOfRead } from "../../packages/api/src/db/rights";
import { systemPurposes, withSystemScope } from "../../packages/api/src/db/system-scope";
import { rightsOfManager } from "../../packages/api/src/testing/given";
import { useDatabase } from "../../packages/api/src/testing/use-database";
import { attempt, isRefused, type Settings, within } from "./behind-wall";
import { type CatalogTable, quote, readTables } from "./catalog";
import { givenWorld, type World } from "./given-world";

/** As the product is: what the logins were granted, and no more. */
const granted = useDatabase();
/** Where they have every privilege, so that the walls alone are tried. */
const walled = useDatabase();

const roleOf = { RUNTIME: "panboard_runtime", SYSTEM: "panboard_system" } as const;
const clients = {} as Record<Login, Client>;
let tables: CatalogTable[];
let world: World;

beforeAll(async () => {
  clients.RUNTIME = await granted.connect("runtime");
  clients.SYSTEM = await granted.connect("system");
  tables = await readTables(clients.RUNTIME);
  world = await givenWorld(walled);
  // Rows of the tables that no fact is about.
  await withSystemScope(walled.database, "oidc.state", "WRITE", (scope) =>
    scope.rows("state", "insert into oidc_state (model, id, payload) values ('Session', 'given', '{}')", []),
  );
  const { accountId } = rightsOfManager(world.a);
  await within(world.runtime, { "app.target": world.a.bodyId, "app.account": accountId }, async () => {
    await world.runtime.query(
      "insert into idempotency (owner_id, account_id, operation, key, input_sha256, created_at) values ($1, $2, 'given', 'k', '', now())",
      [world.a.bodyId, accountId],
    );
    await world.runtime.query("commit");
  });
});

describe.each(["RUNTIME", "SYSTEM"] as const)("T02 the %s login", (login) => {
  test("is no superuser, bypasses nothing, makes nothing, owns nothing and is a member of nothing", async () => {
    const { rows } = await clients[login].query(
      `select rolname, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication,
         (select count(*)::int from pg_class where relowner = r.oid) as owned,
         (select count(*)::int from pg_proc where proowner = r.oid) as functions,
         (select count(*)::int from pg_auth_members where member = r.oid) as memberships,
         has_schema_privilege('public', 'CREATE') as creates,
         has_database_privilege(current_database(), 'CREATE') as "createsSchemas",
         has_database_privilege(current_database(), 'TEMPORARY') as "createsTemporary"
       from pg_roles r where rolname = current_user`,
    );
    expect(rows).toEqual([
      {
        rolname: roleOf[login],
        rolsuper: false,
        rolbypassrls: false,
        rolcreatedb: false,
        rolcreaterole: false,
        rolreplication: false,
        owned: 0,
        functions: 0,
        memberships: 0,
        creates: false,
        createsSchemas: false,
        createsTemporary: false,
      },
    ]);
  });

  test.each([
    "truncate %t",
    "alter table %t disable row level security",
    "alter table %t no force row level security",
    "alter table %t disable trigger all",
    "alter table %t owner to current_user",
    "drop table %t",
    "create policy open on %t using (true)",
    "drop policy panboard_runtime_reads on %t",
    "call wall('%t', 'OWNED', '{}')",
    "comment on table %t is 'OWNED {}'",
    "lock table %t in share mode",
    "lock table %t in share row exclusive mode",
    "lock table %t in exclusive mode",
    "lock table %t in access exclusive mode",
    "create index on %t ((true))",
  ])("is refused %s, whichever table it is", async (statement) => {
    for (const { name, grants } of tables) {
      // Whoever may delete rows may lock their table: the state of sign-ins alone.
      const removes = grants.some(({ role, privilege }) => role === roleOf[login] && privilege === "DELETE");
      if (statement.startsWith("lock") && removes && name === "oidc_state") continue;
      const tried = await within(clients[login], {}, () =>
        attempt(clients[login], statement.replace("%t", quote(name))),
      );
      expect({ name, code: tried.code }).toEqual({ name, code: "42501" });
    }
  });

  test.each([
    "create table kept (id uuid)",
    "create temporary table kept (id uuid)",
    "create schema kept",
    "create function open() returns uuid language sql as 'select null::uuid'",
    "create role other",
    "create extension pg_trgm",
    "set role panboard_owner",
    "set role panboard_backup",
    "set session authorization panboard_owner",
    "set session_replication_role = replica",
    "alter role current_user bypassrls",
    "alter system set row_security = off",
    "copy region to program 'cat'",
    "select pg_read_file('postgresql.conf')",
    "select lo_create(0)",
  ])("is refused %s", async (statement) => {
    const { code } = await within(clients[login], {}, () => attempt(clients[login], statement));
    expect(code).toMatch(/^(42501|25001)$/);
  });

  test("reads past no wall with row_security off: it is refused instead", async () => {
    await within(clients[login], {}, async () => {
      await clients[login].query("set local row_security = off");
      for (const { name, grants } of tables) {
        if (!grants.some(({ role, privilege }) => role === roleOf[login] && privilege === "SELECT")) continue;
        const { code } = await attempt(clients[login], `select from ${quote(name)}`);
        expect({ name, code }).toEqual({ name, code: "42501" });
      }
    });
  });
});

/** What a client reads and writes of each table: how many rows, and whether it may add, change and delete one. */
async function reachOf(client: Client, settings: Settings): Promise<Record<string, string>> {
  return within(client, settings, async () => {
    const reached: Record<string, string> = {};
    for (const { name, primaryKey } of world.catalog) {
      const [key = ""] = primaryKey.map(quote);
      const one = `ctid = (select ctid from ${quote(name)} limit 1)`;
      const read = await attempt(client, `select from ${quote(name)} limit 1`);
      // What the wall lets through is refused for want of values, after it.
      const added = await attempt(client, `insert into ${quote(name)} default values`);
      const changed = await attempt(client, `update ${quote(name)} set ${key} = ${key} where ${one}`);
      const removed = await attempt(client, `delete from ${quote(name)} where ${one}`);
      const words = [
        ...(read.count > 0 ? ["reads"] : []),
        ...(isRefused(added) ? [] : ["adds"]),
        ...(changed.count > 0 || changed.code === "23503" ? ["changes"] : []),
        ...(removed.count > 0 || removed.code === "23503" ? ["removes"] : []),
      ];
      if (words.length > 0) reached[name] = words.join();
    }
    return reached;
  });
}

/** The same, worked out from what the tables' comments name. */
function reachOfPurpose(purpose: string): Record<string, string> {
  const reached: Record<string, string> = {};
  for (const { name, wall } of world.catalog) {
    const { class: rowClass, arguments: said } = wall ?? { class: "", arguments: {} };
    const [reads, writes] = [said.system_reads?.includes(purpose), said.system_writes?.includes(purpose)];
    const changes = reads && writes && (rowClass !== "RECORD" || said.system_changes);
    const words = [
      ...(reads ? ["reads"] : []),
      ...(writes ? ["adds"] : []),
      ...(changes ? ["changes", "removes"] : []),
    ];
    if (words.length > 0) reached[name] = words.join();
  }
  return reached;
}

describe("T03 purposes", () => {
  test("every table has a row, so that reading none is a refusal", async () => {
    const backup = await walled.connect("backup");
    for (const { name } of world.catalog) {
      const { rowCount } = await backup.query(`select from ${quote(name)} limit 1`);
      expect({ name, rowCount }).toEqual({ name, rowCount: 1 });
    }
  });

  test.each(systemPurposes)(
    "%s reads and writes exactly the tables that name it, on the system login",
    async (purpose) => {
      const reached = await reachOf(world.system, { "app.system": purpose });
      expect(reached).toEqual(reachOfPurpose(purpose));
      expect(Object.keys(reached)).not.toEqual([]);
    },
  );

  test.each([...systemPurposes, "migrate.data"])("%s lets the runtime login through nowhere", async (purpose) => {
    expect(await reachOf(world.runtime, { "app.system": purpose })).toEqual({});
  });

  test("with a purpose the runtime login reads and writes what it does without", async () => {
    const { a } = world;
    const target = { kind: "BODY", id: a.bodyId, permissions: ["indicators:import"] } as const;
    const settings = settingsOfChange(rightsOfManager(a), target);
    const without = await reachOf(world.runtime, settings);
    expect(without).not.toEqual({});
    for (const purpose of systemPurposes) {
      expect(await reachOf(world.runtime, { ...settings, "app.system": purpose })).toEqual(without);
    }
  });

  test.each([
    ["no purpose", {}],
    ["an empty purpose", { "app.system": "" }],
    ["an unknown purpose", { "app.system": "identity" }],
    ["all purposes at once", { "app.system": systemPurposes.join() }],
    ["the owner's purpose", { "app.system": "migrate.data" }],
  ])("with %s the system login reads and writes nothing", async (_, settings) => {
    expect(await reachOf(world.system, settings)).toEqual({});
  });

  test("with a viewer's settings the system login reads and writes nothing", async () => {
    const rights = rightsOfManager(world.a);
    const target = { kind: "BODY", id: world.a.bodyId, permissions: ["indicators:import"] } as const;
    const settings = { ...settingsOfRead(rights), ...settingsOfChange(rights, target) };
    expect(await reachOf(world.system, settings)).toEqual({});
    expect(await reachOf(world.system, { ...settings, "app.target": deploymentId })).toEqual({});
  });

  test("the owner reads and writes every table under migrate.data, and nothing otherwise", async () => {
    const owner = await walled.connect("owner");
    const names = world.catalog.map(({ name }) => name).sort();
    expect(Object.keys(await reachOf(owner, { "app.system": "migrate.data" })).sort()).toEqual(names);
    for (const purpose of ["", ...systemPurposes]) {
      expect(await reachOf(owner, { "app.system": purpose })).toEqual({});
    }
  });
});
