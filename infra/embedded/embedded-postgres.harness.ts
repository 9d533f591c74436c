import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, cpSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { getConnection, keepConnection } from "./connection-file";
import { makeDataFolder } from "./first-start";
import { type EmbeddedPostgres, type EmbeddedPostgresOptions, startEmbeddedPostgres } from "./postgres";
import { chooseServerAccount } from "./server-account";
import { findServerBinaries } from "./server-binaries";
import type { ServerPlan } from "./server-process";
import { makeTestFolder, removeTestFolder } from "./test-folder.harness";

export { crashServer } from "./test-folder.harness";

/** Settings that make a server of a test fast and small; what one that is killed leaves lies in its folder. */
export const settings = { fsync: "off", shared_buffers: "16MB", dynamic_shared_memory_type: "mmap" };
const started: EmbeddedPostgres[] = [];
/** Processes that end with the test. */
export const children: ChildProcess[] = [];
const folders: string[] = [];

/** Ends what a test has started, and the servers that it left behind, and removes its folders. */
export async function endEverything(): Promise<void> {
  await Promise.all(children.splice(0).map(kill));
  await Promise.all(started.splice(0).map((server) => server.stop()));
  await Promise.all(folders.splice(0).map(removeTestFolder));
}

/** A folder for a server, not made yet, within one that only this user may enter. */
export function givenFolder(): string {
  const folder = makeTestFolder();
  folders.push(folder);
  return join(folder, "server");
}

/** Makes the folder that those of a run's tests are copied from: a first start, without what it takes afterwards. */
export async function prepareFolder(folder: string): Promise<void> {
  mkdirSync(folder, { mode: 0o711 });
  await makeDataFolder(planOf(folder));
}

/** What the server of a folder is started with. */
export function planOf(folder: string): ServerPlan {
  const account = chooseServerAccount(folder, findServerBinaries());
  return { folder, dataFolder: join(folder, "data"), binaries: account.binaries, account, settings };
}

/** Copies the prepared folder; a server that is started on the copy takes any free port. */
export function copyPreparedFolder(folder: string): void {
  const prepared = process.env.PANBOARD_TEST_PREPARED_FOLDER;
  if (prepared === undefined)
    throw new Error("The run of the tests prepares a folder, by test/database-server.setup.ts.");
  cpSync(prepared, folder, { recursive: true });
  // Node 22 gives a copied folder the rights of a new one, and Postgres refuses data that others may read.
  chmodSync(join(folder, "data"), 0o700);
  keepConnection(folder, { ...getConnection(folder), port: 0 });
}

/** A folder that a server has been started in before, without data. */
export function givenDataFolder(): string {
  const folder = givenFolder();
  copyPreparedFolder(folder);
  return folder;
}

/** Starts the server of a folder in this process. */
export async function start(folder: string, options: Partial<EmbeddedPostgresOptions> = {}): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ folder, settings, ...options });
  started.push(server);
  return server;
}

/** Sends statements one after the other and answers the rows of the last. */
export async function ask(url: string, ...statements: string[]): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    let rows: Record<string, unknown>[] = [];
    for (const statement of statements) rows = (await client.query<Record<string, unknown>>(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
}

/** Another process of the product that has started the server and runs on, as long as the tests do. */
export async function givenOtherProcess(folder: string): Promise<ChildProcess> {
  const options = JSON.stringify({ folder, settings });
  const script = `require("./postgres.ts").startEmbeddedPostgres(${options}).then(() => console.log("started"));
    const parent = process.ppid;
    setInterval(() => process.ppid === parent || process.exit(), 1000);`;
  const child = spawn(process.execPath, ["-r", "@swc-node/register", "-e", script], {
    cwd: __dirname,
    env: { ...process.env, SWC_NODE_PROJECT: join(__dirname, "../../tsconfig.base.json") },
    stdio: ["ignore", "pipe", "inherit"],
    detached: true,
  });
  children.push(child);
  await once(child.stdout, "data");
  return child;
}

/** The process id of the server that runs in a folder. */
export function serverPid(folder: string): number {
  return Number(readFileSync(join(folder, "data", "postmaster.pid"), "utf8").split("\n")[0]);
}

/** Ends a process at once, as kill -9 does, and resolves when it is gone. */
export async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}
