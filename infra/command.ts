import { join } from "node:path";
import { CommandError, type DatabaseUrls, readConfig, runCommand } from "@panboard/api";
import { startEmbeddedPostgres } from "./embedded/postgres";
import { findRunningPostgres } from "./embedded/running-postgres";
import { sentenceOf } from "./embedded/start.error";

/** What a command of the panboard tool answered: with 1, what is wrong in one plain sentence. */
export interface CommandEnd {
  readonly exitCode: 0 | 1;
  readonly text: string;
}

/** Runs one command of the panboard tool with the settings of an environment. */
export async function answerCommand(words: readonly string[], env: NodeJS.ProcessEnv): Promise<CommandEnd> {
  try {
    const config = readConfig(env, join(__dirname, ".."));
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
    return { exitCode: 0, text: await runCommand(words, { config, withDatabase }) };
  } catch (error) {
    return { exitCode: 1, text: error instanceof CommandError ? error.message : sentenceOf(error) };
  }
}

/** Runs one command in this process and prints what it answered. */
export async function command(words: readonly string[]): Promise<void> {
  const { exitCode, text } = await answerCommand(words, process.env);
  if (exitCode === 0) console.log(text);
  else console.error(text);
  process.exitCode = exitCode;
}
