/** @slow: it crashes servers of its own. */
import { EventEmitter, once } from "node:events";
import { renameSync } from "node:fs";
import { join } from "node:path";
import {
  ask,
  crashServer,
  endEverything,
  givenDataFolder,
  givenOtherProcess,
  kill,
  serverPid,
  start,
} from "./embedded-postgres.harness";
import type { EmbeddedPostgresError, EmbeddedPostgres } from "./postgres";
import type { ServerWatch } from "./keep-server";
import { findPostmaster } from "./postmaster-file";
import { isRunning } from "./process-table";

afterEach(endEverything);

/** A watch that notes what happens, and lets a test wait for it. */
class NotedWatch implements ServerWatch {
  readonly seen: string[] = [];
  private readonly events = new EventEmitter();

  onLost = (): void => this.note("lost");
  onStartedAgain = (): void => this.note("started again");
  onGivenUp = ({ message }: EmbeddedPostgresError): void => this.note(message);

  private note(event: string): void {
    this.seen.push(event);
    this.events.emit("seen");
  }

  /** Resolves after the next event. */
  async next(): Promise<void> {
    await once(this.events, "seen");
  }
}

/** Crashes a server that is watched, and resolves once it is back or given up. */
async function crashAndWait(folder: string, watch: NotedWatch): Promise<void> {
  const lost = watch.next();
  await crashServer(serverPid(folder));
  await lost;
  if (watch.seen.at(-1) === "lost") await watch.next();
}

async function expectToServe({ ownerUrl }: EmbeddedPostgres): Promise<void> {
  expect(await ask(ownerUrl, "select id from meeting")).toEqual([{ id: 7 }]);
}

describe("a watched server that ends unexpectedly", () => {
  it("is started again on its data and its port, and is stopped like the first", async () => {
    const folder = givenDataFolder();
    const watch = new NotedWatch();
    const server = await start(folder, { watch });
    await ask(server.ownerUrl, "create table meeting as select 7 as id");

    await crashAndWait(folder, watch);

    await expectToServe(server);
    const second = serverPid(folder);
    await server.stop();
    expect(isRunning(second)).toBe(false);
    expect(watch.seen).toEqual(["lost", "started again"]);
  });

  it("is started again where it was adopted", async () => {
    const folder = givenDataFolder();
    await kill(await givenOtherProcess(folder));
    const watch = new NotedWatch();
    const server = await start(folder, { watch });
    await ask(server.ownerUrl, "create table meeting as select 7 as id");

    await crashAndWait(folder, watch);

    await expectToServe(server);
  });

  it("leaves no server behind when it is stopped while it is being started again", async () => {
    const folder = givenDataFolder();
    const watch = new NotedWatch();
    const server = await start(folder, { watch });
    const lost = watch.next();
    await crashServer(serverPid(folder));
    await lost;

    await server.stop();

    expect(findPostmaster(join(folder, "data"))).toBeUndefined();
    expect(watch.seen).toEqual(["lost"]);
  });

  it("is given up, with the reason, when it does not start again", async () => {
    const folder = givenDataFolder();
    const watch = new NotedWatch();
    const server = await start(folder, { watch });
    renameSync(join(folder, "data", "global"), join(folder, "data", "global.away"));

    await crashAndWait(folder, watch);

    expect(watch.seen).toEqual([
      "lost",
      expect.stringMatching(/^The embedded Postgres did not start \(.+\), and its log .*server\.log says more\.$/),
    ]);
    await server.stop();
  });

  it("is given up at the fourth time", async () => {
    const folder = givenDataFolder();
    const watch = new NotedWatch();
    await start(folder, { watch });
    for (let time = 1; time <= 4; time++) await crashAndWait(folder, watch);

    const restarted = ["lost", "started again"];
    expect(watch.seen).toEqual([
      ...restarted,
      ...restarted,
      ...restarted,
      `The embedded database ended unexpectedly 4 times within 10 minutes, so it is not started again, and its log ${join(folder, "server.log")} says more.`,
    ]);
  });
});
