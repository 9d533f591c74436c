import { type ChildProcess, spawn } from "node:child_process";

/** A test that failed, was repeated once, and passed. */
export interface Flake {
  readonly file: string;
  readonly test: string;
  /** First line of what it failed with. */
  readonly reason: string;
}

/** What came of a step. A step without tests counts only when it fails. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly flaky: readonly Flake[];
}

/** Takes text as it is written. */
export type Write = (text: string) => void;

/** One thing that is checked. It writes what the person who waits should see; one that throws has failed. */
export interface Step {
  readonly name: string;
  run(write: Write): Promise<Tally>;
}

export const nothing: Tally = { passed: 0, failed: 0, skipped: 0, flaky: [] };

/** A program with its words. */
export type Command = readonly [program: string, ...words: string[]];

const running = new Set<ChildProcess>();

/** Asks every program that runs to end. */
export function endCommands(): void {
  for (const child of running) child.kill("SIGTERM");
}

/** Runs a program without input and answers its exit code; one that cannot be started or is killed counts as 1. */
export function runCommand(
  [program, ...words]: Command,
  { root, write, env = {} }: { root: string; write: Write; env?: Readonly<Record<string, string | undefined>> },
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      cwd: root,
      env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: "1" } : {}), ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    running.add(child);
    const tell = (data: Buffer): void => write(data.toString());
    child.stdout.on("data", tell);
    child.stderr.on("data", tell);
    child.once("error", (error) => {
      write(`${error.message}\n`);
      resolve(1);
    });
    // All that it wrote has come by then, as it need not have at "exit".
    child.once("close", (code) => {
      running.delete(child);
      resolve(code ?? 1);
    });
  });
}

/** A step that passes if all its programs end with 0; all are run, so that every fault is told at once. */
export function commandStep(name: string, root: string, ...commands: readonly Command[]): Step {
  return {
    name,
    async run(write) {
      let failed = 0;
      for (const command of commands) if ((await runCommand(command, { root, write })) !== 0) failed = 1;
      return { ...nothing, failed };
    },
  };
}

/** The first line that says something of what a test failed with, without colours and jest's own heading. */
export function firstLine(text: string | undefined): string {
  // eslint-disable-next-line no-control-regex -- colours begin with the control character ESC.
  const plain = (text ?? "").replace(/\u001b\[[0-9;]*m/g, "");
  return (
    plain
      .split("\n")
      .find((line) => /\w/.test(line) && !/^\s*●/.test(line))
      ?.trim() ?? "no reason was given"
  );
}
