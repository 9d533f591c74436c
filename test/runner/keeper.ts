import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findStartMark } from "../../infra/embedded/process-table";

/** What a process that keeps a server tells of itself, in a file that is touched while the server is in use. */
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
 * Keeps a server. It ends, and this process with it, on SIGTERM, when it has not been used for a while, or when the file
 * that tells of it is gone or tells of another.
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
  setInterval(() => {
    const lastUse = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (!isOurs() || Date.now() - lastUse > idleMs) end();
  }, lookIntervalMs);
}
