import { readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findCommand, findWorkingFolder, isRunning } from "./process-table";

/** What a server tells of itself in postmaster.pid, in the folder of its data. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly isReady: boolean;
}

/** A process id that no system gives out: Linux ends at 4,194,304, the others earlier. */
const idOfNobody = 4_194_305;

function readLines(dataFolder: string): string[] | undefined {
  try {
    return readFileSync(join(dataFolder, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return undefined;
  }
}

/**
 * The server that runs on the folder, by its postmaster.pid; undefined if the file is missing or its process is gone.
 * Lines of the file: process, folder, start, port, socket folder, address, shared memory, status (PostgreSQL,
 * src/include/utils/pidfile.h).
 */
export function findPostmaster(dataFolder: string): Postmaster | undefined {
  const lines = readLines(dataFolder);
  const pid = Number(lines?.[0]);
  if (lines === undefined || !Number.isInteger(pid) || pid <= 0 || !isRunning(pid)) return undefined;
  if (!isServerOn(pid, dataFolder)) return undefined;
  return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === "ready" };
}

/**
 * Whether the process is a server of the folder, and not one that was given its id later. A server works in the folder
 * of its data; root without the right to look into another user's process sees at least its command.
 */
function isServerOn(pid: number, dataFolder: string): boolean {
  const workingFolder = findWorkingFolder(pid);
  if (workingFolder !== undefined) return workingFolder === realpathSync(dataFolder);
  return findCommand(pid)?.includes(dataFolder) ?? true;
}

/**
 * Makes a postmaster.pid harmless whose process id now belongs to a program that is no server of this folder, as after
 * a restart of the machine: Postgres would take that program for a server and refuse to start. The rest of the file
 * stays, since by it Postgres checks for itself that no process of the old server still uses the data.
 */
export function disownPostmasterFile(dataFolder: string): void {
  const lines = readLines(dataFolder);
  // A server that runs for one user alone, without a port, writes its id as a negative number.
  const pid = Math.abs(Number(lines?.[0]));
  if (lines === undefined || !Number.isInteger(pid) || pid === 0 || !isRunning(pid)) return;
  if (isServerOn(pid, dataFolder)) return;
  writeFileSync(join(dataFolder, "postmaster.pid"), [idOfNobody, ...lines.slice(1)].join("\n"));
}
