/** @slow: it starts the product as a person does. */
import { type ChildProcess, spawn, type SpawnOptions } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { answerCommand } from "../command";
import { findFreePort } from "./connection-file";
import { children, crashServer, endEverything, givenFolder, serverPid } from "./embedded-postgres.harness";
import { isRunning, waitUntil } from "./process-table";
import { runPanboard } from "./run-panboard";

/** The product in a process of its own, as a person starts it. */
const root = join(__dirname, "../..");
const patienceMs = 120_000;

jest.setTimeout(2 * patienceMs);

afterEach(endEverything);

interface Started {
  readonly child: ChildProcess;
  stdout(): string;
  stderr(): string;
  /** The exit code, once all output is read. */
  readonly ended: Promise<number | null>;
}

function givenProcess(script: string, words: string[], env: Record<string, string>): Started {
  return givenChild([process.execPath, join(root, script), ...words], env);
}

/** The pnpm that runs the tests, or else the README's. */
function findPnpm(): string[] {
  const { npm_execpath: path = "" } = process.env;
  return /pnpm[^/\\]*\.c?js$/.test(path) ? [process.execPath, path] : ["npx", "--yes", "pnpm@10.34.9"];
}

/** The README's command, with what it starts in a process group of its own, as a terminal has it in the foreground. */
function givenProductOfPackageManager(env: Record<string, string>): Promise<Started> {
  return untilReady(givenChild([...findPnpm(), "start"], env, { cwd: root, detached: true }));
}

function givenChild(
  [program = "", ...words]: string[],
  env: Record<string, string>,
  options: SpawnOptions = {},
): Started {
  // What would name another database, and what a package manager above tells those below it.
  const left = { DATABASE_URL: undefined, DATABASE_SYSTEM_URL: undefined, DATABASE_OWNER_URL: undefined };
  const own = { npm_lifecycle_event: undefined, npm_config_package: undefined };
  const child = spawn(program, words, {
    ...options,
    env: { ...process.env, ...left, ...own, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.push(child);
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (data: Buffer) => (stdout += data.toString()));
  child.stderr.on("data", (data: Buffer) => (stderr += data.toString()));
  const ended = once(child, "close").then(([code]) => code as number | null);
  return { child, stdout: () => stdout, stderr: () => stderr, ended };
}

function givenProduct(env: Record<string, string>): Promise<Started> {
  return untilReady(givenProcess("infra/embedded/start.cjs", [], env));
}

async function untilReady(started: Started): Promise<Started> {
  await untilPrinted(started, "Stop with Ctrl-C.\n");
  expect(started.stdout()).toContain("Panboard is ready at");
  return started;
}

/** Resolves once the product has printed a text, and shows what it printed instead if it ends before. */
async function untilPrinted(product: Started, text: string): Promise<void> {
  const { child } = product;
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  await waitUntil(() => product.stdout().includes(text) || hasEnded(), patienceMs);
  if (hasEnded()) await product.ended;
  expect(product.stdout() + product.stderr()).toContain(text);
}

async function printToken(env: Record<string, string>): Promise<string> {
  const { exitCode, text } = await answerCommand(["token", "chair@halton"], env);
  expect({ exitCode, text }).toEqual({ exitCode: 0, text: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/) });
  return text;
}

async function ask(port: number, token: string): Promise<unknown> {
  const answer = await fetch(`http://localhost:${port}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", "authorization": `Bearer ${token.trim()}` },
    body: JSON.stringify({ query: "{ viewer { subject } indicators(published: true) { totalCount } }" }),
  });
  return answer.json();
}

const seen = { data: { viewer: { subject: "chair@halton" }, indicators: { totalCount: expect.any(Number) } } };

async function statusOf(port: number, path: string): Promise<number> {
  return (await fetch(`http://localhost:${port}${path}`)).status;
}

test("starts with its figures loaded, gives tokens, stops with its database, and at the next start finds its data and outlives a crash of its database", async () => {
  const data = givenFolder();
  const port = await findFreePort();
  const env = { PORT: String(port), PANBOARD_DATA: data };
  const early = await printToken(env);

  const first = await givenProduct(env);
  expect(first.stdout()).toContain("business-manager@");
  expect(await statusOf(port, "/readyz")).toBe(200);
  expect(await (await fetch(`http://localhost:${port}/`, { headers: { accept: "text/html" } })).text()).toContain(
    "<title>",
  );
  // Made before the product ran, and without PORT after it did: both are tokens of the issuer that runs.
  expect(await ask(port, early)).toMatchObject(seen);
  expect(await ask(port, await printToken({ PANBOARD_DATA: data }))).toMatchObject(seen);
  expect(await answerCommand(["load", "published"], env)).toEqual({
    exitCode: 0,
    text: "The published figures were loaded before.",
  });
  expect(await answerCommand(["load"], env)).toEqual({ exitCode: 0, text: "The database is ready." });
  const operator = givenProcess("infra/panboard.cjs", ["grant", "operator", "https://issuer.example/", "auth0|1"], env);
  expect(await operator.ended).toBe(0);
  expect(operator.stdout()).toMatch(/^auth0\|1 is an operator now\.\nNote: .*\n$/);
  expect(operator.stderr()).toBe("");

  const second = runPanboard({ ...env, PORT: String(await findFreePort()) }, () => undefined);
  expect(await second.ended).toEqual({
    exitCode: 1,
    sentence: expect.stringContaining("already running on the folder"),
  });

  const postmaster = serverPid(join(data, "postgres"));
  first.child.kill("SIGTERM");
  expect(await first.ended).toBe(0);
  expect(isRunning(postmaster)).toBe(false);

  const again = await givenProductOfPackageManager(env);
  expect(await ask(port, await printToken(env))).toMatchObject(seen);

  await crashServer(serverPid(join(data, "postgres")));
  await untilPrinted(again, "The embedded database runs again.\n");
  expect(again.stdout()).toContain("The embedded database ended unexpectedly and is being started again ...\n");
  expect(await waitUntil(async () => (await statusOf(port, "/readyz")) === 200, patienceMs)).toBe(true);
  expect(await ask(port, early)).toMatchObject(seen);
  const restarted = serverPid(join(data, "postgres"));
  // What Ctrl-C does in a terminal. The package manager itself may end by the signal, which shells show as no failure.
  process.kill(-(again.child.pid ?? 0), "SIGINT");
  expect([0, null]).toContain(await again.ended);
  expect(again.stdout()).toMatch(/\nStopping \.\.\.\n$/);
  expect(again.stdout() + again.stderr()).not.toContain("ELIFECYCLE");
  expect(isRunning(restarted)).toBe(false);
});

test("prints a refusal as one plain sentence, and ends with 1", async () => {
  const product = givenProcess("infra/embedded/start.cjs", [], { PORT: "many" });
  const command = givenProcess("infra/panboard.cjs", ["token", "nobody@nowhere"], { PANBOARD_DATA: givenFolder() });

  expect(await product.ended).toBe(1);
  expect([product.stdout(), product.stderr()]).toEqual(["", "PORT must be a port number.\n"]);
  expect(await command.ended).toBe(1);
  expect([command.stdout(), command.stderr()]).toEqual([
    "",
    'Nobody in the demonstration is called "nobody@nowhere". Try business-manager@cheshire-east.\n',
  ]);
});
