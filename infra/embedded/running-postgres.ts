import { existsSync } from "node:fs";
import { join } from "node:path";
import { connectionUrl, getConnection } from "./connection-file";
import { findPostmaster } from "./postmaster-file";

/** How to reach the server that runs on the folder now, for a command beside the product; undefined if none does. */
export function findRunningPostgres(folder: string): { ownerUrl: string; runtimeUrl: string } | undefined {
  const dataFolder = join(folder, "data");
  if (!existsSync(dataFolder) || !findPostmaster(dataFolder)?.isReady) return undefined;
  const { port, ownerPassword, runtimePassword } = getConnection(folder);
  return {
    ownerUrl: connectionUrl("panboard_owner", ownerPassword, port),
    runtimeUrl: connectionUrl("panboard_runtime", runtimePassword, port),
  };
}
