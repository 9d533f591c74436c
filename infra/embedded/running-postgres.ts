import { existsSync } from "node:fs";
import { join } from "node:path";
import { getConnection, type RoleUrls, roleUrls } from "./connection-file";
import { findPostmaster } from "./postmaster-file";

/** How to reach the server that runs on the folder now, for a command beside the product; undefined if none does. */
export function findRunningPostgres(folder: string): RoleUrls | undefined {
  const dataFolder = join(folder, "data");
  if (!existsSync(dataFolder) || !findPostmaster(dataFolder)?.isReady) return undefined;
  const connection = getConnection(folder);
  return roleUrls(connection, connection.port);
}
