import { spawnSync } from "node:child_process";
import { readFileSync, readlinkSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

/** The fields of /proc/<pid>/stat that follow the command's name; undefined where the system has no such file. */
function readStatFields(pid: number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return undefined;
  }
}

/** Whether a process with this id runs. One that has ended and was never collected by its parent does not count. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return readStatFields(pid)?.[0] !== "Z";
}

/**
 * A mark that tells apart two processes which had the same id one after the other, across a restart of the machine or
 * of a container too. Undefined where the system does not tell (it does on Linux).
 */
export function findStartMark(pid: number): string | undefined {
  const startedAtTicks = readStatFields(pid)?.[19];
  if (startedAtTicks === undefined) return undefined;
  try {
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}/${startedAtTicks}`;
  } catch {
    return startedAtTicks;
  }
}

/** How to see whether the process that has this id now still runs: a later one with the same id does not count. */
export function watchProcess(pid: number): () => boolean {
  const startMark = findStartMark(pid);
  return () => isRunning(pid) && findStartMark(pid) === startMark;
}

/** The folder that a process works in; undefined where the system does not tell. */
export function findWorkingFolder(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

/** The id of the process that started this one, or took it over; undefined where the system does not tell. */
export function findParent(pid: number): number | undefined {
  const fields = readStatFields(pid);
  if (fields !== undefined) return Number(fields[1]);
  const parent = Number(askPs(pid, "ppid="));
  return Number.isInteger(parent) && parent > 0 ? parent : undefined;
}

/** The command that a process was started with; undefined where the system does not tell. */
export function findCommand(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return askPs(pid, "command=");
  }
}

/** What ps tells of a process, for systems without /proc; undefined where there is no ps or no such process. */
function askPs(pid: number, column: string): string | undefined {
  if (process.platform === "win32" || process.platform === "linux") return undefined;
  const listing = spawnSync("ps", ["-o", column, "-p", String(pid)], { encoding: "utf8" });
  return listing.status === 0 ? listing.stdout.trim() : undefined;
}

/** Resolves once `isDone` holds, asking every 20 milliseconds; answers false if it does not within `timeoutMs`. */
export async function waitUntil(isDone: () => boolean | Promise<boolean>, timeoutMs: number): Promise<boolean> {
  const end = Date.now() + timeoutMs;
  while (!(await isDone())) {
    if (Date.now() > end) return false;
    await pause(20);
  }
  return true;
}
