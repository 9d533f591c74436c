import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { once } from "node:events";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFreePort } from "./connection-file";
import { isRunning, waitUntil } from "./process-table";

/** The product as a person starts it, each in a folder of its own. */
const root = join(__dirname, "../..");
const patienceMs = 120_000;
const folder = mkdtempSync(join(tmpdir(), "panboard-start-"));
const children: ChildProcess[] = [];

jest.setTimeout(2 * patienceMs);

afterAll(async () => {
  for (const child of children) child.kill("SIGTERM");
  await waitUntil(
    () => children.every(({ exitCode, signalCode }) => exitCode !== null || signalCode !== null),
    patienceMs,
  );
  rmSync(folder, { recursive: true, force: true });
});

interface Started {
  readonly child: ChildProcess;
  output(): string;
  ended: Promise<number | null>;
}

function run(script: string, words: string[], env: Record<string, string>): Started {
  const { DATABASE_URL: _, DATABASE_OWNER_URL: __, npm_lifecycle_event: ___, ...inherited } = process.env;
  const child = spawn(process.execPath, [join(root, script), ...words], { env: { ...inherited, ...env } });
  children.push(child);
  let output = "";
  child.stdout.on("data", (data: Buffer) => (output += data.toString()));
  child.stderr.on("data", (data: Buffer) => (output += data.toString()));
  return { child, output: () => output, ended: new Promise((resolve) => child.once("exit", resolve)) };
}

const start = (env: Record<string, string>): Started => run("infra/embedded/start.cjs", [], env);

async function untilReady(started: Started): Promise<void> {
  const isDone = (): boolean => started.output().includes("Panboard is ready at") || started.child.exitCode !== null;
  await waitUntil(isDone, patienceMs);
  expect(started.output()).toContain("Panboard is ready at");
}

