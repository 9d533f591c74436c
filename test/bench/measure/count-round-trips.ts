import { Agent } from "node:http";
import { startCountingProxy } from "../../../packages/api/src/testing/counting-proxy";
import { type ServersPlan, startServer } from "../servers/start-servers";
import type { ServerName, Task } from "../works/work";
import { ask, type Asking, buildRequest } from "./ask";

/** Round trips to Postgres that a request of a work takes a server. */
export interface RoundTrips {
  readonly work: string;
  readonly server: ServerName;
  readonly perRequest: number;
}

/** Cases of a task that are asked for, twice: once for connections, plans and viewers, and once that counts. */
const casesMax = 10;

/** Starts each server once more with a proxy before Postgres, and asks for some cases of each task, one after the other. */
export async function countRoundTrips(
  node: string,
  names: readonly ServerName[],
  tasks: readonly Task[],
  plan: ServersPlan & Asking,
): Promise<RoundTrips[]> {
  const counted: RoundTrips[] = [];
  for (const name of names) {
    const { urls } = plan;
    const proxy = await startCountingProxy(urls.runtimeUrl);
    const [runtimeUrl, systemUrl] = [proxy.through(urls.runtimeUrl), proxy.through(urls.systemUrl)];
    const server = await startServer(name, node, { ...plan, urls: { ...urls, runtimeUrl, systemUrl } });
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const askAll = async ({ work, cases }: Task): Promise<void> => {
      for (const asked of cases.slice(0, casesMax)) {
        await ask(server.url, agent, buildRequest(work, name, asked, plan));
        work.change?.advance(asked);
      }
    };
    try {
      for (const task of tasks.filter(({ work }) => work[name])) {
        await askAll(task);
        const before = proxy.count;
        await askAll(task);
        const perRequest = (proxy.count - before) / Math.min(casesMax, task.cases.length);
        counted.push({ work: task.work.name, server: name, perRequest });
      }
    } finally {
      agent.destroy();
      await server.stop();
      await proxy.stop();
    }
  }
  return counted;
}
