/** @slow: it starts servers of its own. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isRunning, waitUntil } from "../../infra/embedded/process-table";
import { listUsers, stateFileOf } from "./keeper";
import { type KeptPlan, type KeptServer, useKeptServer } from "./kept";

const patienceMs = 60_000;
let plan: KeptPlan;
let output: string;
const started: number[] = [];

/** A keeper of a server that takes connections, until its process hears SIGUSR2. */
const program = `
  require(${JSON.stringify(join(__dirname, "../../infra/typescript.cjs"))});
  const server = require("node:net").createServer();
  process.on("SIGUSR2", () => server.close());
  require(${JSON.stringify(join(__dirname, "keeper.ts"))}).runKeeper(process.argv.slice(2), async () => {
    await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
    return { env: { SERVER: String(process.pid), ADDRESS: "tcp://127.0.0.1:" + server.address().port }, stop: async () => {} };
  });`;

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), "panboard-kept-"));
  writeFileSync(join(folder, "source.ts"), "first");
  writeFileSync(join(folder, "keep.cjs"), program);
  output = "";
  plan = {
    name: "a server",
    folder: join(folder, "kept"),
    sources: [join(folder, "source.ts")],
    address: "ADDRESS",
    program: [join(folder, "keep.cjs")],
  };
});

afterEach(async () => {
  for (const pid of started.splice(0)) if (isRunning(pid)) process.kill(pid, "SIGTERM");
  rmSync(join(plan.folder, ".."), { recursive: true, force: true });
});

const untilEnded = (pid: number): Promise<boolean> => waitUntil(() => !isRunning(pid), patienceMs);

/** A run that begins, and goes on until `done`. */
async function beginRun(): Promise<KeptServer & { pid: number }> {
  const server = await useKeptServer(plan, (text) => (output += text));
  const pid = Number(server.env.SERVER);
  started.push(pid);
  return { ...server, pid };
}

async function useServer(): Promise<KeptServer & { pid: number }> {
  const run = await beginRun();
  run.done();
  return run;
}

test("the next run finds the server that a run has started, under a number of its own", async () => {
  const [first, second] = [await useServer(), await useServer()];
  expect(second.env).toEqual({ ...first.env, PANBOARD_RUN: "2" });
  expect(first.env.PANBOARD_RUN).toBe("1");
  expect(output).toBe("Starting a server for this and later runs ...\n");
});

test("two runs that begin at once share one server", async () => {
  const [first, second] = await Promise.all([useServer(), useServer()]);
  expect(second.env.SERVER).toBe(first.env.SERVER);
  expect(second.env.PANBOARD_RUN).not.toBe(first.env.PANBOARD_RUN);
});

test("a change of its sources starts another, and the first goes on until its run is done", async () => {
  const first = await beginRun();
  writeFileSync(plan.sources[0] ?? "", "second");
  const second = await useServer();
  expect(second.pid).not.toBe(first.pid);
  expect(listUsers(plan.folder, first.pid)).toEqual([process.pid]);
  expect(isRunning(first.pid)).toBe(true);
  first.done();
  expect(await untilEnded(first.pid)).toBe(true);
  expect((await useServer()).pid).toBe(second.pid);
});

test("a server that was killed, or no longer answers, is started again", async () => {
  const first = await useServer();
  process.kill(first.pid, "SIGKILL");
  await untilEnded(first.pid);
  const second = await useServer();
  expect(second.pid).not.toBe(first.pid);
  process.kill(second.pid, "SIGUSR2");
  // Its listening ends a moment after the signal.
  expect(await waitUntil(async () => (await useServer()).pid !== second.pid, patienceMs)).toBe(true);
  expect(await untilEnded(second.pid)).toBe(true);
});

test("a server that nobody uses ends when the file that tells of it is removed", async () => {
  const { pid } = await useServer();
  rmSync(stateFileOf(plan.folder));
  expect(await untilEnded(pid)).toBe(true);
});

test("a server that does not start is told with what it wrote", async () => {
  writeFileSync(plan.program[0] ?? "", 'console.error("no room left"); process.exitCode = 1;');
  await expect(useServer()).rejects.toThrow(/^a server did not start:\nno room left/);
});
