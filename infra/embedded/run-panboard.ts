import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { type Config, type DatabaseUrls, readConfig, startPanboard } from "@panboard/api";
import { greetingOf } from "./greeting";
import { type Loader, startLoader } from "./loader";
import { EmbeddedPostgresError, startEmbeddedPostgres } from "./postgres";
import { sentenceOf, StartError } from "./start.error";
import { buildWebClient } from "./web-build";

const root = join(__dirname, "../..");

/** One run of the product. */
export interface PanboardRun {
  /** How it ended, once everything that was started is gone. */
  readonly ended: Promise<RunEnd>;
  /** Ends the run, ready or not yet. May be called again. */
  readonly stop: () => void;
}

/** How a run ended: with 1 and the reason, one plain sentence, where it could not start, go on or end as it should. */
export interface RunEnd {
  readonly exitCode: 0 | 1;
  readonly sentence?: string;
}

/**
 * Starts everything with the settings of an environment, and prints what it does and where the product is. Touches
 * nothing of this process: whoever calls it decides what its signals and its exit code are. `loader` is one that was
 * started before with the same environment.
 */
export function runPanboard(
  env: NodeJS.ProcessEnv,
  print: (text: string) => void,
  loader: Loader = startLoader(env),
): PanboardRun {
  const over = new AbortController();
  const run: Run = { over, started: [loader], loader, print, tell: (sentence) => print(`${sentence} ...`) };
  return {
    ended: untilEnd(env, run),
    stop() {
      if (over.signal.aborted) return;
      run.tell("Stopping");
      over.abort();
    },
  };
}

interface Run {
  /** Aborted when the run shall end, for an EmbeddedPostgresError where the database cannot go on. */
  readonly over: AbortController;
  /** What is to be stopped, last first. */
  readonly started: { stop(): Promise<void> }[];
  /** The process that migrates and loads before this one serves. */
  readonly loader: Loader;
  readonly print: (text: string) => void;
  /** Prints what is being done. */
  readonly tell: (sentence: string) => void;
}

async function untilEnd(env: NodeJS.ProcessEnv, run: Run): Promise<RunEnd> {
  const { signal } = run.over;
  const faults: unknown[] = [];
  try {
    const config = await startAll(env, run);
    if (!signal.aborted) {
      run.print(greetingOf(config));
      await once(signal, "abort");
    }
  } catch (error) {
    // What fails because the run is being ended is no fault.
    if (!signal.aborted) faults.push(error);
  }
  if (signal.reason instanceof EmbeddedPostgresError) faults.push(signal.reason);
  for (let next = run.started.pop(); next; next = run.started.pop()) {
    await next.stop().catch((error: unknown) => faults.push(error));
  }
  if (faults.length === 0) return { exitCode: 0 };
  return { exitCode: 1, sentence: faults.map(sentenceOf).join("\n") };
}

async function startAll(env: NodeJS.ProcessEnv, run: Run): Promise<Config> {
  const { signal } = run.over;
  const config = readConfig(env, root);
  await refuseTakenPort(config);
  signal.throwIfAborted();
  const database = await findDatabase(config, run);
  signal.throwIfAborted();
  await run.loader.load(database, signal, run.tell);
  run.tell("Building the web client, if it changed");
  const { folder } = await buildWebClient({ webFolder: join(root, "packages/web"), signal });
  signal.throwIfAborted();
  // The owner's address is for the process that has migrated: this one never signs in by it.
  const served = { ...database, ownerUrl: undefined };
  run.started.push(await startPanboard({ config, database: served, webFolder: folder }));
  return config;
}

async function findDatabase(config: Config, run: Run): Promise<DatabaseUrls> {
  if (config.database) return config.database;
  run.tell("Starting the embedded database");
  const postgres = await startEmbeddedPostgres({
    folder: join(config.dataFolder, "postgres"),
    watch: {
      onLost: () => run.tell("The embedded database ended unexpectedly and is being started again"),
      onStartedAgain: () => run.print("The embedded database runs again."),
      onGivenUp: (error) => run.over.abort(error),
    },
  });
  run.started.push(postgres);
  return postgres;
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
