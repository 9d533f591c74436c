import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ask, endEverything, givenFolder, start } from "./embedded-postgres.harness";
import type { EmbeddedPostgres } from "./postgres";

/** One first start, in a folder where an earlier one was cut off. */
const folder = givenFolder();
let server: EmbeddedPostgres;

beforeAll(async () => {
  mkdirSync(join(folder, "data.draft-abc", "base"), { recursive: true });
  writeFileSync(join(folder, "data.draft-abc", "PG_VERSION"), "18\n");
  server = await start(folder);
});

afterAll(endEverything);

describe("the first start", () => {
  it("makes the five roles and a database that the owner owns", async () => {
    const { ownerUrl } = server;

    const roles = await ask(
      ownerUrl,
      `select rolname, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolcanlogin,
              shobj_description(oid, 'pg_authid') is not null as is_described
       from pg_roles where rolname like 'panboard%' order by rolname`,
    );
    const plain = { rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false, rolcanlogin: true };
    expect(roles).toEqual([
      { ...plain, rolname: "panboard_backup", rolbypassrls: true, is_described: true },
      { ...plain, rolname: "panboard_monitor", is_described: true },
      { ...plain, rolname: "panboard_owner", rolcreatedb: true, is_described: true },
      { ...plain, rolname: "panboard_runtime", is_described: true },
      { ...plain, rolname: "panboard_system", is_described: true },
    ]);
    const facts = await ask(
      ownerUrl,
      `select pg_get_userbyid(datdba) as owner, pg_encoding_to_char(encoding) as encoding, datlocale as locale,
              pg_has_role('panboard_monitor', 'pg_monitor', 'usage') as monitors,
              current_setting('listen_addresses') as addresses
       from pg_database where datname = 'panboard'`,
    );
    expect(facts).toEqual([
      { owner: "panboard_owner", encoding: "UTF8", locale: "C.UTF-8", monitors: true, addresses: "127.0.0.1" },
    ]);
  });

  it("lets the owner make tables and databases", async () => {
    const { ownerUrl } = server;

    await ask(ownerUrl, "create table meeting (id int)", "create database another");
  });

  it.each(["runtime", "system"] as const)("lets the %s role connect, and create nothing", async (role) => {
    const url = server[`${role}Url`];
    const other = role === "runtime" ? "panboard_system" : "panboard_runtime";

    expect(await ask(url, "select current_user as name")).toEqual([{ name: `panboard_${role}` }]);
    for (const statement of [
      "create table meeting (id int)",
      "create temporary table meeting (id int)",
      "create schema meeting",
      "create function meeting() returns int language sql return 7",
      "select lo_create(0)",
      "select lo_creat(-1)",
      "select lo_from_bytea(0, 'minutes')",
      "select lo_import('/etc/hostname')",
      "select lo_open(7, 131072)",
      "create database meeting",
      "create role meeting",
      `alter role panboard_${role} bypassrls`,
      "set role panboard_owner",
      "set role panboard_backup",
      `set role ${other}`,
    ]) {
      await expect(ask(url, statement)).rejects.toThrow(/permission denied/);
    }
  });

  it.each(["runtime", "system", "backup"] as const)("lets the %s role into no other database", async (role) => {
    for (const database of ["postgres", "template1"]) {
      const other = server[`${role}Url`].replace(/\/panboard$/, `/${database}`);
      await expect(ask(other, "select 1")).rejects.toThrow(/permission denied for database/);
    }
  });

  it("wants a password of everyone, lets the superuser in with none, and keeps the file private", async () => {
    const wrong = `127.0.0.1:${server.port}/panboard`;
    await expect(ask(`postgres://panboard_runtime:wrong@${wrong}`, "select 1")).rejects.toThrow(/password/);
    await expect(ask(`postgres://panboard_backup:wrong@${wrong}`, "select 1")).rejects.toThrow(/password/);
    await expect(ask(`postgres://postgres:wrong@${wrong}`, "select 1")).rejects.toThrow(/pg_hba.conf rejects/);
    expect(statSync(join(folder, "connection.json")).mode & 0o777).toBe(0o600);
  });

  it("starts over where an earlier one was cut off, and leaves nothing of that", () => {
    expect(readdirSync(folder).sort()).toEqual([
      "connection.json",
      "data",
      "panboard.lock",
      "server.log",
      "server.log.previous",
    ]);
  });
});
