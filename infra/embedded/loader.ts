import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import type { DatabaseUrls } from "@panboard/api";
import { forkLoader } from "./fork-loader.cjs";
import { StartError } from "./start.error";

/** What the process that loads tells the one that started it. */
export type LoaderMessage = { readonly doing: string } | { readonly fault: string };

/** `panboard load` in a process of its own, which waits until it is told the database. */
export interface Loader {
  /**
   * Lets it load, and resolves once it is done and gone. Throws its fault, and ends it when the signal is aborted.
   */
  load(urls: DatabaseUrls, signal: AbortSignal, tell: (sentence: string) => void): Promise<void>;
  /** Ends it where it still runs, and resolves once it is gone. */
  stop(): Promise<void>;
}

/** How long it may take to end when it is asked to. */
const stopTimeoutMs = 5_000;

/**
 * Starts the process that loads, with the settings of an environment. It takes a second to be ready, so it is started
 * before there is a database. It ends when this process does, however that ends.
 */
export function startLoader(env: NodeJS.ProcessEnv, child = forkLoader(env)): Loader {
  const ended = new Promise<string | undefined>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("close", (code, signal) => resolve(code === 0 ? undefined : `it ended with ${code ?? signal}`));
  });
  const end = (): void => {
    if (!isRunning(child)) return;
    child.kill();
    const timer = setTimeout(() => child.kill("SIGKILL"), stopTimeoutMs);
    void ended.then(() => clearTimeout(timer));
  };
  return {
    async load(urls, signal, tell) {
      let fault: string | undefined;
      child.on("message", (message: LoaderMessage) => {
        if ("doing" in message) tell(message.doing);
        else fault = message.fault;
      });
      signal.addEventListener("abort", end);
      // One that is gone already says so by its end.
      child.send(urls, () => undefined);
      const reason = await ended;
      signal.removeEventListener("abort", end);
      signal.throwIfAborted();
      if (reason !== undefined) throw new StartError(fault ?? `The database could not be prepared: ${reason}.`);
    },
    async stop() {
      end();
      if (isRunning(child)) await ended;
    },
  };
}

function isRunning(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

/**
 * Waits in the process that was started to load until it is told the database, then does `work` on it; its end is exit
 * code 0, or 1 and a fault. Ends when the process that started it is gone.
 */
export async function loadWhenTold(
  work: (urls: DatabaseUrls, tell: (sentence: string) => void) => Promise<string | undefined>,
): Promise<void> {
  const endAlone = (): void => process.exit(1);
  process.on("disconnect", endAlone);
  if (!process.connected) endAlone();
  const [urls] = (await once(process, "message")) as [DatabaseUrls];
  const fault = await work(urls, (doing) => void process.send?.({ doing } satisfies LoaderMessage));
  process.off("disconnect", endAlone);
  if (fault !== undefined) {
    process.exitCode = 1;
    await new Promise((sent) => process.send?.({ fault } satisfies LoaderMessage, sent));
  }
  if (process.connected) process.disconnect();
}
