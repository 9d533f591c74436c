import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ask, endEverything, givenDataFolder, start } from "../embedded/embedded-postgres.harness";

const rolesFile = join(__dirname, "roles.sql");
let superuserUrl: string;

/** A server of its own, since roles belong to the whole server, that lets the superuser in. */
beforeEach(async () => {
  const folder = givenDataFolder();
  writeFileSync(join(folder, "data", "pg_hba.conf"), "host all all 127.0.0.1/32 trust\n");
  superuserUrl = `postgres://postgres@127.0.0.1:${(await start(folder)).port}/postgres`;
});

afterEach(endEverything);

function listRoles() {
  return ask(
    superuserUrl,
    `select rolname, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication, rolcanlogin,
            array(select setdatabase || ': ' || unnest(setconfig) from pg_db_role_setting
                  where setrole = pg_roles.oid order by 1) as settings,
            array(select roleid::regrole::text from pg_auth_members where member = pg_roles.oid order by 1) as member_of,
            pg_has_role(oid, 'pg_monitor', 'usage') as monitors
     from pg_roles where rolname like 'panboard%' order by rolname`,
  );
}

/** What somebody may do who has a role's password: the settings of all its later connections. */
async function changeOwnSettings(role: string): Promise<void> {
  await ask(
    superuserUrl.replace("postgres@", `${role}@`).replace(/postgres$/, "panboard"),
    `alter role ${role} set statement_timeout = 0`,
    `alter role ${role} set search_path = 'nowhere'`,
    `alter role ${role} set local_preload_libraries = 'nowhere'`,
    `alter role ${role} in database panboard set default_transaction_read_only = on`,
    `alter role ${role} in database template1 set lock_timeout = 0`,
  );
}

describe("roles.sql", () => {
  it("changes nothing when it is run again", async () => {
    const before = await listRoles();
    await ask(superuserUrl, readFileSync(rolesFile, "utf8"));
    await ask(superuserUrl, readFileSync(rolesFile, "utf8"));

    expect(await listRoles()).toEqual(before);
  });

  it("takes back what a role was given since, and gives back what it lost", async () => {
    const before = await listRoles();
    await ask(
      superuserUrl,
      "alter role panboard_runtime superuser bypassrls createdb createrole replication",
      "alter role panboard_system superuser bypassrls createdb createrole replication",
      "alter role panboard_system reset statement_timeout",
      "alter role panboard_runtime set lock_timeout = 0",
      "grant panboard_owner, panboard_system to panboard_runtime",
      "grant panboard_backup to panboard_system with admin option",
      "alter role panboard_owner bypassrls nologin",
      "alter role panboard_backup reset default_transaction_read_only",
      "revoke pg_monitor from panboard_monitor",
    );
    await ask(superuserUrl, readFileSync(rolesFile, "utf8"));

    expect(await listRoles()).toEqual(before);
  });

  it("takes back what those who serve have set for themselves, in any database", async () => {
    const before = await listRoles();
    for (const role of ["panboard_runtime", "panboard_system"]) await changeOwnSettings(role);
    expect(await listRoles()).not.toEqual(before);
    await ask(superuserUrl, readFileSync(rolesFile, "utf8"));

    expect(await listRoles()).toEqual(before);
  });

  it("lets the backup role read past row level security and write nothing", async () => {
    const databaseUrl = superuserUrl.replace(/postgres$/, "panboard");
    await ask(
      databaseUrl,
      "create table meeting as select 7 as id",
      "alter table meeting enable row level security, force row level security",
      "grant all on meeting to panboard_backup, panboard_runtime",
    );
    const backupUrl = databaseUrl.replace("postgres@", "panboard_backup@");
    const runtimeUrl = databaseUrl.replace("postgres@", "panboard_runtime@");

    expect(await ask(backupUrl, "select id from meeting")).toEqual([{ id: 7 }]);
    expect(await ask(runtimeUrl, "select id from meeting")).toEqual([]);
    await expect(ask(backupUrl, "delete from meeting")).rejects.toThrow(/read-only transaction/);
  });

  it("is accepted from an administrator who is no superuser", async () => {
    await ask(
      superuserUrl,
      "drop database panboard",
      "revoke all on database template1 from panboard_owner",
      "drop role panboard_owner, panboard_runtime, panboard_system, panboard_backup, panboard_monitor",
      "create role administrator login createrole bypassrls",
      "grant connect on database postgres to administrator",
      "grant pg_monitor to administrator with admin option",
    );
    const administratorUrl = superuserUrl.replace("postgres@", "administrator@");
    await ask(administratorUrl, readFileSync(rolesFile, "utf8"));
    const made = await listRoles();
    await ask(superuserUrl, "create database panboard owner panboard_owner");
    await changeOwnSettings("panboard_runtime");
    await ask(administratorUrl, readFileSync(rolesFile, "utf8"));

    expect(made.map((role) => role.rolname)).toEqual([
      "panboard_backup",
      "panboard_monitor",
      "panboard_owner",
      "panboard_runtime",
      "panboard_system",
    ]);
    expect(await listRoles()).toEqual(made);
  });
});
