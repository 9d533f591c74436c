/** @slow: it starts the product several times. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { Client } from "pg";
import { findFreePort } from "./connection-file";
import { ask, children, endEverything, givenFolder } from "./embedded-postgres.harness";
import { findParent, isRunning, waitUntil } from "./process-table";

const patienceMs = 60_000;
const ownerOfServer = process.env.PANBOARD_TEST_OWNER_URL ?? "";
const name = `test_${randomBytes(6).toString("hex")}`;
/** Whoever else is migrating. */
let other: Client;

const urlOf = (setting: string): string => (process.env[setting] ?? "").replace(/[^/]*$/, name);

beforeAll(() => ask(ownerOfServer, `create database ${name} template panboard_template`));

beforeEach(async () => {
  other = new Client({ connectionString: urlOf("PANBOARD_TEST_OWNER_URL") });
  await other.connect();
  await other.query("select pg_advisory_lock(7305021)");
});

afterEach(async () => {
  await endEverything();
  await other.end();
});

afterAll(() => ask(ownerOfServer, `drop database if exists ${name} with (force)`));

/** The product in a process of its own, and the one that loads for it, which waits for another that migrates. */
async function givenLoadingProduct(): Promise<{ product: ChildProcess; output: () => string; loader: number }> {
  const product = spawn(process.execPath, [join(__dirname, "start.cjs")], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      PORT: String(await findFreePort()),
      PANBOARD_DATA: givenFolder(),
      PANBOARD_DEMO: "1",
      DATABASE_URL: urlOf("PANBOARD_TEST_RUNTIME_URL"),
      DATABASE_SYSTEM_URL: urlOf("PANBOARD_TEST_SYSTEM_URL"),
      DATABASE_OWNER_URL: urlOf("PANBOARD_TEST_OWNER_URL"),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.push(product);
  let text = "";
  for (const stream of [product.stdout, product.stderr]) stream.on("data", (data: Buffer) => (text += data.toString()));
  await waitUntil(() => text.includes("Preparing the database ...") || product.exitCode !== null, patienceMs);
  expect(text).toBe("Preparing the database ...\n");
  const loader =
    readdirSync("/proc")
      .map(Number)
      .find((pid) => pid > 0 && findParent(pid) === product.pid) ?? 0;
  expect(isRunning(loader)).toBe(true);
  return { product, output: () => text, loader };
}

describe("the process that loads before the product serves", () => {
  it("keeps the product waiting while another migrates, and lets it serve then", async () => {
    const { product, output, loader } = await givenLoadingProduct();

    await other.query("select pg_advisory_unlock(7305021)");

    await waitUntil(() => output().includes("Stop with Ctrl-C.") || product.exitCode !== null, patienceMs);
    expect(output()).toContain("Panboard is ready at");
    expect(isRunning(loader)).toBe(false);
    const { rows } = await other.query("select usename as name from pg_stat_activity where datname = $1", [name]);
    expect(rows.filter((row) => row.name === "panboard_owner")).toHaveLength(1);
  });

  it.each(["SIGTERM", "SIGINT"] as const)("ends when the product is ended by %s", async (signal) => {
    const { product, output, loader } = await givenLoadingProduct();
    const ended = once(product, "close");

    product.kill(signal);

    expect(await ended).toEqual([0, null]);
    expect(output()).toBe("Preparing the database ...\nStopping ...\n");
    expect(isRunning(loader)).toBe(false);
  });

  it("ends when the product was killed", async () => {
    const { product, loader } = await givenLoadingProduct();

    product.kill("SIGKILL");

    expect(await waitUntil(() => !isRunning(loader), patienceMs)).toBe(true);
  });

  it("is missed, and the product ends with 1 and a sentence, when it was killed itself", async () => {
    const { product, output, loader } = await givenLoadingProduct();
    const ended = once(product, "close");

    process.kill(loader, "SIGKILL");

    expect(await ended).toEqual([1, null]);
    expect(output()).toMatch(/\nThe database could not be prepared: it ended with SIGKILL\.\n$/);
  });
});
