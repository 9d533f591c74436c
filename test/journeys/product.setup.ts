import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { findFreePort } from "../../infra/embedded/connection-file";

const root = resolve(__dirname, "..", "..");
const startMsMax = 180_000;
const stopMsMax = 30_000;

/** The last line of the greeting: what a person reads before it, they may use. */
const lastWords = "Stop with Ctrl-C.";

/** Starts the product as a person does, in a folder of its own; answers how to stop it. What did not start is stopped too. */
async function startProduct(): Promise<() => Promise<void>> {
  if (process.env.PANBOARD_URL !== undefined) return () => Promise.resolve();
  const folder = mkdtempSync(join(tmpdir(), "panboard-journeys-"));
  const port = await findFreePort();
  const child = spawn(process.execPath, [join(root, "infra/embedded/start.cjs")], {
    cwd: root,
    env: {
      ...process.env,
      ...{ DATABASE_URL: undefined, DATABASE_SYSTEM_URL: undefined, DATABASE_OWNER_URL: undefined },
      ...{ OIDC_ISSUER: undefined, PUBLIC_URL: undefined },
      ...{ PORT: String(port), PANBOARD_DATA: folder, LOG_LEVEL: "error" },
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const closed = new Promise<void>((resolveClosed) => child.once("close", () => resolveClosed()));
  const stop = async (): Promise<void> => {
    await stopChild(child, closed);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await waitForGreeting(child, closed);
  } catch (error) {
    await stop();
    throw error;
  }
  process.env.PANBOARD_URL = `http://localhost:${port}`;
  return stop;
}

/** Ends with the greeting's last line; throws with all that was printed where that does not come. */
async function waitForGreeting(child: ChildProcess, closed: Promise<void>): Promise<void> {
  let output = "";
  let timer: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolveGreeted, reject) => {
      timer = setTimeout(() => reject(new Error(`The product did not start in time:\n${output}`)), startMsMax);
      child.once("error", reject);
      child.stdout?.on("data", (data: Buffer) => {
        output += data.toString();
        if (output.includes(lastWords)) resolveGreeted();
      });
      // Closed is after the exit, when everything that was printed has been read.
      void closed.then(() => reject(new Error(`The product ended at its start:\n${output}`)));
    });
  } finally {
    clearTimeout(timer);
  }
}

/** Asks the product to stop, and ends it where it does not. */
async function stopChild(child: ChildProcess, closed: Promise<void>): Promise<void> {
  if (child.pid === undefined) return;
  child.kill("SIGTERM");
  const timer = setTimeout(() => {
    child.kill("SIGKILL");
    // Whatever it had started may hold the other end.
    child.stdout?.destroy();
  }, stopMsMax);
  await closed;
  clearTimeout(timer);
}

// Playwright calls what a setup file exports as default, and calls what that answers at the end.
export { startProduct as default };
