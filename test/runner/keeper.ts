import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findStartMark, isRunning } from "../../infra/embedded/process-table";

/** What a process that keeps a server tells of itself, in a file. */
export interface Keeper {
  readonly pid: number;
  readonly startMark?: string | undefined;
  /** Digest of what the server was made from. */
  readonly sources: string;
  /** By which the tests find the server. */
  readonly env: Readonly<Record<string, string>>;
}

/** Time without use after which a kept server ends. */
const idleMs = 20 * 60_000;
const lookIntervalMs = 1_000;

/** The runs that use a keeper's server now; the marks of those that are gone are removed. */
export function listUsers(folder: string, keeperPid: number): number[] {
  const prefix = markPrefix(keeperPid);
  const users: number[] = [];
  for (const name of readdirSync(folder).filter((entry) => entry.startsWith(prefix))) {
    const pid = Number.parseInt(name.slice(prefix.length));
    if (isRunning(pid)) users.push(pid);
    else rmSync(join(folder, name), { force: true });
  }
  return users;
}

/** Marks a keeper's server as used by this process, until the answered function is called. */
export function markUse(folder: string, keeperPid: number): () => void {
  const mark = join(folder, `${markPrefix(keeperPid)}${process.pid}-${randomUUID()}`);
  writeFileSync(mark, "");
  return () => rmSync(mark, { force: true });
}

const markPrefix = (keeperPid: number): string => `use-${keeperPid}-`;

/** Where the keeper of a folder tells of itself. */
export function stateFileOf(folder: string): string {
  return join(folder, "keeper.json");
}

/** What the keeper of a folder has told; undefined where there is none. */
export function readKeeper(folder: string): Keeper | undefined {
  try {
    return JSON.parse(readFileSync(stateFileOf(folder), "utf8")) as Keeper;
  } catch {
    return undefined;
  }
}

/** Starts a server and answers the settings by which tests find it, and how to stop it. */
export type StartServer = () => Promise<{ env: Readonly<Record<string, string>>; stop: () => Promise<void> }>;

/**
 * Keeps a server. It ends, and this process with it, on SIGTERM, and once no run uses it: when none has for a while, or when
 * the file that tells of it is gone or tells of another.
 */
export async function runKeeper([folder = "", sources = ""]: readonly string[], start: StartServer): Promise<void> {
  const { env, stop } = await start();
  const file = stateFileOf(folder);
  const keeper: Keeper = { pid: process.pid, startMark: findStartMark(process.pid), sources, env };
  writeFileSync(`${file}.new`, JSON.stringify(keeper), { mode: 0o600 });
  renameSync(`${file}.new`, file);

  const isOurs = (): boolean => readKeeper(folder)?.pid === process.pid;
  let stopping: Promise<void> | undefined;
  const end = (): void => {
    stopping ??= stop().finally(() => {
      if (isOurs()) rmSync(file, { force: true });
      process.exit();
    });
  };
  process.on("SIGTERM", end);
  process.on("SIGINT", end);
  let lastUse = performance.now();
  setInterval(() => {
    const isUsed = listUsers(folder, process.pid).length > 0;
    if (isUsed) lastUse = performance.now();
    // A run marks its use before it trusts the file: whoever does so after it is gone starts another server.
    if (isOurs() && performance.now() - lastUse > idleMs) rmSync(file, { force: true });
    else if (!isOurs() && !isUsed) end();
  }, lookIntervalMs);
}
