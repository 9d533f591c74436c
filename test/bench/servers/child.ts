import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** A process that serves, and what is measured of it. */
export interface Served {
  readonly pid: number;
  readonly url: string;
  /** Ends it, and resolves once it is gone. */
  stop(): Promise<void>;
}

const startMsMax = 120_000;
const stopMsMax = 10_000;

/** How a server is started. */
export interface ChildPlan {
  readonly program: string;
  readonly words: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** What a process of ours is told first, as a message: it may be more than an environment holds. */
  readonly options?: object;
  /** Resolves with the port once it serves; it is raced with the child's end. */
  ready(child: ChildProcess): Promise<number>;
}

/** Starts a server and resolves once it serves. Throws with what it wrote where it ends before, or takes too long. */
export async function startChild(plan: ChildPlan): Promise<Served> {
  const child = spawn(plan.program, plan.words, {
    cwd: plan.cwd,
    env: plan.env,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  if (plan.options) child.send(plan.options);
  let written = "";
  const keep = (data: Buffer): void => void (written = (written + data.toString()).slice(-10_000));
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);
  const isGone = once(child, "exit");
  const timer = setTimeout(() => child.kill("SIGKILL"), startMsMax);
  // What it wrote last is read only then.
  const failed = once(child, "close").then((): never => {
    throw new Error(`${[plan.program, ...plan.words].join(" ")} ended at its start:\n${written}`);
  });
  const port = await Promise.race([plan.ready(child), failed]).finally(() => clearTimeout(timer));
  failed.catch(() => undefined);
  return {
    pid: child.pid ?? 0,
    url: `http://127.0.0.1:${port}`,
    async stop() {
      if (child.connected) child.disconnect();
      child.kill("SIGTERM");
      const giveUp = setTimeout(() => child.kill("SIGKILL"), stopMsMax);
      await isGone;
      clearTimeout(giveUp);
    },
  };
}

/** The port that a process of ours tells by a message. */
export async function toldPort(child: ChildProcess): Promise<number> {
  const [{ port }] = (await once(child, "message")) as [{ port: number }];
  return port;
}
