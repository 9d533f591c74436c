import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { EmbeddedPostgresError } from "./embedded-postgres.error";
import { findStartMark, isRunning } from "./process-table";

interface Holder {
  readonly pid: number;
  readonly startMark?: string;
}

/** A folder that this process holds until it releases it, or ends. */
export interface FolderLock {
  release(): void;
}

const heldHere = new Set<string>();

/**
 * Takes the folder for this process, by a file in it that names the process. Throws an EmbeddedPostgresError while
 * another live process holds it; a lock whose holder is gone is taken over.
 */
export function holdFolder(folder: string): FolderLock {
  const file = join(folder, "panboard.lock");
  const claim = `${file}.${process.pid}`;
  const startMark = findStartMark(process.pid);
  const content = JSON.stringify({ pid: process.pid, ...(startMark && { startMark }) } satisfies Holder);
  writeFileSync(claim, content, { mode: 0o600 });
  try {
    // Linking is atomic and never overwrites, so that of two processes one wins, and its file is complete.
    while (!isLinked(claim, file)) {
      const found = readHolder(file);
      if (found !== undefined) refuseIfLive(found, file, folder);
      setAside(file, folder);
    }
  } finally {
    rmSync(claim, { force: true });
  }
  heldHere.add(file);
  return {
    release: () => {
      if (heldHere.delete(file)) rmSync(file, { force: true });
    },
  };
}

function isLinked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Holder;
  } catch {
    return undefined;
  }
}

function refuseIfLive(holder: Holder, file: string, folder: string): void {
  if (!Number.isInteger(holder.pid) || holder.pid <= 0 || !isRunning(holder.pid)) return;
  const startMark = findStartMark(holder.pid);
  if (holder.startMark !== undefined && startMark !== undefined && holder.startMark !== startMark) return;
  // Our own id in a lock that we did not write: left by a process that had the id before us.
  if (holder.pid === process.pid && !heldHere.has(file)) return;
  throw new EmbeddedPostgresError(
    `Panboard is already running on the folder ${folder} (process ${holder.pid}), so stop that one first or choose another folder.`,
  );
}

/** Moves a stale lock away. If a live one was put in its place meanwhile, puts it back and refuses. */
function setAside(file: string, folder: string): void {
  const aside = `${file}.stale-${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  try {
    const moved = readHolder(aside);
    if (moved !== undefined) refuseIfLive(moved, file, folder);
  } catch (error) {
    isLinked(aside, file);
    throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}
