import type { Served } from "../servers/child";
import type { ServerName, Task } from "../works/work";
import type { Asking } from "./ask";
import { drive, percentile, type Run, type Source } from "./load";
import { cpuMsOf, cpuMsOfPostgres, memoryMbOf, memoryMbOfPostgres } from "./process-times";
import { casesInTurn, casesOfConnections, type Checked } from "./sources";

/** The servers that are compared, and what they have in common. */
export interface Field extends Asking {
  readonly servers: ReadonlyMap<ServerName, Served>;
  /** Process of the Postgres server. */
  readonly postmaster: number;
}

/** How long and how hard. */
export interface Effort {
  readonly connections: readonly number[];
  readonly secondsOfPass: number;
  readonly passes: number;
}

/** What a server needed for a work at a number of connections, in its middle pass. CPU in milliseconds a request. */
export interface Measured {
  readonly work: string;
  readonly server: ServerName;
  readonly connections: number;
  readonly requests: number;
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly nodeCpuMs: number;
  readonly postgresCpuMs: number;
  /** Node's and Postgres' CPU of each pass, added. */
  readonly cpuMsOfPasses: readonly number[];
  readonly bytes: number;
  readonly memoryMb: number;
  readonly postgresMemoryMb: number;
}

/** A server with a task before it. */
interface Entrant {
  readonly task: Task;
  readonly name: ServerName;
  readonly server: Served;
  readonly checked: Checked;
  readonly field: Field;
}

/**
 * What is asked before the first pass, which lasts no shorter than one. Each of a server's ten connections plans a statement of
 * its own five times, and has to map what a case reads into its memory: the first time costs Postgres two or three times what
 * others do.
 */
const warmUp = { requestsMin: 80, connections: 16 } as const;

/** Lets the servers do a task in turn, the order turned round in every other pass. */
export async function measureTask(
  task: Task,
  checkedOf: ReadonlyMap<ServerName, Checked>,
  field: Field,
  effort: Effort,
): Promise<Measured[]> {
  const entrants = [...checkedOf].map(([name, checked]): Entrant => {
    const server = field.servers.get(name);
    if (!server) throw new Error(`There is no ${name}.`);
    return { task, name, server, checked, field };
  });
  const most = task.work.change ? task.cases.length : Number.POSITIVE_INFINITY;
  const durationMs = effort.secondsOfPass * 1000;
  for (const { server, ...entrant } of entrants) {
    const connections = Math.min(warmUp.connections, most);
    const rounds = Math.ceil(warmUp.requestsMin / task.cases.length);
    await drive(server.url, sourceOf(entrant, rounds), { connections, durationMs });
  }
  const measured: Measured[] = [];
  for (const connections of new Set(effort.connections.map((wanted) => Math.min(wanted, most)))) {
    const passes = new Map<Entrant, Pass[]>(entrants.map((entrant) => [entrant, []]));
    for (let pass = 0; pass < effort.passes; pass += 1) {
      for (const entrant of pass % 2 === 0 ? entrants : [...entrants].reverse()) {
        passes.get(entrant)?.push(await runPass(entrant, { connections, durationMs }));
      }
    }
    for (const [{ name }, runs] of passes) measured.push(sumUp(task, name, connections, runs));
  }
  return measured;
}

interface Pass extends Run {
  readonly nodeMs: number;
  readonly postgresMs: number;
  readonly memoryMb: number;
  readonly postgresMemoryMb: number;
}

async function runPass(entrant: Entrant, how: { connections: number; durationMs: number }): Promise<Pass> {
  const { server, field } = entrant;
  const before = { node: cpuMsOf(server.pid), postgres: cpuMsOfPostgres(field.postmaster) };
  const run = await drive(server.url, sourceOf(entrant, 1), how);
  return {
    ...run,
    nodeMs: cpuMsOf(server.pid) - before.node,
    postgresMs: cpuMsOfPostgres(field.postmaster) - before.postgres,
    memoryMb: memoryMbOf(server.pid),
    postgresMemoryMb: memoryMbOfPostgres(field.postmaster),
  };
}

function sourceOf({ task, name, checked, field }: Omit<Entrant, "server">, rounds: number): Source {
  return task.work.change ? casesOfConnections(task, name, field) : casesInTurn(checked, rounds);
}

function sumUp({ work }: Task, server: ServerName, connections: number, passes: readonly Pass[]): Measured {
  const { requests, elapsedMs, latenciesMs, nodeMs, postgresMs, bytes } = middleOf(passes);
  return {
    ...{ work: work.name, server, connections, requests },
    requestsPerSecond: (requests * 1000) / elapsedMs,
    p50Ms: percentile(latenciesMs, 0.5),
    p99Ms: percentile(latenciesMs, 0.99),
    nodeCpuMs: nodeMs / requests,
    postgresCpuMs: postgresMs / requests,
    cpuMsOfPasses: passes.map(cpuMsOfRequest),
    bytes: bytes / requests,
    memoryMb: Math.max(...passes.map(({ memoryMb }) => memoryMb)),
    postgresMemoryMb: Math.max(...passes.map(({ postgresMemoryMb }) => postgresMemoryMb)),
  };
}

/** The pass that cost neither most nor least CPU, of an even number the cheaper one: a guest of another machine has bad moments. */
function middleOf(passes: readonly Pass[]): Pass {
  const ordered = [...passes].sort((one, other) => cpuMsOfRequest(one) - cpuMsOfRequest(other));
  const middle = ordered[Math.floor((ordered.length - 1) / 2)];
  if (!middle) throw new Error("There was no pass.");
  return middle;
}

function cpuMsOfRequest({ nodeMs, postgresMs, requests }: Pass): number {
  return (nodeMs + postgresMs) / requests;
}
