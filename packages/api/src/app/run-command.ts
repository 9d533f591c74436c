import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Config, DatabaseUrls } from "../config/config";
import type { Database } from "../db/database";
import { listDemonstrationAccounts, loadDemonstration, loadShipped } from "../features/shipped";
import { signAccessToken } from "../identity/local-issuer/access-token";
import { lifetimesS } from "../identity/local-issuer/lifetimes";
import { loadSigningKey } from "../identity/local-issuer/signing-key";
import { auditUsage, readAuditCommand } from "./audit-commands";
import { buildLog } from "./build-log";
import { CommandError } from "./command.error";
import { grantUsage, readGrantCommand } from "./grant-commands";
import { issuerFile, prepareDatabase, signingKeyFolder } from "./start-panboard";

export interface CommandParts {
  readonly config: Config;
  /** Finds or starts the database for the commands that need one. */
  withDatabase<T>(work: (urls: DatabaseUrls) => Promise<T>): Promise<T>;
  /** Told what is being done, in plain words, for the person who waits. */
  readonly tell?: (sentence: string) => void;
}

const usage = `Usage:
  panboard token <person or client>            prints an access token of the demonstration, such as of
                                               business-manager@cheshire-east
${grantUsage}
  panboard load                                migrates, and loads what the settings are due; a start does it before it serves
  panboard load published                      loads Cheshire's catalogue and published figures, once
  panboard migrate                             brings the database to this release's version
${auditUsage}`;

/** Runs one command of the panboard tool; answers what to print. */
export async function runCommand(words: readonly string[], parts: CommandParts): Promise<string> {
  const [command, ...rest] = words;
  if (command === "token" && rest.length === 1 && rest[0]) return printToken(rest[0], parts.config);
  const access = command === undefined ? undefined : readGrantCommand(command, rest);
  if (access) return inDatabase(parts, async (database) => access(database, await issuerInUse(parts.config)));
  if (command === "audit") return inDatabase(parts, readAuditCommand(rest));
  if (command === "load" && rest.length === 0) return loadDue(parts);
  if (command === "load" && rest[0] === "published" && rest.length === 1) return loadPublished(parts);
  if (command === "migrate" && rest.length === 0)
    return inDatabase(parts, () => Promise.resolve("The schema is up to date."));
  if (command === undefined || command === "help") return usage;
  throw new CommandError(usage);
}

async function printToken(subject: string, config: Config): Promise<string> {
  if (!config.demonstration) {
    throw new CommandError("Tokens come from the issuer in OIDC_ISSUER: this command serves demonstration mode alone.");
  }
  const account = listDemonstrationAccounts().find((one) => one.subject === subject);
  if (!account) {
    throw new CommandError(`Nobody in the demonstration is called "${subject}". Try business-manager@cheshire-east.`);
  }
  const key = await loadSigningKey(join(config.dataFolder, signingKeyFolder));
  return signAccessToken(key, {
    issuerUrl: await issuerInUse(config),
    audience: config.identity.audience,
    subject,
    clientId: account.isMachine ? subject : config.identity.webClientId,
    lifetimeS: lifetimesS.AccessToken,
  });
}

/** The issuer of the product that runs, or ran last, on this data folder: its port may have been set for it alone. */
async function issuerInUse(config: Config): Promise<string> {
  if (config.isAddressSet) return config.identity.issuer;
  const kept = await readFile(join(config.dataFolder, issuerFile), "utf8").catch(() => undefined);
  return kept?.trim() || config.identity.issuer;
}

function loadPublished(parts: CommandParts): Promise<string> {
  return inDatabase(parts, async (database) => {
    const result = await loadShipped(database, "published");
    return result ? `${result.added} published values were loaded.` : "The published figures were loaded before.";
  });
}

/** Migrates, and in demonstration mode loads all that the product ships and the demonstration's people. */
function loadDue(parts: CommandParts): Promise<string> {
  const { config, tell = () => undefined } = parts;
  tell("Preparing the database");
  return inDatabase(parts, async (database) => {
    if (config.demonstration) {
      tell("Loading the published figures");
      await loadShipped(database, "published");
      await loadShipped(database, "illustrative");
      await loadDemonstration(database, config.identity.issuer);
    }
    return "The database is ready.";
  });
}

function inDatabase(parts: CommandParts, work: (database: Database) => Promise<string>): Promise<string> {
  return parts.withDatabase(async (urls) => {
    const database = await prepareDatabase(urls, buildLog(parts.config), 2);
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  });
}
