import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import {
  ask,
  children,
  crashServer,
  endEverything,
  givenFolder,
  givenOtherProcess,
  kill,
  serverPid,
  start,
} from "./embedded-postgres.harness";
import { EmbeddedPostgresError, startEmbeddedPostgres } from "./postgres";
import { isRunning } from "./process-table";

afterEach(endEverything);

describe("the first start", () => {
  it("makes the four roles and a database that the owner owns", async () => {
    const { ownerUrl } = await start(givenFolder());

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
    const { ownerUrl } = await start(givenFolder());

    await ask(ownerUrl, "create table meeting (id int)", "create database another");
  });

  it("lets the runtime role connect, and create nothing", async () => {
    const { runtimeUrl } = await start(givenFolder());

    expect(await ask(runtimeUrl, "select current_user as name")).toEqual([{ name: "panboard_runtime" }]);
    for (const statement of [
      "create table meeting (id int)",
      "create temporary table meeting (id int)",
      "create schema meeting",
      "create database meeting",
      "create role meeting",
      "alter role panboard_runtime bypassrls",
      "set role panboard_owner",
    ]) {
      await expect(ask(runtimeUrl, statement)).rejects.toThrow(/permission denied/);
    }
  });

  it("lets the runtime role into no other database of the server", async () => {
    const { runtimeUrl } = await start(givenFolder());
    for (const database of ["postgres", "template1"]) {
      const other = runtimeUrl.replace(/\/panboard$/, `/${database}`);
      await expect(ask(other, "select 1")).rejects.toThrow(/permission denied for database/);
    }
  });

  it("wants a password of everyone, lets the superuser in with none, and keeps the file private", async () => {
    const folder = givenFolder();
    const { port } = await start(folder);

    const wrong = `127.0.0.1:${port}/panboard`;
    await expect(ask(`postgres://panboard_runtime:wrong@${wrong}`, "select 1")).rejects.toThrow(/password/);
    await expect(ask(`postgres://panboard_backup:wrong@${wrong}`, "select 1")).rejects.toThrow(/password/);
    await expect(ask(`postgres://postgres:wrong@${wrong}`, "select 1")).rejects.toThrow(/pg_hba.conf rejects/);
    expect(statSync(join(folder, "connection.json")).mode & 0o777).toBe(0o600);
  });

  it("starts over when an earlier first start was cut off", async () => {
    const folder = givenFolder();
    mkdirSync(join(folder, "data.draft-abc", "base"), { recursive: true });
    writeFileSync(join(folder, "data.draft-abc", "PG_VERSION"), "18\n");

    const { runtimeUrl } = await start(folder);

    expect(await ask(runtimeUrl, "select 1 as one")).toEqual([{ one: 1 }]);
    expect(readdirSync(folder).sort()).toEqual([
      "connection.json",
      "data",
      "panboard.lock",
      "server.log",
      "server.log.previous",
    ]);
  });
});

describe("a later start", () => {
  it("finds the data, the passwords and the port again", async () => {
    const folder = givenFolder();
    const first = await start(folder);
    await ask(first.ownerUrl, "create table meeting as select 7 as id");
    await first.stop();

    const second = await start(folder);

    expect(second).toEqual({ ...first, stop: expect.any(Function) });
    expect(await ask(second.ownerUrl, "select id from meeting")).toEqual([{ id: 7 }]);
  });

  it("takes another port when the last one is in use", async () => {
    const folder = givenFolder();
    const first = await start(folder);
    await first.stop();
    const intruder = createServer().listen(first.port, "127.0.0.1");
    await once(intruder, "listening");

    const second = await start(folder);
    intruder.close();

    expect(second.port).not.toBe(first.port);
    expect(await ask(second.runtimeUrl, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("adopts the server that a killed process left behind, and stops it", async () => {
    const folder = givenFolder();
    await kill(await givenOtherProcess(folder));
    const orphan = serverPid(folder);
    expect(isRunning(orphan)).toBe(true);

    const adopted = await start(folder);
    expect(serverPid(folder)).toBe(orphan);
    expect(await ask(adopted.runtimeUrl, "select 1 as one")).toEqual([{ one: 1 }]);

    await adopted.stop();
    expect(isRunning(orphan)).toBe(false);
  });

  it("starts anew after the product and the server were killed, and finds what was committed", async () => {
    const folder = givenFolder();
    const first = await start(folder);
    await ask(first.ownerUrl, "create table meeting as select 7 as id");
    await crashServer(serverPid(folder));
    await first.stop();
    expect(readdirSync(join(folder, "data"))).toContain("postmaster.pid");

    const second = await start(folder);

    expect(await ask(second.ownerUrl, "select id from meeting")).toEqual([{ id: 7 }]);
  });

  it("starts when another program has the process id of the server that crashed, and leaves that program alone", async () => {
    const folder = givenFolder();
    const first = await start(folder);
    await crashServer(serverPid(folder));
    await first.stop();
    const bystander = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
    children.push(bystander);
    const file = join(folder, "data", "postmaster.pid");
    writeFileSync(file, readFileSync(file, "utf8").replace(/^\d+/, String(bystander.pid)));

    const second = await start(folder);

    expect(await ask(second.runtimeUrl, "select 1 as one")).toEqual([{ one: 1 }]);
    expect(isRunning(pidOf(bystander))).toBe(true);
  });

  it("ignores the lock of a process that is gone", async () => {
    const folder = givenFolder();
    mkdirSync(folder);
    writeFileSync(join(folder, "panboard.lock"), JSON.stringify({ pid: process.pid, startMark: "another/1" }));

    await expect(start(folder)).resolves.toMatchObject({ port: expect.any(Number) });
  });

  it("refuses in one sentence while another live process holds the folder", async () => {
    const folder = givenFolder();
    const other = await givenOtherProcess(folder);

    await expect(start(folder)).rejects.toThrow(
      new EmbeddedPostgresError(
        `Panboard is already running on the folder ${folder} (process ${other.pid}), so stop that one first or choose another folder.`,
      ),
    );

    const server = serverPid(folder);
    await kill(other);
    await (await start(folder)).stop();
    expect(isRunning(server)).toBe(false);
  });

  it("refuses a second start of this process, until the first is stopped", async () => {
    const folder = givenFolder();
    const first = await start(folder);

    await expect(start(folder)).rejects.toThrow(/already running/);

    await first.stop();
    await expect(start(folder)).resolves.toMatchObject({ port: expect.any(Number) });
  });

  it("says what is wrong with a setting, and leaves the folder free", async () => {
    const folder = givenFolder();
    const first = await start(folder);
    await first.stop();

    await expect(startEmbeddedPostgres({ folder, settings: { max_connections: "many" } })).rejects.toThrow(
      /did not start \(invalid value for parameter "max_connections": "many"\), and its log .*server\.log says more\.$/,
    );

    await expect(start(folder)).resolves.toMatchObject({ port: expect.any(Number) });
  });
});

describe("a signal", () => {
  it("that reaches the whole foreground process group leaves the server to the product", async () => {
    const folder = givenFolder();
    const other = await givenOtherProcess(folder);
    const ended = once(other, "exit");

    process.kill(-pidOf(other), "SIGINT");
    await ended;

    expect(isRunning(serverPid(folder))).toBe(true);
    await (await start(folder)).stop();
  });
});

function pidOf({ pid }: ChildProcess): number {
  if (pid === undefined) throw new Error("The process was not started.");
  return pid;
}
