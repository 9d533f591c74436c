import { Agent } from "node:http";
import { ask, type Prepared } from "./ask";

/** What a server did under load. */
export interface Run {
  readonly requests: number;
  readonly elapsedMs: number;
  /** Of each request, in milliseconds, ascending. */
  readonly latenciesMs: readonly number[];
  /** Bytes of all answers. */
  readonly bytes: number;
}

/** Where requests come from. */
export interface Source {
  /** The next request of a connection; once it was answered, `answered` hears how many bytes that took. */
  next(connection: number): { readonly request: Prepared; answered(bytes: number): void };
  /** Whether what was asked for so far is a fair part: every case as often as every other. */
  isEven(): boolean;
}

/**
 * Keeps so many connections busy, each with its next request as soon as its last was answered, until the time is up and every
 * case was asked for as often. Throws where an answer is not 200.
 */
export async function drive(
  url: string,
  source: Source,
  { connections, durationMs }: { readonly connections: number; readonly durationMs: number },
): Promise<Run> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latenciesMs: number[] = [];
  let bytes = 0;
  const start = performance.now();
  const isOver = (): boolean => performance.now() - start >= durationMs && source.isEven();
  const keepBusy = async (_: unknown, connection: number): Promise<void> => {
    while (!isOver()) {
      const { request, answered } = source.next(connection);
      const sentAt = performance.now();
      const { length } = await ask(url, agent, request);
      latenciesMs.push(performance.now() - sentAt);
      bytes += length;
      answered(length);
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, keepBusy));
  } finally {
    agent.destroy();
  }
  const elapsedMs = performance.now() - start;
  return { requests: latenciesMs.length, elapsedMs, bytes, latenciesMs: latenciesMs.sort((one, other) => one - other) };
}

/** The value below which a share of the ascending values lies. */
export function percentile(ascending: readonly number[], share: number): number {
  return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? Number.NaN;
}
