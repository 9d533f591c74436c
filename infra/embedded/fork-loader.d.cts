import type { ChildProcess } from "node:child_process";

/** Starts `panboard load` in a process of its own, which waits until it is told the database: see loader.ts. */
export function forkLoader(env: NodeJS.ProcessEnv): ChildProcess;
