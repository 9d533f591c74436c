import { parseArgs } from "node:util";
import { makeDatabase } from "./database/open-database";
import { runBench } from "./run-bench";
import { works } from "./works";
import { type DatabaseName, type ServerName, serverNames } from "./works/work";

/** Of which the middle one counts. */
const passes = 3;

const usage = `Usage:
  pnpm bench                      the national database, every work at 1, 16 and 64 connections
    --database cheshire           what the product ships, in the place of the national one
    --works W1,W3                 some works alone
    --servers product,bare        some servers alone; without postgraphile nothing is installed for it
    --connections 16              some numbers of connections alone
    --seconds 8                   how long a pass takes, ${passes} a server, work and number of connections
    --keep                        puts the table into test/bench/README.md
  pnpm bench make <folder>        makes the national database in a folder, for other trials`;

/** Runs what the words ask for and answers the exit code. */
export async function main(words: readonly string[]): Promise<number> {
  const tell = (sentence: string): void => void process.stderr.write(`${sentence}\n`);
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        database: { type: "string", default: "national" },
        works: { type: "string", default: works.map(({ name }) => name).join(",") },
        servers: { type: "string", default: serverNames.join(",") },
        connections: { type: "string", default: "1,16,64" },
        seconds: { type: "string", default: "8" },
        keep: { type: "boolean", default: false },
      },
    });
    const [command, folder, ...rest] = positionals;
    if (command === "make" && folder !== undefined && rest.length === 0) {
      await makeDatabase("national", folder, tell);
      return 0;
    }
    if (command !== undefined) throw new Error(usage);
    const chosen = values.works.split(",");
    await runBench({
      database: oneOf(["national", "cheshire"] satisfies DatabaseName[], values.database),
      works: works.filter(({ name }) => chosen.includes(name)),
      servers: values.servers.split(",").map((name): ServerName => oneOf(serverNames, name)),
      effort: {
        connections: values.connections.split(",").map(Number),
        secondsOfPass: Number(values.seconds),
        passes,
      },
      keep: values.keep,
      tell,
    });
    return 0;
  } catch (error) {
    tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return 1;
  }
}

function oneOf<T extends string>(known: readonly T[], text: string): T {
  const found = known.find((one) => one === text);
  if (found === undefined) throw new Error(`"${text}" is none of ${known.join(", ")}.\n\n${usage}`);
  return found;
}
