import { createServer } from "node:net";
import { join } from "node:path";
import { type Config, ConfigError, type DatabaseUrls, DatabaseError, readConfig, startPanboard } from "@panboard/api";
import { watchParent } from "./parent-watch";
import { EmbeddedPostgresError, startEmbeddedPostgres } from "./postgres";
import { buildWebClient } from "./web-build";

const root = join(__dirname, "../..");

/** A fault that the person who starts the product can mend, as one plain sentence. */
class StartError extends Error {}

/** Starts everything and prints where it is; on any fault one plain sentence and exit code 1. */
export async function start(): Promise<void> {
  const stops: (() => Promise<void>)[] = [];
  const stopping = stopOnce(stops);
  try {
    const config = readConfig(process.env, root);
    await refuseTakenPort(config);
    process.on("SIGINT", () => void stopping.stop("SIGINT"));
    process.on("SIGTERM", () => void stopping.stop("SIGTERM"));
    watchParent(() => void stopping.stop("SIGTERM"));

    const database = await findDatabase(config, stops);
    if (stopping.isStopping()) return;
    tell("Building the web client, if it changed");
    const { folder } = await buildWebClient({ webFolder: join(root, "packages/web") });
    if (stopping.isStopping()) return;
    const starting = startPanboard({ config, database, webFolder: folder, tell });
    stops.push(() => starting.then((panboard) => panboard.stop(), ignoreFailedStart));
    await starting;
    if (!stopping.isStopping()) greet(config);
  } catch (error) {
    if (!stopping.isStopping()) console.error(sentenceOf(error));
    process.exitCode = 1;
    await stopping.stop();
  }
}

/** Ends what was started, last first. What is started while ending is the starter's to notice. */
function stopOnce(stops: (() => Promise<void>)[]): { stop(signal?: string): Promise<void>; isStopping(): boolean } {
  let stopped: Promise<void> | undefined;
  return {
    isStopping: () => stopped !== undefined,
    stop(signal) {
      stopped ??= (async () => {
        if (signal) tell("Stopping");
        for (let next = stops.pop(); next; next = stops.pop()) {
          await next().catch((error: unknown) => console.error(sentenceOf(error)));
        }
        process.exit();
      })();
      return stopped;
    },
  };
}

/** Whoever awaited the start tells why it failed; there is nothing to stop. */
const ignoreFailedStart = (): void => undefined;

async function findDatabase(config: Config, stops: (() => Promise<void>)[]): Promise<DatabaseUrls> {
  if (config.database) return config.database;
  tell("Starting the embedded database");
  const starting = startEmbeddedPostgres({ folder: join(config.dataFolder, "postgres") });
  // Whoever stops the product while its database starts waits for that, or the server would be left behind.
  stops.push(() => starting.then((postgres) => postgres.stop(), ignoreFailedStart));
  return starting;
}

/** Told before anything is started: a second product on one port would otherwise wait for its database first. */
async function refuseTakenPort({ port, host }: Config): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === "EADDRINUSE"
          ? `Port ${port} is taken by another program: set PORT to a free one.`
          : `Panboard cannot listen on ${host}, port ${port} (${error.code}).`;
      reject(new StartError(reason));
    });
    probe.listen({ port, host }, () => probe.close(() => resolve()));
  });
}

/** What happened, in one sentence for a person; anything unforeseen keeps its stack for whoever mends it. */
export function sentenceOf(error: unknown): string {
  if (
    error instanceof StartError ||
    error instanceof ConfigError ||
    error instanceof DatabaseError ||
    error instanceof EmbeddedPostgresError
  ) {
    return error.message;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function tell(sentence: string): void {
  console.log(`${sentence} ...`);
}

function greet(config: Config): void {
  console.log(`\nPanboard is ready at ${config.publicUrl}`);
  if (!config.demonstration) return;
  console.log(`
This is a demonstration: people to sign in as are roles, no real persons. Choose one on the sign-in page, or print
an access token with: npx --yes pnpm@10.34.9 --silent panboard token business-manager@cheshire-east

  business-manager@, quality-officer@, finance-officer@, training-officer@, chair@, member@
    of cheshire-east, cheshire-west-and-chester, halton, warrington (published figures)
    and of example-north, example-east, example-south, example-west (invented)
  region-steward@, regional-analyst@, cdop-coordinator@, cdop-panel-member@, cdop-panel-member-2@
    of cheshire and exampleshire
  operator@panboard
  Machine clients: client@cheshire-police, client@exampleshire-police (secret: demonstration)

Stop with Ctrl-C.`);
}
