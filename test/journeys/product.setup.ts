import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "..", "..");
const patienceMs = 180_000;

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, "close");
  return port;
}

/** Starts the product as a person does, in a folder of its own; answers how to stop it. */
async function startProduct(): Promise<() => Promise<void>> {
  if (process.env.PANBOARD_URL !== undefined) return () => Promise.resolve();
  const folder = mkdtempSync(join(tmpdir(), "panboard-journeys-"));
  const port = await findFreePort();
  const child = spawn(process.execPath, [join(root, "infra/embedded/start.cjs")], {
    cwd: root,
    env: { ...process.env, PORT: String(port), PANBOARD_DATA: folder, LOG_LEVEL: "error" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  let output = "";
  const ready = new Promise<void>((resolveReady, reject) => {
    const timer = setTimeout(() => reject(new Error(`The product did not start in time:\n${output}`)), patienceMs);
    child.stdout.on("data", (data: Buffer) => {
      output += data.toString();
      if (!output.includes("Panboard is ready at")) return;
      clearTimeout(timer);
      resolveReady();
    });
    child.once("exit", () => reject(new Error(`The product ended at its start:\n${output}`)));
  });
  await ready;
  process.env.PANBOARD_URL = `http://localhost:${port}`;
  return async () => {
    child.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
}

// Playwright calls what a setup file exports as default, and calls what that answers at the end.
export { startProduct as default };
