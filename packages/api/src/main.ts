import "reflect-metadata";

export { type Config, ConfigError, type DatabaseUrls, readConfig } from "./config/config";
export type { Database } from "./db/database";
export { DatabaseError } from "./db/database-fault";
export { migrate } from "./db/migrate";
export { buildLog } from "./app/build-log";
export {
  openDatabase,
  prepareDatabase,
  type RunningPanboard,
  signingKeyFolder,
  startPanboard,
  type StartOptions,
} from "./app/start-panboard";
export { CommandError } from "./app/command.error";
export { type CommandParts, runCommand } from "./app/run-command";
