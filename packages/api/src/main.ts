import "reflect-metadata";

export { type Config, ConfigError, type DatabaseUrls, readConfig } from "./config/config";
export { DatabaseError, type Database } from "./db/database";
export { migrate } from "./db/migrate";
export {
  buildLog,
  openDatabase,
  type RunningPanboard,
  signingKeyFolder,
  startPanboard,
  type StartOptions,
} from "./app/start-panboard";
export { runCommand, CommandError } from "./app/run-command";
