import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "./postgres";
import { isRunning, waitUntil } from "./process-table";
import type { RootAccount } from "./server-account";

/** Settings that make a server of a test fast and small. */
export const settings = { fsync: "off", shared_buffers: "16MB" };
const started: EmbeddedPostgres[] = [];
/** Processes that end with the test. */
export const children: ChildProcess[] = [];
const folders: string[] = [];

/** Ends what a test has started, and removes its folders. */
export async function endEverything(): Promise<void> {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  await Promise.all(started.splice(0).map((server) => server.stop()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A folder for a server, not made yet, within one that only this user may enter. */
export function givenFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "panboard-postgres-"));
  folders.push(folder);
  return join(folder, "server");
}

/** Starts the server of a folder in this process. */
export async function start(folder: string, asRoot?: RootAccount): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ folder, settings, ...(asRoot && { asRoot }) });
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

/** Another process of the product that has started the server and runs on. */
export async function givenOtherProcess(folder: string): Promise<ChildProcess> {
  const options = JSON.stringify({ folder, settings });
  const script = `require("./postgres.ts").startEmbeddedPostgres(${options}).then(() => console.log("started"));
    setInterval(() => {}, 1000);`;
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
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

/** Crashes a server and resolves when it is gone. */
export async function crashServer(pid: number): Promise<void> {
  process.kill(pid, "SIGKILL");
  await waitUntil(() => !isRunning(pid), 10_000);
}
