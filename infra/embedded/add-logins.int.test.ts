/** @slow: it starts servers of its own. */
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { getConnection, keepConnection } from "./connection-file";
import {
  ask,
  endEverything,
  givenDataFolder,
  givenOtherProcess,
  kill,
  planOf,
  serverPid,
  settings,
  start,
} from "./embedded-postgres.harness";
import { startEmbeddedPostgres } from "./postgres";
import { findPostmaster } from "./postmaster-file";
import { isRunning } from "./process-table";
import { runSingleUser } from "./single-user";

afterEach(endEverything);

/** Without the passwords that an older release did not make. */
function forgetPasswords(folder: string): void {
  const file = join(folder, "connection.json");
  const { port, ownerPassword, runtimePassword } = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ port, ownerPassword, runtimePassword }), { mode: 0o600 });
}

/** A folder as the release before panboard_system left it, with a table of one row. */
async function givenOldFolder(): Promise<string> {
  const folder = givenDataFolder();
  const first = await start(folder);
  await ask(first.ownerUrl, "create table meeting as select 7 as id");
  await first.stop();
  const fault = await runSingleUser(planOf(folder), "panboard", [
    "revoke all on database panboard from panboard_system;",
    "drop role panboard_system;",
    "alter role panboard_runtime reset all;",
    "alter role panboard_backup password null;",
    "grant temporary on database panboard to public;",
    "grant execute on function lo_create(oid), lo_from_bytea(oid, bytea) to public;",
  ]);
  expect(fault).toBeUndefined();
  forgetPasswords(folder);
  return folder;
}

test("a folder of the release before panboard_system gets its logins and rights, and keeps its data", async () => {
  const folder = await givenOldFolder();
  const file = join(folder, "connection.json");
  const old = readFileSync(file, "utf8");

  const server = await start(folder);

  expect(await ask(server.ownerUrl, "select id from meeting")).toEqual([{ id: 7 }]);
  expect(await ask(server.systemUrl, "select current_user as name")).toEqual([{ name: "panboard_system" }]);
  expect(await ask(server.backupUrl, "select current_user as name")).toEqual([{ name: "panboard_backup" }]);
  for (const url of [server.runtimeUrl, server.systemUrl]) {
    await expect(ask(url, "create temporary table meeting (id int)")).rejects.toThrow(/permission denied/);
    await expect(ask(url, "select lo_create(0)")).rejects.toThrow(/permission denied/);
    expect(await ask(url, "select current_setting('lock_timeout') as timeout")).toEqual([{ timeout: "10s" }]);
  }
  expect(readFileSync(`${file}.before-logins`, "utf8")).toBe(old);
  for (const kept of [file, `${file}.before-logins`]) expect(statSync(kept).mode & 0o777).toBe(0o600);
  const { password } = new URL(server.systemUrl);
  expect(readFileSync(join(folder, "server.log"), "utf8")).not.toContain(password);
});

test("one that was cut off before it kept the new passwords is made good, and a server left there is stopped", async () => {
  const folder = givenDataFolder();
  await kill(await givenOtherProcess(folder));
  const orphan = serverPid(folder);
  forgetPasswords(folder);

  const server = await start(folder);

  expect(isRunning(orphan)).toBe(false);
  for (const url of [server.ownerUrl, server.runtimeUrl, server.systemUrl, server.backupUrl]) {
    expect(await ask(url, "select 1 as one")).toEqual([{ one: 1 }]);
  }
});

test("one that cannot be brought along is left as it was, with the reason in one sentence", async () => {
  const folder = await givenOldFolder();

  const starting = startEmbeddedPostgres({ folder, settings: { ...settings, max_connections: "many" } });

  await expect(starting).rejects.toThrow(
    /^The database in .+ could not be given this one's logins \(invalid value for parameter "max_connections": "many"\), so mend that and start again: nothing of it was changed\.$/,
  );
  expect(await ask((await start(folder)).ownerUrl, "select id from meeting")).toEqual([{ id: 7 }]);
});

const whole = { port: 1, ownerPassword: "a", runtimePassword: "b", systemPassword: "c", backupPassword: "d" };

test.each([
  "{",
  "{}",
  "[]",
  "null",
  "7",
  JSON.stringify({ ...whole, port: "1" }),
  JSON.stringify({ ...whole, port: 1.5 }),
  JSON.stringify({ ...whole, port: 65_536 }),
  JSON.stringify({ ...whole, ownerPassword: undefined }),
  JSON.stringify({ ...whole, runtimePassword: 7 }),
  JSON.stringify({ ...whole, systemPassword: "" }),
  JSON.stringify({ ...whole, backupPassword: null }),
  JSON.stringify({ ...whole, backupPassword: undefined }),
  JSON.stringify({ port: 1, ownerPassword: "a" }),
])("a damaged file of passwords is for a backup to put back, and nothing is changed: %s", async (text) => {
  const folder = givenDataFolder();
  const file = join(folder, "connection.json");
  writeFileSync(file, text);

  await expect(startEmbeddedPostgres({ folder, settings })).rejects.toMatchObject({
    message: `The file ${file} with the database's passwords is damaged, so put it back from a backup of the folder.`,
  });
  expect(() => getConnection(folder)).toThrow(/ is damaged, /);
  expect(readFileSync(file, "utf8")).toBe(text);
});

test.each(["ownerPassword", "runtimePassword", "systemPassword"])(
  "a file of passwords whose %s does not fit the database is for a backup to put back, and no server stays",
  async (name) => {
    const folder = givenDataFolder();
    const kept = getConnection(folder);
    keepConnection(folder, { ...kept, [name]: "another" });

    await expect(startEmbeddedPostgres({ folder, settings })).rejects.toMatchObject({
      message: `The passwords in ${join(folder, "connection.json")} do not fit the database, so put that file back from a backup of the folder.`,
    });
    expect(findPostmaster(join(folder, "data"))).toBeUndefined();
    keepConnection(folder, kept);
    expect(await ask((await start(folder)).ownerUrl, "select 1 as one")).toEqual([{ one: 1 }]);
  },
);

test("a fault in the middle undoes all of it", async () => {
  const folder = givenDataFolder();
  const fault = await runSingleUser(planOf(folder), "panboard", [
    "alter role panboard_system nologin;",
    "alter role nobody_at_all login;",
  ]);

  expect(fault).toBe('role "nobody_at_all" does not exist');
  expect(await ask((await start(folder)).systemUrl, "select 1 as one")).toEqual([{ one: 1 }]);
});
