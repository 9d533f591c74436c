import { join } from "node:path";
import { CommandError, type CommandParts, type DatabaseUrls, readConfig, runCommand } from "@panboard/api";
import { loadWhenTold } from "./embedded/loader";
import { startEmbeddedPostgres } from "./embedded/postgres";
import { findRunningPostgres } from "./embedded/running-postgres";
import { sentenceOf } from "./embedded/start.error";

/** What a command of the panboard tool answered: with 1, what is wrong in one plain sentence. */
export interface CommandEnd {
  readonly exitCode: 0 | 1;
  readonly text: string;
}

/** What a command may be given beside its words and the settings. */
export interface CommandSurroundings {
  /** Told what is being done. */
  readonly tell?: (sentence: string) => void;
  /** The database, where somebody else has started it. */
  readonly urls?: DatabaseUrls;
}

/** Runs one command of the panboard tool with the settings of an environment. */
export async function answerCommand(
  words: readonly string[],
  env: NodeJS.ProcessEnv,
  { tell = () => undefined, urls }: CommandSurroundings = {},
): Promise<CommandEnd> {
  try {
    const config = readConfig(env, join(__dirname, ".."));
    const withDatabase: CommandParts["withDatabase"] = async (work) => {
      const external = urls ?? config.database;
      if (external) return work(external);
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
    return { exitCode: 0, text: await runCommand(words, { config, withDatabase, tell }) };
  } catch (error) {
    return { exitCode: 1, text: error instanceof CommandError ? error.message : sentenceOf(error) };
  }
}

/** Runs one command in this process and prints what it answered. */
export async function command(words: readonly string[]): Promise<void> {
  if (words.join(" ") === "load --when-told" && process.send) {
    return loadWhenTold(async (urls, tell) => {
      const { exitCode, text } = await answerCommand(["load"], process.env, { urls, tell });
      return exitCode === 0 ? undefined : text;
    });
  }
  const tell = (sentence: string): void => console.log(`${sentence} ...`);
  const { exitCode, text } = await answerCommand(words, process.env, { tell });
  if (exitCode === 0) console.log(text);
  else console.error(text);
  process.exitCode = exitCode;
}
