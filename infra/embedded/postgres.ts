import { existsSync, mkdirSync, renameSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { Client } from "pg";
import { addLogins } from "./add-logins";
import {
  connectionFile,
  connectionUrl,
  getConnection,
  keepConnection,
  type RoleUrls,
  roleUrls,
} from "./connection-file";
import { EmbeddedPostgresError } from "./embedded-postgres.error";
import { discardDrafts, makeDataFolder } from "./first-start";
import { type FolderLock, holdFolder } from "./folder-lock";
import { keepServer, type ServerWatch } from "./keep-server";
import { findPostmaster } from "./postmaster-file";
import { waitUntil } from "./process-table";
import { chooseServerAccount, giveFiles, type RootAccount } from "./server-account";
import { findServerBinaries } from "./server-binaries";
import { logFile, type RunningServer, type ServerPlan, startServer, stopServer } from "./server-process";

export { EmbeddedPostgresError };

/** A Postgres server that belongs to this process until it is stopped. */
export interface EmbeddedPostgres extends RoleUrls {
  readonly port: number;
  /** Shuts the server down, resolves once it is gone, and frees the folder. May be called again. */
  stop(): Promise<void>;
}

/** Where the server's files live, and what it runs with. */
export interface EmbeddedPostgresOptions {
  folder: string;
  /** Settings of postgresql.conf. A server that is adopted keeps those it was started with. */
  settings?: Record<string, string>;
  /** Restricts root to one way of not being root; left out, the first that works is taken. */
  asRoot?: RootAccount;
  /** Has a server that ends unexpectedly started again, and hears of it. Left out, such a server stays down. */
  watch?: ServerWatch;
}

const adoptionTimeoutMs = 15_000;

/**
 * Starts the server whose files live in `folder`, or adopts the one that a killed process left running there. Makes the
 * roles of infra/database/roles.sql and the database `panboard` at the first start. Throws an EmbeddedPostgresError
 * where it can't, and while another live process holds the folder.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const folder = resolve(options.folder);
  let lock: FolderLock | undefined;
  try {
    const binaries = findServerBinaries();
    makeFolder(folder);
    lock = holdFolder(folder);
    const account = chooseServerAccount(folder, binaries, options.asRoot);
    const dataFolder = join(folder, "data");
    const plan = { folder, dataFolder, binaries: account.binaries, account, settings: options.settings ?? {} };
    return await startInFolder(plan, lock, options.watch);
  } catch (cause) {
    lock?.release();
    if (cause instanceof EmbeddedPostgresError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new EmbeddedPostgresError(`The embedded Postgres could not be started in ${folder} (${reason}).`, { cause });
  }
}

/** Makes a folder and those above it, one by one: where none can be made, node's own recursion may not end. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o711 });
}

async function startInFolder(plan: ServerPlan, lock: FolderLock, watch?: ServerWatch): Promise<EmbeddedPostgres> {
  await discardDrafts(plan);
  if (!existsSync(plan.dataFolder)) await makeDataFolder(plan);
  refuseForeignFiles(plan);
  await addLogins(plan);
  const server = (await adoptServer(plan)) ?? (await startAfresh(plan));
  const urls = roleUrls(getConnection(plan.folder), server.port);
  await refuseOtherPasswords(urls, server, plan);
  const kept = keepServer(server, plan, watch);
  let stopping: Promise<void> | undefined;
  return {
    ...urls,
    port: server.port,
    stop: () => (stopping ??= kept.stop().finally(() => lock.release())),
  };
}

function refuseForeignFiles(plan: ServerPlan): void {
  const user = process.getuid?.();
  if (user === undefined || user === 0 || statSync(plan.dataFolder).uid === user) return;
  throw new EmbeddedPostgresError(
    `The database in ${plan.dataFolder} belongs to another user, so start Panboard as that user or choose another folder.`,
  );
}

/** Stops the server where a role that the product signs in as has another password than the kept one. */
async function refuseOtherPasswords(urls: RoleUrls, server: RunningServer, plan: ServerPlan): Promise<void> {
  const faults = await Promise.all([urls.ownerUrl, urls.runtimeUrl, urls.systemUrl].map(findFault));
  if (!faults.some((fault) => fault?.code === "28P01")) return;
  await stopServer(server, plan);
  throw new EmbeddedPostgresError(
    `The passwords in ${connectionFile(plan.folder)} do not fit the database, so put that file back from a backup of the folder.`,
  );
}

async function startAfresh(plan: ServerPlan): Promise<RunningServer> {
  const log = logFile(plan);
  if (existsSync(log)) renameSync(log, `${log}.previous`);
  giveFiles(plan.dataFolder, plan.account);
  const connection = getConnection(plan.folder);
  const server = await startServer(plan, { preferred: connection.port });
  if (server.port !== connection.port) keepConnection(plan.folder, { ...connection, port: server.port });
  return server;
}

/** The server that runs on the data already and takes the kept password. One that is no use is stopped. */
async function adoptServer(plan: ServerPlan): Promise<RunningServer | undefined> {
  let found = findPostmaster(plan.dataFolder);
  if (found === undefined) return undefined;
  const { runtimePassword } = getConnection(plan.folder);
  let isUsable = false;
  await waitUntil(async () => {
    found = findPostmaster(plan.dataFolder);
    if (found?.isReady) isUsable = !(await findFault(connectionUrl("panboard_runtime", runtimePassword, found.port)));
    return found === undefined || found.isReady;
  }, adoptionTimeoutMs);
  if (found !== undefined && !isUsable) {
    await stopServer(found, plan);
    return undefined;
  }
  return found;
}

/** Why the database does not answer by an address, or undefined where it does. */
async function findFault(url: string): Promise<{ readonly code?: string } | undefined> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000, query_timeout: 5_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("select 1");
    return undefined;
  } catch (error) {
    return error as { code?: string };
  } finally {
    await client.end().catch(() => undefined);
  }
}
