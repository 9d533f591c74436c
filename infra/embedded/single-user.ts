import { spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { disownPostmasterFile } from "./postmaster-file";
import { oldServerLingers, oldServerTimeoutMs, serverEnvironment, type ServerPlan, summarize } from "./server-process";

/** Nothing of a statement is written anywhere, since it may hold a password. The first fault ends it all. */
const settings = {
  log_statement: "none",
  log_min_error_statement: "panic",
  log_min_duration_statement: "-1",
  exit_on_error: "on",
};

/**
 * Runs SQL in a database of a server that is stopped, as its superuser, who has no password: all of it in one
 * transaction. Answers what went wrong, in a few words, or undefined. Each text ends with a semicolon, and has blank lines
 * where they mean nothing alone.
 */
export async function runSingleUser(
  plan: ServerPlan,
  database: string,
  texts: readonly string[],
): Promise<string | undefined> {
  // A semicolon before a blank line ends a command, and each command is a transaction of its own.
  const command = `${texts.map((text) => text.trim().replace(/\n\s*\n/g, "\n")).join("\n")}\n\n`;
  const giveUpAt = Date.now() + oldServerTimeoutMs;
  for (;;) {
    disownPostmasterFile(plan.dataFolder);
    const { exitCode, log } = await runOnce(plan, database, command);
    if (exitCode === 0) return undefined;
    if (!oldServerLingers(log) || Date.now() > giveUpAt) return summarize(log);
    await pause(200);
  }
}

function runOnce(plan: ServerPlan, database: string, input: string): Promise<{ exitCode: number | null; log: string }> {
  const options = Object.entries({ ...plan.settings, ...settings }).flatMap(([name, value]) => [
    "-c",
    `${name}=${value}`,
  ]);
  const server = [plan.binaries.postgres, "--single", "-j", "-D", plan.dataFolder, ...options, database];
  const [program = "", ...rest] = [...plan.account.prefix, ...server];
  return new Promise((resolve) => {
    // In a session of its own, as every server is: Ctrl-C in the terminal reaches the product alone.
    const child = spawn(program, rest, {
      cwd: plan.folder,
      env: serverEnvironment(),
      stdio: ["pipe", "ignore", "pipe"],
      detached: true,
      windowsHide: true,
    });
    let log = "";
    child.stderr.on("data", (data: Buffer) => (log += data.toString()));
    child.once("error", ({ message }) => resolve({ exitCode: null, log: message }));
    child.once("close", (exitCode) => resolve({ exitCode, log }));
    // One that ended before it read its input says why.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}
