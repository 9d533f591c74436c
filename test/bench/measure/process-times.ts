import { readdirSync, readFileSync } from "node:fs";

/** Clock ticks of /proc/<pid>/stat, of which Linux counts a hundred a second. */
const tickMs = 10;

/** Milliseconds of CPU that a process has used, user and system, all its threads. */
export function cpuMsOf(pid: number): number {
  const { own } = readTimes(pid);
  return own;
}

/** The same of a Postgres server: of its processes that run, and of those that have ended. */
export function cpuMsOfPostgres(postmaster: number): number {
  const { own, ended } = readTimes(postmaster);
  return childrenOf(postmaster).reduce((sum, pid) => sum + (tryRead(() => readTimes(pid).own) ?? 0), own + ended);
}

/** Megabytes that a process holds of its own, and its share of what it holds with others. */
export function memoryMbOf(pid: number): number {
  const rollup = tryRead(() => readFileSync(`/proc/${pid}/smaps_rollup`, "utf8")) ?? "";
  return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) / 1024;
}

/** The same of all processes of a Postgres server. */
export function memoryMbOfPostgres(postmaster: number): number {
  return [postmaster, ...childrenOf(postmaster)].reduce((sum, pid) => sum + memoryMbOf(pid), 0);
}

/** proc(5): fields 14 to 17 are utime, stime, cutime and cstime; the command before them may hold spaces. */
function readTimes(pid: number): { readonly own: number; readonly ended: number } {
  const fields = fieldsOf(pid);
  const [user = 0, system = 0, userOfEnded = 0, systemOfEnded = 0] = fields.slice(11, 15).map(Number);
  return { own: (user + system) * tickMs, ended: (userOfEnded + systemOfEnded) * tickMs };
}

function fieldsOf(pid: number): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}

function childrenOf(parent: number): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => Number(tryRead(() => fieldsOf(pid)[1])) === parent);
}

/** A process may end while it is looked at. */
function tryRead<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
