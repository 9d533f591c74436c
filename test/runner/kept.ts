import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { type FolderLock, holdFolder } from "../../infra/embedded/folder-lock";
import { findStartMark, isRunning, waitUntil } from "../../infra/embedded/process-table";
import type { Write } from "./step";

/** What narrow runs share: a Postgres with the template database, or the whole product with its figures loaded. */
export type KeptKind = "database" | "product";

/** What a keeper tells of its server, in a file that is touched while the server is in use. */
export interface KeptState {
  readonly pid: number;
  readonly startMark?: string | undefined;
  /** Digest of what the server was made from. */
  readonly sources: string;
  /** By which the tests find the server. */
  readonly env: Readonly<Record<string, string>>;
}

/** A kept server in use: it is not ended before `done`, nor for a while after. */
export interface KeptServer {
  readonly env: Readonly<Record<string, string>>;
  done(): void;
}

const root = join(__dirname, "../..");
const folder = join(root, ".cache/kept");
const lockTimeoutMs = 300_000;
const startTimeoutMs = 300_000;
const stopTimeoutMs = 60_000;
const touchIntervalMs = 30_000;

/** Where a kind's keeper tells of itself. */
export function stateFileOf(kind: KeptKind): string {
  return join(folder, `${kind}.json`);
}

/** What a keeper has told; undefined where there is none. */
export function readState(kind: KeptKind): KeptState | undefined {
  try {
    return JSON.parse(readFileSync(stateFileOf(kind), "utf8")) as KeptState;
  } catch {
    return undefined;
  }
}

/** The server that an earlier run has left, if it was made from the same sources; else a new one. */
export async function keep(kind: KeptKind, write: Write): Promise<KeptServer> {
  const lock = await takeTurn(kind);
  try {
    const sources = digestOf(kind);
    const found = readState(kind);
    const isAlive = found !== undefined && isRunning(found.pid) && findStartMark(found.pid) === found.startMark;
    if (isAlive && found.sources !== sources) await endKeeper(found.pid);
    const state = isAlive && found.sources === sources ? found : await startKeeper(kind, sources, write);
    return use(kind, kind === "product" ? { ...state.env, PANBOARD_RUN: nextRun() } : state.env);
  } finally {
    lock.release();
  }
}

function use(kind: KeptKind, env: Readonly<Record<string, string>>): KeptServer {
  const touch = (): void => {
    if (existsSync(stateFileOf(kind))) utimesSync(stateFileOf(kind), new Date(), new Date());
  };
  touch();
  const timer = setInterval(touch, touchIntervalMs);
  return {
    env,
    done() {
      clearInterval(timer);
      touch();
    },
  };
}

/** Two runs at once must not start two servers of a kind. */
async function takeTurn(kind: KeptKind): Promise<FolderLock> {
  const place = join(folder, kind);
  mkdirSync(place, { recursive: true });
  let lock: FolderLock | undefined;
  const isHeld = await waitUntil(() => {
    try {
      lock = holdFolder(place);
      return true;
    } catch {
      return false;
    }
  }, lockTimeoutMs);
  if (!isHeld || lock === undefined) throw new Error(`Another run holds ${place}.`);
  return lock;
}

/** A number that no other run on this product has had; called while the lock is held. */
function nextRun(): string {
  const file = join(folder, "product", "runs");
  const next = String(existsSync(file) ? Number(readFileSync(file, "utf8")) + 1 : 1);
  writeFileSync(file, next);
  return next;
}

async function endKeeper(pid: number): Promise<void> {
  process.kill(pid, "SIGTERM");
  if (!(await waitUntil(() => !isRunning(pid), stopTimeoutMs))) throw new Error(`Process ${pid} does not stop.`);
}

async function startKeeper(kind: KeptKind, sources: string, write: Write): Promise<KeptState> {
  write(`Starting a ${kind} for this and later runs ...\n`);
  rmSync(stateFileOf(kind), { force: true });
  const logFile = join(folder, kind, "log");
  const log = openSync(logFile, "w");
  const child = spawn(process.execPath, [join(__dirname, "keep.cjs"), kind, sources], {
    cwd: root,
    stdio: ["ignore", log, log],
    detached: true,
  });
  closeSync(log);
  child.unref();
  let state: KeptState | undefined;
  await waitUntil(() => (state = readState(kind)) !== undefined || child.exitCode !== null, startTimeoutMs);
  if (state === undefined) throw new Error(`The ${kind} did not start:\n${readFileSync(logFile, "utf8")}`);
  return state;
}

/** What each kind is made from. The template database holds the schema and the shipped figures, and no code. */
const sourcesOf: Readonly<Record<KeptKind, readonly string[]>> = {
  database: [
    "packages/api/data",
    "packages/api/src/db/migrations",
    "packages/api/src/features/shipped",
    "packages/api/src/testing/template-database.ts",
    "infra/database",
    "infra/embedded",
    "test/database-server.setup.ts",
  ],
  product: ["packages/api", "packages/shared", "packages/web", "infra", "pnpm-lock.yaml"],
};

function digestOf(kind: KeptKind): string {
  const hash = createHash("sha256");
  for (const path of sourcesOf[kind].flatMap((part) => listSources(join(root, part)))) {
    hash.update(`${path}\0`).update(readFileSync(path));
  }
  return hash.digest("hex");
}

function listSources(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !["node_modules", "dist", "testing"].includes(name) && !/\.test\.tsx?$/.test(name))
    .sort()
    .flatMap((name) => listSources(join(path, name)));
}