function panboard(
  words: string[],
  env: Record<string, string>,
): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "infra/panboard.cjs"), ...words], {
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

async function ask(port: number, token: string): Promise<unknown> {
  const answer = await fetch(`http://localhost:${port}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", "authorization": `Bearer ${token.trim()}` },
    body: JSON.stringify({ query: "{ viewer { subject } indicators(published: true) { totalCount } }" }),
  });
  return answer.json();
}

test("starts with its figures loaded, gives tokens, stops with its database, and finds its data at the next start", async () => {
  const data = join(folder, "whole");
  const port = await findFreePort();
  const env = { PORT: String(port), PANBOARD_DATA: data };
  const early = panboard(["token", "chair@halton"], env);
  expect(early.status).toBe(0);
  expect(early.stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);

  const first = start(env);
  await untilReady(first);
  expect(first.output()).toContain("business-manager@");
  expect((await fetch(`http://localhost:${port}/readyz`)).status).toBe(200);
  expect(await (await fetch(`http://localhost:${port}/`, { headers: { accept: "text/html" } })).text()).toContain(
    "<title>",
  );
  const seen = { data: { viewer: { subject: "chair@halton" }, indicators: { totalCount: expect.any(Number) } } };
  // Made before the product ran, and without PORT after it did: both are tokens of the issuer that runs.
  expect(await ask(port, early.stdout)).toMatchObject(seen);
  expect(await ask(port, panboard(["token", "chair@halton"], { PANBOARD_DATA: data }).stdout)).toMatchObject(seen);
  expect(panboard(["load", "published"], env)).toMatchObject({
    status: 0,
    stdout: "The published figures were loaded before.\n",
  });
  expect(panboard(["grant", "operator", "https://issuer.example/", "auth0|1"], env)).toMatchObject({
    status: 0,
    stdout: "auth0|1 is an operator now.\n",
  });

  const second = start({ ...env, PORT: String(await findFreePort()) });
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain("already running on the folder");

  const postmaster = Number(readFileSync(join(data, "postgres/data/postmaster.pid"), "utf8").split("\n")[0]);
  first.child.kill("SIGTERM");
  expect(await first.ended).toBe(0);
  expect(isRunning(postmaster)).toBe(false);

  const again = start(env);
  await untilReady(again);
  expect(await ask(port, panboard(["token", "chair@halton"], env).stdout)).toMatchObject(seen);
  again.child.kill("SIGINT");
  expect(await again.ended).toBe(0);
});

test("stops while a client holds a connection that sends nothing", async () => {
  const port = await findFreePort();
  const started = start({ PORT: String(port), PANBOARD_DATA: join(folder, "whole") });
  await untilReady(started);
  const silent = connect(port, "127.0.0.1");
  await once(silent, "connect");
  silent.on("error", () => undefined);
  started.child.kill("SIGTERM");
  expect(await started.ended).toBe(0);
  silent.destroy();
});

describe("says in one plain sentence what is wrong, and ends with 1", () => {
  const cases: [string, Record<string, string>, string | RegExp][] = [
    ["a port that is none", { PORT: "many" }, "PORT must be a port number.\n"],
    [
      "an address that is none",
      { DATABASE_URL: "mysql://x" },
      "DATABASE_URL must be a postgres:// address, special characters of its password written as %XX.\n",
    ],
    [
      "a database that does not answer",
      { DATABASE_URL: "postgres://panboard_runtime:x@127.0.0.1:1/panboard", PANBOARD_DEMO: "1" },
      /The database in DATABASE_URL cannot be used: nothing answers there\.\n$/,
    ],
    [
      "no identity provider outside demonstration mode",
      { DATABASE_URL: "postgres://panboard_runtime:x@127.0.0.1:1/panboard" },
      "Set OIDC_ISSUER and OIDC_AUDIENCE, because outside demonstration mode Panboard needs an identity provider.\n",
    ],
  ];
  test.each(cases)("%s", async (_, env, sentence) => {
    const started = start({ PORT: String(await findFreePort()), PANBOARD_DATA: join(folder, "faulty"), ...env });
    expect(await started.ended).toBe(1);
    if (typeof sentence === "string") expect(started.output()).toBe(sentence);
    else expect(started.output()).toMatch(sentence);
  });

  test("a port that is taken", async () => {
    const holder: Server = createServer();
    await new Promise<void>((resolve) => holder.listen(0, "127.0.0.1", resolve));
    const { port } = holder.address() as { port: number };
    const started = start({ PORT: String(port), PANBOARD_DATA: join(folder, "taken") });
    expect(await started.ended).toBe(1);
    expect(started.output()).toBe(`Port ${port} is taken by another program: set PORT to a free one.\n`);
    holder.close();
  });

  test("a token of another issuer, or of nobody", () => {
    const other = {
      OIDC_ISSUER: "https://issuer.example/",
      OIDC_AUDIENCE: "https://api.example",
      PANBOARD_DATA: folder,
    };
    expect(panboard(["token", "chair@halton"], other)).toMatchObject({
      status: 1,
      stdout: "",
      stderr: expect.stringContaining("demonstration mode alone"),
    });
    expect(panboard(["token", "nobody@nowhere"], { PANBOARD_DATA: folder })).toMatchObject({
      status: 1,
      stdout: "",
      stderr: expect.stringContaining("nobody@nowhere"),
    });
  });
});

test("refuses a runtime role that could pass the wall, and a schema that nobody may migrate", async () => {
  const ownerUrl = process.env.PANBOARD_TEST_OWNER_URL ?? "";
  const runtimeUrl = process.env.PANBOARD_TEST_RUNTIME_URL ?? "";
  const env = async (): Promise<Record<string, string>> => ({
    PORT: String(await findFreePort()),
    PANBOARD_DATA: join(folder, "external"),
    PANBOARD_DEMO: "1",
  });
  const template = (url: string): string => url.replace(/\/panboard$/, "/panboard_template");
  const mighty = start({ ...(await env()), DATABASE_URL: template(ownerUrl) });
  expect(await mighty.ended).toBe(1);
  expect(mighty.output()).toContain("DATABASE_URL must name a role that cannot pass row level security");
  const empty = start({ ...(await env()), DATABASE_URL: runtimeUrl });
  expect(await empty.ended).toBe(1);
  expect(empty.output()).toContain("set DATABASE_OWNER_URL so that it can be migrated");
});
