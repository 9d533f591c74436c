import { mkdtempSync, readdirSync, statfsSync, statSync } from "node:fs";
import { rm } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { findPostmaster } from "./postmaster-file";
import { isRunning, waitUntil } from "./process-table";

const memory = "/dev/shm";
const roomBytesMin = 2 * 1024 ** 3;
const prefix = `panboard-test-${hostname()}-`;

/** Where the tests' servers keep their files: in memory, where 1,300 files a server cost a tenth of what a disk takes. */
function findPlace(): string {
  try {
    const { bavail, bsize } = statfsSync(memory);
    if (bavail * bsize > roomBytesMin) return memory;
  } catch {
    // A system without such a folder.
  }
  return tmpdir();
}

/** Makes a folder of this process that only this user may enter. */
export function makeTestFolder(): string {
  return mkdtempSync(join(findPlace(), `${prefix}${process.pid}-`));
}

/** Removes a folder that makeTestFolder made, with a server that was left running in it. */
export async function removeTestFolder(folder: string): Promise<void> {
  for (const data of ["server/data", "server/postgres/data"]) {
    const left = findPostmaster(join(folder, data));
    if (left) await endServer(left.pid, "SIGQUIT");
  }
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Removes what runs of the tests left that were cut off. */
export async function removeLeftFolders(): Promise<void> {
  const place = findPlace();
  for (const name of readdirSync(place).filter((entry) => entry.startsWith(prefix))) {
    const pid = Number.parseInt(name.slice(prefix.length));
    const folder = join(place, name);
    if (!isRunning(pid) && statSync(folder, { throwIfNoEntry: false })?.uid === process.getuid?.())
      await removeTestFolder(folder);
  }
}

/** Crashes a server and resolves when it is gone. */
export function crashServer(pid: number): Promise<void> {
  return endServer(pid, "SIGKILL");
}

async function endServer(pid: number, signal: "SIGQUIT" | "SIGKILL"): Promise<void> {
  process.kill(pid, signal);
  await waitUntil(() => !isRunning(pid), 10_000);
}
