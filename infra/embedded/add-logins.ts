import { escapeLiteral } from "pg";
import { generatePassword, getOldConnection, keepConnection, keepOldConnection } from "./connection-file";
import { readDatabaseFile } from "./database-files";
import { EmbeddedPostgresError } from "./embedded-postgres.error";
import { findPostmaster } from "./postmaster-file";
import { giveFiles } from "./server-account";
import { type ServerPlan, stopServer } from "./server-process";
import { runSingleUser } from "./single-user";

/**
 * Gives the database of a release before panboard_system the roles and rights of this one, and keeps their passwords. A
 * server that runs there is stopped. All of it is one transaction and the passwords are kept last, so that a start that
 * was cut off is made good by the next; the file without them is kept aside. Throws an EmbeddedPostgresError that leaves
 * the folder as it was.
 */
export async function addLogins(plan: ServerPlan): Promise<void> {
  const old = getOldConnection(plan.folder);
  if (old === undefined) return;
  const running = findPostmaster(plan.dataFolder);
  if (running !== undefined) await stopServer(running, plan);
  giveFiles(plan.dataFolder, plan.account);
  const passwords = { systemPassword: generatePassword(), backupPassword: generatePassword() };
  const fault = await runSingleUser(plan, "panboard", [
    readDatabaseFile("roles.sql"),
    readDatabaseFile("database.sql"),
    `alter role panboard_system password ${escapeLiteral(passwords.systemPassword)};`,
    `alter role panboard_backup password ${escapeLiteral(passwords.backupPassword)};`,
  ]);
  if (fault !== undefined) {
    throw new EmbeddedPostgresError(
      `The database in ${plan.folder} is of an older release of Panboard and could not be given this one's logins (${fault}), so mend that and start again: nothing of it was changed.`,
    );
  }
  keepOldConnection(plan.folder);
  keepConnection(plan.folder, { ...old, ...passwords });
}
