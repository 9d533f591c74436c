import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLook } from "./database/look";
import { openDatabase } from "./database/open-database";
import { checkAnswers } from "./measure/check-answers";
import { countRoundTrips } from "./measure/count-round-trips";
import { type Effort, type Measured, measureTask } from "./measure/measure-task";
import { startIssuer } from "./people/issuer";
import { prepareViewers, withProductDatabase } from "./people/viewers";
import { addFunctions } from "./postgraphile/functions";
import { keepReport, type Report, writeReport } from "./report";
import type { Served } from "./servers/child";
import { installPostgraphile, type ServersPlan, startServer } from "./servers/start-servers";
import { type DatabaseName, findTasks, type ServerName, subjectsOf, type Work } from "./works/work";

/** What is to be measured. */
export interface BenchPlan {
  readonly database: DatabaseName;
  readonly works: readonly Work[];
  readonly servers: readonly ServerName[];
  readonly effort: Effort;
  /** Whether the table goes into the README. */
  readonly keep: boolean;
  /** Hears of each step. */
  readonly tell: (sentence: string) => void;
}

/**
 * Makes or opens the database; of each work starts the servers on it, compares their answers, and only then measures. Prints
 * the table, and leaves it as JSON too. Throws where two servers do not say the same.
 */
export async function runBench(plan: BenchPlan): Promise<Report> {
  const { tell, servers: names } = plan;
  const opened: { stop(): Promise<void> }[] = [];
  const open = <T extends { stop(): Promise<void> }>(one: T): T => {
    opened.push(one);
    return one;
  };
  const folder = mkdtempSync(join(tmpdir(), "panboard-bench-"));
  try {
    const node = names.includes("postgraphile") ? installPostgraphile() : process.execPath;
    const { urls, postmaster } = open(await openDatabase(plan.database, tell));
    const { url: issuer, token } = open(await startIssuer());
    const { look } = open(openLook(urls.backupUrl));
    const tasks = await findTasks(plan.works, plan.database, look);
    const subjects = subjectsOf(tasks);
    const { viewers, facts } = await withProductDatabase(urls, (database) =>
      prepareViewers(database, { issuer, region: plan.database, subjects }),
    );
    const tokens = new Map(await Promise.all(subjects.map(async (one) => [one, await token(one)] as const)));
    if (names.includes("postgraphile")) await addFunctions(urls.ownerUrl);

    const serversPlan: ServersPlan = { urls, issuer, viewers, facts, folder };
    const measured: Measured[] = [];
    for (const task of tasks) {
      // New ones each time: what a work leaves in memory is not the next one's.
      const servers = new Map<ServerName, Served>();
      for (const name of names.filter((one) => task.work[one])) {
        tell(`${task.work.name}: starting ${name}`);
        servers.set(name, open(await startServer(name, node, serversPlan)));
      }
      tell(`${task.work.name}: comparing answers`);
      const addresses = new Map([...servers].map(([name, { url }]) => [name, url]));
      const checked = await checkAnswers(task, addresses, { facts, tokens, look });
      tell(`${task.work.name}: measuring`);
      measured.push(...(await measureTask(task, checked, { servers, postmaster, facts, tokens }, plan.effort)));
      for (const server of servers.values()) await server.stop();
    }
    tell("Counting round trips");
    const roundTrips = await countRoundTrips(node, names, tasks, { ...serversPlan, tokens });
    const report = writeReport({ database: plan.database, node, effort: plan.effort, measured, roundTrips });
    if (plan.keep) await keepReport(report);
    return report;
  } finally {
    for (let next = opened.pop(); next; next = opened.pop()) {
      await next.stop().catch((error: unknown) => tell(String(error)));
    }
    rmSync(folder, { recursive: true, force: true });
  }
}
