import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { connectionUrl, generatePassword, keepConnection, type Passwords } from "./connection-file";
import { EmbeddedPostgresError } from "./embedded-postgres.error";
import { findPostmaster } from "./postmaster-file";
import { readDatabaseFile } from "./database-files";
import { giveFiles } from "./server-account";
import { serverEnvironment, type ServerPlan, startServer, stopServer } from "./server-process";

const draftPrefix = "data.draft-";
const superuser = "postgres";
const roles = "panboard_owner, panboard_runtime, panboard_system, panboard_backup, panboard_monitor";

/** Who may connect once the database is made: not the superuser, and nobody without a password or from elsewhere. */
const hostRules = `# Written by Panboard when it made this database.
host all ${superuser} all reject
host all all 127.0.0.1/32 scram-sha-256
`;

/**
 * Makes the roles and the database in a draft folder, and moves it to `plan.dataFolder` when all is done: a data folder
 * is whole or not there. The superuser's password lives in this function alone.
 */
export async function makeDataFolder(plan: ServerPlan): Promise<void> {
  const draft: ServerPlan = { ...plan, dataFolder: mkdtempSync(join(plan.folder, draftPrefix)) };
  const superuserPassword = generatePassword();
  runInitdb(draft, superuserPassword);
  const server = await startServer(draft);
  try {
    const passwords = {
      ownerPassword: generatePassword(),
      runtimePassword: generatePassword(),
      systemPassword: generatePassword(),
      backupPassword: generatePassword(),
    };
    await makeRolesAndDatabase(server.port, superuserPassword, passwords);
    keepConnection(plan.folder, { port: server.port, ...passwords });
  } finally {
    await stopServer(server, draft);
  }
  writeFileSync(join(draft.dataFolder, "pg_hba.conf"), hostRules);
  renameSync(draft.dataFolder, plan.dataFolder);
}

/** Removes what first starts left that were cut off half-way, with the servers that still run there. */
export async function discardDrafts(plan: ServerPlan): Promise<void> {
  for (const name of readdirSync(plan.folder).filter((entry) => entry.startsWith(draftPrefix))) {
    const dataFolder = join(plan.folder, name);
    const server = findPostmaster(dataFolder);
    if (server !== undefined) await stopServer(server, { ...plan, dataFolder });
    rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function runInitdb(plan: ServerPlan, superuserPassword: string): void {
  // Within the draft there must be nothing but a folder that initdb finds empty.
  const passwordFolder = mkdtempSync(join(plan.folder, `${draftPrefix}password-`));
  const passwordFile = join(passwordFolder, "password");
  try {
    writeFileSync(passwordFile, superuserPassword, { mode: 0o600 });
    giveFiles(passwordFolder, plan.account);
    giveFiles(plan.dataFolder, plan.account);
    const [command = "", ...rest] = [
      ...plan.account.prefix,
      plan.binaries.initdb,
      `--pgdata=${plan.dataFolder}`,
      `--username=${superuser}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      // Sorted by code point, cased by Unicode, alike on every system and in every later version of the libraries.
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--text-search-config=english",
      "--data-checksums",
      ...(plan.settings.fsync === "off" ? ["--no-sync"] : []),
    ];
    const result = spawnSync(command, rest, { cwd: plan.folder, env: serverEnvironment(), encoding: "utf8" });
    if (result.status === 0) return;
    const reason = result.error?.message ?? result.stderr.trim().split("\n").at(-1);
    throw new EmbeddedPostgresError(`The embedded database could not be made in ${plan.folder} (${reason}).`);
  } finally {
    rmSync(passwordFolder, { recursive: true, force: true });
  }
}

async function makeRolesAndDatabase(port: number, superuserPassword: string, passwords: Passwords): Promise<void> {
  await runAs(connectionUrl(superuser, superuserPassword, port, "postgres"), (client) => [
    // A statement that fails is written to the server's log, unless told otherwise: these hold passwords.
    "set log_min_error_statement = panic",
    readDatabaseFile("roles.sql"),
    `alter role panboard_owner createdb password ${client.escapeLiteral(passwords.ownerPassword)}`,
    `alter role panboard_runtime password ${client.escapeLiteral(passwords.runtimePassword)}`,
    `alter role panboard_system password ${client.escapeLiteral(passwords.systemPassword)}`,
    `alter role panboard_backup password ${client.escapeLiteral(passwords.backupPassword)}`,
  ]);
  // What is taken away inside a database is inherited by those that are made from it; who may connect is not.
  await runAs(connectionUrl(superuser, superuserPassword, port, "template1"), () => [readDatabaseFile("database.sql")]);
  await runAs(connectionUrl(superuser, superuserPassword, port, "postgres"), () => [
    "create database panboard owner panboard_owner",
    `revoke all on database postgres, template1 from public, ${roles}`,
  ]);
  await runAs(connectionUrl(superuser, superuserPassword, port), () => [
    readDatabaseFile("database.sql"),
    `alter role ${superuser} password null`,
  ]);
}

async function runAs(url: string, statements: (client: Client) => readonly string[]): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    for (const statement of statements(client)) await client.query(statement);
  } finally {
    await client.end();
  }
}
