import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { findFreePort } from "./connection-file";
import { EmbeddedPostgresError } from "./embedded-postgres.error";
import { disownPostmasterFile, findPostmaster } from "./postmaster-file";
import { waitUntil, watchProcess } from "./process-table";
import type { ServerAccount } from "./server-account";
import type { ServerBinaries } from "./server-binaries";

/** What a server is started with. */
export interface ServerPlan {
  /** The folder that holds the data's folder, the log and the lock. */
  readonly folder: string;
  readonly dataFolder: string;
  readonly binaries: ServerBinaries;
  readonly account: ServerAccount;
  readonly settings: Readonly<Record<string, string>>;
}

/** A server that runs. */
export interface RunningServer {
  readonly pid: number;
  readonly port: number;
}

/** Recovery after a crash replays up to a checkpoint's worth of changes before the server is ready. */
const startTimeoutMs = 300_000;
const stopTimeoutMs = 60_000;
const cutOffTimeoutMs = 15_000;
/** A statement of a server that was killed runs on, no longer than the product's statement timeout of 15 seconds. */
export const oldServerTimeoutMs = 30_000;

/**
 * glibc keeps what a statement has freed for the connection's next one, up to 64 MB in blocks of up to 32. It would give most of
 * it back to the kernel, to be asked for page by page again: six hundred page faults for a region's overview.
 */
const memoryKept = {
  MALLOC_TRIM_THRESHOLD_: String(64 * 1024 ** 2),
  MALLOC_MMAP_THRESHOLD_: String(32 * 1024 ** 2),
};

/** What a server inherits from the product's environment: nothing that could hold a secret or a PG* variable. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = ["PATH", "LD_LIBRARY_PATH", "TMPDIR", "TEMP", "TMP", "SystemRoot"];
  return { ...Object.fromEntries(kept.map((name) => [name, process.env[name]])), ...memoryKept, LC_ALL: "C" };
}

/** The port that a server takes: one that is free, the preferred one if that is, or one alone. */
export type PortChoice = { readonly preferred?: number } | { readonly only: number };

/**
 * Starts a server and resolves once it is ready. It runs in a session of its
 * own, so that Ctrl-C in the terminal reaches the product alone. Throws an EmbeddedPostgresError if it won't start.
 */
export async function startServer(plan: ServerPlan, choice: PortChoice = {}): Promise<RunningServer> {
  const giveUpAt = Date.now() + oldServerTimeoutMs;
  const mayMove = !("only" in choice);
  for (let port = mayMove ? await findFreePort(choice.preferred) : choice.only; ;) {
    disownPostmasterFile(plan.dataFolder);
    const failure = await tryStart(plan, port);
    if (typeof failure !== "string") return failure;
    const portIsTaken = /could not bind|could not create any TCP\/IP sockets/.test(failure);
    if (!(portIsTaken || oldServerLingers(failure)) || Date.now() > giveUpAt) {
      throw new EmbeddedPostgresError(
        `The embedded Postgres did not start (${summarize(failure)}), and its log ${logFile(plan)} says more.`,
      );
    }
    if (portIsTaken && mayMove) port = await findFreePort();
    else await pause(200);
  }
}

/** Whether it did not start for what is left of a crashed server, which lets go of its memory within moments. */
export function oldServerLingers(log: string): boolean {
  return /lock file ".*" already exists|pre-existing shared memory block/.test(log);
}

/** Where the server writes what it does and why it ended. */
export function logFile(plan: Pick<ServerPlan, "folder">): string {
  return join(plan.folder, "server.log");
}

/** The server once it is ready, or what it wrote if it ended before that. */
async function tryStart(plan: ServerPlan, port: number): Promise<RunningServer | string> {
  const settings = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    timezone: "UTC",
    log_timezone: "UTC",
    ...plan.settings,
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const [command = "", ...rest] = [...plan.account.prefix, plan.binaries.postgres, "-D", plan.dataFolder, ...options];
  const log = openSync(logFile(plan), "a", 0o600);
  const logStart = fstatSync(log).size;
  const child = spawn(command, rest, {
    cwd: plan.folder,
    env: serverEnvironment(),
    stdio: ["ignore", log, log],
    detached: true,
    windowsHide: true,
  });
  closeSync(log);
  child.unref();
  let spawnError: Error | undefined;
  child.once("error", (error) => (spawnError = error));
  const hasEnded = () => spawnError !== undefined || child.exitCode !== null || child.signalCode !== null;
  const isReady = () => {
    const found = findPostmaster(plan.dataFolder);
    return found?.pid === child.pid && found?.isReady === true;
  };
  await waitUntil(() => hasEnded() || isReady(), startTimeoutMs);
  if (!hasEnded() && isReady()) return { pid: child.pid ?? 0, port };
  await end(child);
  return spawnError?.message ?? readFileSync(logFile(plan)).subarray(logStart).toString();
}

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGQUIT");
  await waitUntil(() => child.exitCode !== null || child.signalCode !== null, cutOffTimeoutMs);
}

/** Why a server ended, by the last lines that it wrote. */
export function summarize(log: string): string {
  const lines = log.trim().split("\n");
  const fatal = lines.findLast((line) => /FATAL:|PANIC:/.test(line)) ?? lines.at(-1) ?? "";
  return fatal.replace(/^.*?(FATAL|PANIC):\s*/, "").trim() || "it ended without a message";
}

/**
 * Shuts a server down and resolves once it is gone: open transactions are rolled back, what was committed is safe. One
 * that takes longer than a minute is cut off, and recovers at its next start.
 */
export async function stopServer(server: { readonly pid: number }, plan: ServerPlan): Promise<void> {
  const isAlive = watchProcess(server.pid);
  const isGone = () => !isAlive();
  if (isGone()) return;
  signal(server.pid, "fast", plan);
  if (await waitUntil(isGone, stopTimeoutMs)) return;
  signal(server.pid, "immediate", plan);
  if (await waitUntil(isGone, cutOffTimeoutMs)) return;
  throw new EmbeddedPostgresError(`The embedded Postgres (process ${server.pid}) does not stop, so end it by hand.`);
}

/** Modes of shutdown and their signals: PostgreSQL, "Shutting Down the Server". */
function signal(pid: number, mode: "fast" | "immediate", plan: ServerPlan): void {
  if (process.platform === "win32") {
    spawnSync(plan.binaries.pgCtl, ["stop", "-D", plan.dataFolder, "-m", mode, "-W"], { stdio: "ignore" });
    return;
  }
  try {
    process.kill(pid, mode === "fast" ? "SIGINT" : "SIGQUIT");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
