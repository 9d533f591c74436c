import { EmbeddedPostgresError } from "./embedded-postgres.error";
import { watchProcess } from "./process-table";
import { logFile, type RunningServer, type ServerPlan, startServer, stopServer } from "./server-process";

/** Whoever runs a server, and hears of its unexpected end. */
export interface ServerWatch {
  /** The server is gone and is being started again. */
  onLost(): void;
  /** It is back. */
  onStartedAgain(): void;
  /** It is gone for good, and why. Comes once. */
  onGivenUp(error: EmbeddedPostgresError): void;
}

/** A server that runs until it is stopped. */
export interface KeptServer {
  /** Shuts the server down and resolves once it is gone, one that is just being started again included. */
  stop(): Promise<void>;
}

/** How often the server is looked at. */
const intervalMs = 250;
/** A server that ends for one more time than this within the window is given up. */
const restartsMax = 3;
const windowMinutes = 10;

/**
 * Looks after a server that runs, be it a child of this process or one that was adopted. With a watch, one that ends
 * unexpectedly is started again on its data and its port, so that the addresses which were given out stay true; it is
 * given up when it does not start, and when it ended for the fourth time within ten minutes.
 */
export function keepServer(first: RunningServer, plan: ServerPlan, watch?: ServerWatch): KeptServer {
  let server = first;
  let isAlive = watchProcess(first.pid);
  let timer: NodeJS.Timeout | undefined;
  let restarting: Promise<void> | undefined;
  let isStopping = false;
  let endedAtMs: number[] = [];

  function lookOut(by: ServerWatch): void {
    timer = setInterval(() => {
      if (isAlive()) return;
      clearInterval(timer);
      restarting = startAgain(by);
    }, intervalMs).unref();
  }

  async function startAgain(by: ServerWatch): Promise<void> {
    try {
      refuseToGoOnForEver();
      by.onLost();
      server = await startServer(plan, { only: first.port });
      isAlive = watchProcess(server.pid);
      if (isStopping) return;
      lookOut(by);
      by.onStartedAgain();
    } catch (cause) {
      if (!isStopping) by.onGivenUp(faultOf(cause));
    }
  }

  function refuseToGoOnForEver(): void {
    const now = performance.now();
    endedAtMs = [...endedAtMs.filter((at) => now - at < windowMinutes * 60_000), now];
    if (endedAtMs.length <= restartsMax) return;
    throw new EmbeddedPostgresError(
      `The embedded database ended unexpectedly ${endedAtMs.length} times within ${windowMinutes} minutes, so it is not started again, and its log ${logFile(plan)} says more.`,
    );
  }

  if (watch) lookOut(watch);
  return {
    async stop() {
      isStopping = true;
      clearInterval(timer);
      await restarting;
      if (isAlive()) await stopServer(server, plan);
    },
  };
}

function faultOf(cause: unknown): EmbeddedPostgresError {
  if (cause instanceof EmbeddedPostgresError) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new EmbeddedPostgresError(`The embedded database could not be started again (${reason}).`, { cause });
}
