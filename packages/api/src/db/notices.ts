import { Client } from "pg";
import type { Database } from "./database";

export interface NoticeHandlers {
  /** Somebody told of something, or notices may have been missed and are heard from now on. */
  onNotice(): void;
  /** From now on nothing is heard. Comes again after each attempt to listen that failed. */
  onDeaf(error: Error): void;
}

/** A connection that listens until it is closed. */
export interface Listening {
  close(): Promise<void>;
}

/** How soon a connection that no longer answers is given up. */
export interface Heartbeat {
  /** Between an answer and the next question. */
  readonly intervalMs: number;
  /** For an answer, and for making the connection. */
  readonly timeoutMs: number;
}

const usualHeartbeat: Heartbeat = { intervalMs: 15_000, timeoutMs: 5_000 };
const retryDelayMsMin = 100;
const retryDelayMsMax = 10_000;

/**
 * Listens to a channel of the database, on a connection of its own, and again whenever that breaks. Resolves once the
 * first attempt was made; who listens begins deaf. Nothing is told after it was closed.
 */
export async function listenFor(
  database: Database,
  channel: string,
  handlers: NoticeHandlers,
  heartbeat: Heartbeat = usualHeartbeat,
): Promise<Listening> {
  let client: Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  let failures = 0;

  async function attempt(): Promise<void> {
    const own = new Client({
      connectionString: database.systemUrl,
      application_name: "panboard-listener",
      connectionTimeoutMillis: heartbeat.timeoutMs,
      query_timeout: heartbeat.timeoutMs,
      keepAlive: true,
    });
    client = own;
    let isLost = false;
    // What still comes out of a connection that was given up must not pass for hearing.
    const isOver = (): boolean => isLost || isClosed;
    const lose = (error: Error): void => {
      if (isOver()) return;
      isLost = true;
      clearTimeout(timer);
      handlers.onDeaf(error);
      own.end().catch(() => undefined);
      const delayMs = Math.min(retryDelayMsMin * 2 ** failures, retryDelayMsMax);
      failures += 1;
      timer = setTimeout(() => void attempt(), delayMs).unref();
    };
    const hear = (): void => {
      if (!isOver()) handlers.onNotice();
    };
    // A network that went silent breaks no connection: only an answer shows that notices would come.
    const beat = (): void => {
      if (isOver()) return;
      timer = setTimeout(() => void own.query("select 1").then(beat, lose), heartbeat.intervalMs).unref();
    };
    own.on("error", lose);
    own.on("end", () => lose(new Error("The connection that listens was ended.")));
    own.on("notification", hear);
    try {
      await own.connect();
      await own.query(`listen ${own.escapeIdentifier(channel)}`);
    } catch (error) {
      lose(error instanceof Error ? error : new Error(String(error)));
      return;
    }
    if (!isOver()) failures = 0;
    hear();
    beat();
  }

  await attempt();
  return {
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}
