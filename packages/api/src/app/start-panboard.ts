import { writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Logger } from "pino";
import type { Config, DatabaseUrls } from "../config/config";
import { tellHeads } from "../db/audit-heads";
import { Database } from "../db/database";
import { databaseFault } from "../db/database-fault";
import { migrate } from "../db/migrate";
import { listDemonstrationAccounts } from "../features/shipped";
import { buildLocalIssuer, type LocalIssuer } from "../identity/local-issuer/local-issuer";
import { loadSigningKey } from "../identity/local-issuer/signing-key";
import { openViewers } from "../identity/open-viewers";
import { StoredOidcState } from "../identity/stored-oidc-state";
import { buildLog } from "./build-log";
import { buildServer } from "./build-server";
import { entities } from "./entities";

export interface StartOptions {
  readonly config: Config;
  readonly database: DatabaseUrls;
  readonly webFolder?: string | undefined;
  /** Port to listen on instead of the configured one; 0 for any free one. */
  readonly port?: number;
}

export interface RunningPanboard {
  readonly port: number;
  readonly database: Database;
  /** Answers no new request, lets the ones under way finish, and closes the connections. */
  stop(): Promise<void>;
}

/** How long requests that are under way may take to finish when the product stops. */
const stopGraceMs = 3_000;

/** Where the local provider keeps its key, below the data folder. */
export const signingKeyFolder = "oidc";
/** Where the issuer's address is kept for the token command, below the data folder. */
export const issuerFile = "oidc/issuer";

/** Migrates where the owner's address is given, and connects. */
export async function prepareDatabase(urls: DatabaseUrls, log: Logger, poolSize?: number): Promise<Database> {
  if (urls.ownerUrl) {
    await migrate(urls.ownerUrl).catch((error: unknown) => {
      throw databaseFault("DATABASE_OWNER_URL", error);
    });
  }
  return openDatabase(urls, log, poolSize);
}

/** Connects as those who serve; refuses a schema of another version. */
export async function openDatabase(
  urls: Omit<DatabaseUrls, "ownerUrl">,
  log: Logger,
  poolSize?: number,
): Promise<Database> {
  const connecting = Database.connect({
    runtimeUrl: urls.runtimeUrl,
    systemUrl: urls.systemUrl,
    entities,
    ...(poolSize ? { poolSize } : {}),
    onConnectionError: ({ code, message }) =>
      log.warn({ broken: { code, message } }, "a database connection broke while idle"),
  });
  return connecting.catch((error: unknown) => {
    throw databaseFault("DATABASE_URL", error);
  });
}

/** Runs API and web client on a database that `panboard load` has prepared. Ready when it answers. */
export async function startPanboard(options: StartOptions): Promise<RunningPanboard> {
  const { config } = options;
  const log = buildLog(config);
  const database = await openDatabase(options.database, log);
  /** What is closed again, last first. */
  const opened: { close(): Promise<void> }[] = [database];
  const close = async (): Promise<void> => {
    for (let next = opened.pop(); next; next = opened.pop()) await next.close();
  };
  try {
    let localIssuer: LocalIssuer | undefined;
    if (config.demonstration) {
      localIssuer = await buildDemonstrationIssuer(config, database, log);
    }
    const listening = await openViewers(database, ({ message }) =>
      log.warn({ broken: { message } }, "changes of access are not heard of, so nobody's rights are kept"),
    );
    opened.push(listening);
    const { viewers } = listening;
    const app = await buildServer({ config, database, viewers, log, localIssuer, webFolder: options.webFolder });
    await app.listen({ port: options.port ?? config.port, host: config.host });
    opened.push(
      tellHeads(database, {
        onHead: (auditHead) => logOfHeads(config, log).info({ auditHead }, "how far a trail of what is on record goes"),
        onFailure: (err) => log.error({ err }, "how far the trails of what is on record go could not be read"),
      }),
    );
    return {
      port: (app.server.address() as AddressInfo).port,
      database,
      async stop() {
        // A connection that never finishes its request would keep the server open for ever.
        const giveUp = setTimeout(() => app.server.closeAllConnections(), stopGraceMs);
        await app.close();
        clearTimeout(giveUp);
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Where real records are kept, their heads are told whatever the level of the log: what is not told proves nothing. */
function logOfHeads({ demonstration, logLevel }: Config, log: Logger): Logger {
  return demonstration || logLevel === "silent" ? log : log.child({}, { level: "info" });
}

async function buildDemonstrationIssuer(config: Config, database: Database, log: Logger): Promise<LocalIssuer> {
  const key = await loadSigningKey(join(config.dataFolder, signingKeyFolder));
  await writeFile(join(config.dataFolder, issuerFile), `${config.identity.issuer}\n`);
  const accounts = listDemonstrationAccounts();
  const people = accounts.filter(({ isMachine }) => !isMachine);
  return buildLocalIssuer({
    issuerUrl: config.identity.issuer,
    audience: config.identity.audience,
    key,
    listPeople: () => Promise.resolve(people),
    machineClients: accounts.filter(({ isMachine }) => isMachine).map(({ subject }) => subject),
    state: new StoredOidcState(database),
    redirectUris: [`${config.publicUrl}/signed-in`],
    postLogoutRedirectUris: [`${config.publicUrl}/`],
    reportError: (error) => log.error({ err: error }, "the local identity provider failed"),
  });
}
