import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { type FolderLock, holdFolder } from "../../infra/embedded/folder-lock";
import { findStartMark, isRunning, waitUntil } from "../../infra/embedded/process-table";
import { type Keeper, markUse, readKeeper, stateFileOf } from "./keeper";
import type { Write } from "./step";

/** A server that runs of tests share, one after the other. */
export interface KeptPlan {
  /** What it is, for whoever waits for its start. */
  readonly name: string;
  /** A folder of its own, for its lock, its log and what its keeper tells. */
  readonly folder: string;
  /** Files, and folders with all in them but tests: when any of them changes, the server is made anew. */
  readonly sources: readonly string[];
  /** The setting with the server's URL. */
  readonly address: string;
  /** Words after `node` of a program that calls `runKeeper`; the folder and a digest of the sources come after them. */
  readonly program: readonly string[];
}

/** A kept server in use: it does not end before `done`, nor, unless its sources change, for a while after. */
export interface KeptServer {
  /** By which the tests find it. */
  readonly env: Readonly<Record<string, string>>;
  done(): void;
}

const lockTimeoutMs = 300_000;
const startTimeoutMs = 300_000;

/**
 * The server that an earlier run has left, if it was made from the same sources and answers; else a new one. What it takes
 * the place of goes on until the runs that use it are done.
 */
export async function useKeptServer(plan: KeptPlan, write: Write): Promise<KeptServer> {
  const lock = await takeTurn(plan.folder);
  try {
    const digest = digestOf(plan.sources);
    const found = readKeeper(plan.folder);
    const left = found?.sources === digest ? await takeUp(plan, found) : undefined;
    const { env, done } = left ?? (await takeUp(plan, await startKeeper(plan, digest, write))) ?? {};
    if (env === undefined || done === undefined) throw new Error(`${plan.name} has started and does not answer.`);
    return { env: { ...env, PANBOARD_RUN: nextRun(plan.folder) }, done };
  } finally {
    lock.release();
  }
}

/** Marks a keeper's server as used; undefined where it is gone, going, or does not answer. */
async function takeUp({ folder, address }: KeptPlan, { pid, startMark, env }: Keeper): Promise<KeptServer | undefined> {
  if (!isRunning(pid) || findStartMark(pid) !== startMark) return undefined;
  const done = markUse(folder, pid);
  // The keeper may have decided to end before it could see the mark.
  if (readKeeper(folder)?.pid === pid && (await isAnswering(env[address] ?? ""))) return { env, done };
  done();
  return undefined;
}

async function isAnswering(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port) });
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** Two runs at once must not start two servers. */
async function takeTurn(folder: string): Promise<FolderLock> {
  mkdirSync(folder, { recursive: true });
  let lock: FolderLock | undefined;
  await waitUntil(() => {
    try {
      lock = holdFolder(folder);
    } catch {
      // Another run is looking for the server, or starting it.
    }
    return lock !== undefined;
  }, lockTimeoutMs);
  if (lock === undefined) throw new Error(`Another run holds ${folder}.`);
  return lock;
}

/** A number that no other run on this server has had; called while the lock is held. */
function nextRun(folder: string): string {
  const file = join(folder, "runs");
  const next = String(existsSync(file) ? Number(readFileSync(file, "utf8")) + 1 : 1);
  writeFileSync(file, next);
  return next;
}

async function startKeeper({ name, folder, program }: KeptPlan, digest: string, write: Write): Promise<Keeper> {
  write(`Starting ${name} for this and later runs ...\n`);
  rmSync(stateFileOf(folder), { force: true });
  const logFile = join(folder, "keeper.log");
  const log = openSync(logFile, "w");
  const child = spawn(process.execPath, [...program, folder, digest], { stdio: ["ignore", log, log], detached: true });
  closeSync(log);
  child.unref();
  let keeper: Keeper | undefined;
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  await waitUntil(() => (keeper = readKeeper(folder)) !== undefined || hasEnded(), startTimeoutMs);
  if (keeper === undefined) throw new Error(`${name} did not start:\n${readFileSync(logFile, "utf8")}`);
  return keeper;
}

function digestOf(sources: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of sources.flatMap(listFiles)) hash.update(`${path}\0`).update(readFileSync(path));
  return hash.digest("hex");
}

function listFiles(path: string): string[] {
  const stat = lstatSync(path);
  if (!stat.isDirectory()) return stat.isFile() ? [path] : [];
  return readdirSync(path)
    .filter((name) => !/^(node_modules|dist|testing|\.dist-.*)$/.test(name) && !/\.test\.tsx?$/.test(name))
    .sort()
    .flatMap((name) => listFiles(join(path, name)));
}
