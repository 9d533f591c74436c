/** @slow: it starts servers of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import {
  ask,
  children,
  crashServer,
  endEverything,
  givenDataFolder,
  givenOtherProcess,
  kill,
  serverPid,
  start,
} from "./embedded-postgres.harness";
import { EmbeddedPostgresError, startEmbeddedPostgres } from "./postgres";
import { isRunning } from "./process-table";

afterEach(endEverything);

describe("a later start", () => {
  it("finds the data, the passwords and the port again", async () => {
    const folder = givenDataFolder();
    const first = await start(folder);
    await ask(first.ownerUrl, "create table meeting as select 7 as id");
    await first.stop();

    const second = await start(folder);

    expect(second).toEqual({ ...first, stop: expect.any(Function) });
    expect(await ask(second.ownerUrl, "select id from meeting")).toEqual([{ id: 7 }]);
  });

  it("takes another port when the last one is in use", async () => {
    const folder = givenDataFolder();
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
    const folder = givenDataFolder();
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
    const folder = givenDataFolder();
    const first = await start(folder);
    await ask(first.ownerUrl, "create table meeting as select 7 as id");
    await crashServer(serverPid(folder));
    await first.stop();
    expect(readdirSync(join(folder, "data"))).toContain("postmaster.pid");

    const second = await start(folder);

    expect(await ask(second.ownerUrl, "select id from meeting")).toEqual([{ id: 7 }]);
  });

  it.each([
    ["the server that crashed", ""],
    ["one that crashed while it served a single user", "-"],
  ])("starts when another program has the process id of %s, and leaves that program alone", async (_, sign) => {
    const folder = givenDataFolder();
    const first = await start(folder);
    await crashServer(serverPid(folder));
    await first.stop();
    const bystander = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
    children.push(bystander);
    const file = join(folder, "data", "postmaster.pid");
    writeFileSync(file, readFileSync(file, "utf8").replace(/^\d+/, `${sign}${bystander.pid}`));

    const second = await start(folder);

    expect(await ask(second.runtimeUrl, "select 1 as one")).toEqual([{ one: 1 }]);
    expect(isRunning(pidOf(bystander))).toBe(true);
  });

  it("ignores the lock of a process that is gone", async () => {
    const folder = givenDataFolder();
    writeFileSync(join(folder, "panboard.lock"), JSON.stringify({ pid: process.pid, startMark: "another/1" }));

    await expect(start(folder)).resolves.toMatchObject({ port: expect.any(Number) });
  });

  it("refuses in one sentence while another live process holds the folder", async () => {
    const folder = givenDataFolder();
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
    const folder = givenDataFolder();
    const first = await start(folder);

    await expect(start(folder)).rejects.toThrow(/already running/);

    await first.stop();
    await expect(start(folder)).resolves.toMatchObject({ port: expect.any(Number) });
  });

  it("says what is wrong with a setting, and leaves the folder free", async () => {
    const folder = givenDataFolder();
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
    const folder = givenDataFolder();
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
