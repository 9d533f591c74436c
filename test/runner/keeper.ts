import { renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { findStartMark } from "../../infra/embedded/process-table";
import setUpDatabase from "../database-server.setup";
import tearDownDatabase from "../database-server.teardown";
import startProduct from "../journeys/product.setup";
import { type KeptKind, type KeptState, readState, stateFileOf } from "./kept";

/** Time without use after which a kept server ends. */
const idleMs = 20 * 60_000;
const lookIntervalMs = 2_000;

const starters: Readonly<Record<KeptKind, () => Promise<() => Promise<void>>>> = {
  async database() {
    await setUpDatabase();
    process.env.PANBOARD_TEST_KEPT = "1";
    return tearDownDatabase;
  },
  product: startProduct,
};

/** The settings by which tests find what was started. */
const settingsOf: Readonly<Record<KeptKind, RegExp>> = { database: /^PANBOARD_TEST_/, product: /^PANBOARD_URL$/ };

/** Starts a server and ends it, and this process, on SIGTERM, when it has not been used for a while or another took its place. */
export async function runKeeper(kind: KeptKind, sources: string): Promise<void> {
  const stop = await starters[kind]();
  const settings = Object.entries(process.env).filter(([name]) => settingsOf[kind].test(name));
  const env = Object.fromEntries(settings) as Record<string, string>;
  const state: KeptState = { pid: process.pid, startMark: findStartMark(process.pid), sources, env };
  const file = stateFileOf(kind);
  writeFileSync(`${file}.new`, JSON.stringify(state));
  renameSync(`${file}.new`, file);

  const isOurs = (): boolean => readState(kind)?.pid === process.pid;
  let stopping: Promise<void> | undefined;
  const end = (): void => {
    stopping ??= stop().finally(() => {
      if (isOurs()) rmSync(file, { force: true });
      process.exit();
    });
  };
  process.on("SIGTERM", end);
  process.on("SIGINT", end);
  setInterval(() => {
    if (!isOurs() || Date.now() - statSync(file).mtimeMs > idleMs) end();
  }, lookIntervalMs);
}
