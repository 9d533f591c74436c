/** @slow: it starts servers of its own. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isRunning, waitUntil } from "../../infra/embedded/process-table";
import { readKeeper, stateFileOf } from "./keeper";
import { type KeptPlan, type KeptServer, useKeptServer } from "./kept";

const patienceMs = 60_000;
let plan: KeptPlan;
let output: string;

/** A keeper of nothing but its own process id. */
const program = `
  require(${JSON.stringify(join(__dirname, "../../infra/typescript.cjs"))});
  require(${JSON.stringify(join(__dirname, "keeper.ts"))}).runKeeper(process.argv.slice(2), async () => ({
    env: { SERVER: String(process.pid) },
    stop: async () => require("node:fs").writeFileSync(__filename + ".stopped", ""),
  }));`;

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), "panboard-kept-"));
  writeFileSync(join(folder, "source.ts"), "first");
  writeFileSync(join(folder, "keep.cjs"), program);
  output = "";
  plan = {
    name: "a server",
    folder: join(folder, "kept"),
    sources: [join(folder, "source.ts")],
    program: [join(folder, "keep.cjs")],
  };
});

afterEach(async () => {
  const pid = readKeeper(plan.folder)?.pid;
  if (pid !== undefined) await end(pid);
  rmSync(join(plan.folder, ".."), { recursive: true, force: true });
});

async function end(pid: number): Promise<void> {
  if (isRunning(pid)) process.kill(pid, "SIGTERM");
  expect(await waitUntil(() => !isRunning(pid), patienceMs)).toBe(true);
}

async function useServer(): Promise<KeptServer> {
  const server = await useKeptServer(plan, (text) => (output += text));
  server.done();
  return server;
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

test("a change of its sources ends the server and starts another", async () => {
  const first = await useServer();
  writeFileSync(plan.sources[0] ?? "", "second");
  const second = await useServer();
  expect(second.env.SERVER).not.toBe(first.env.SERVER);
  expect(isRunning(Number(first.env.SERVER))).toBe(false);
});

test("a server that was killed is started again", async () => {
  const first = await useServer();
  process.kill(Number(first.env.SERVER), "SIGKILL");
  await waitUntil(() => !isRunning(Number(first.env.SERVER)), patienceMs);
  expect((await useServer()).env.SERVER).not.toBe(first.env.SERVER);
});

test("a server ends when the file that tells of it is removed", async () => {
  const { env } = await useServer();
  rmSync(stateFileOf(plan.folder));
  expect(await waitUntil(() => !isRunning(Number(env.SERVER)), patienceMs)).toBe(true);
});

test("a server that does not start is told with what it wrote", async () => {
  writeFileSync(plan.program[0] ?? "", 'console.error("no room left"); process.exitCode = 1;');
  await expect(useServer()).rejects.toThrow(/^a server did not start:\nno room left/);
});
