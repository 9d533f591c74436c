import { join } from "node:path";
import { CommandError, type DatabaseUrls, readConfig, runCommand } from "@panboard/api";
import { startEmbeddedPostgres } from "./embedded/postgres";
import { findRunningPostgres } from "./embedded/running-postgres";
import { sentenceOf } from "./embedded/start";

/** Runs one command of the panboard tool and prints its answer; a mistake is one plain sentence and exit code 1. */
export async function command(words: readonly string[]): Promise<void> {
  try {
    const config = readConfig(process.env, join(__dirname, ".."));
    const withDatabase = async <T>(work: (urls: DatabaseUrls) => Promise<T>): Promise<T> => {
      if (config.database) return work(config.database);
      const folder = join(config.dataFolder, "postgres");
      const running = findRunningPostgres(folder);
      if (running) return work(running);
      const postgres = await startEmbeddedPostgres({ folder });
      try {
        return await work(postgres);
      } finally {
        await postgres.stop();
      }
    };
    console.log(await runCommand(words, { config, withDatabase }));
  } catch (error) {
    console.error(error instanceof CommandError ? error.message : sentenceOf(error));
    process.exitCode = 1;
  }
}
