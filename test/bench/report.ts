import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import type { RoundTrips } from "./measure/count-round-trips";
import type { Effort, Measured } from "./measure/measure-task";
import { works } from "./works";

const results = join(__dirname, "../../test-results/bench.json");
const readme = join(__dirname, "README.md");
const [begin, end] = ["<!-- begin of the last run -->", "<!-- end of the last run -->"];

/** One run, as it is kept. */
export interface Report {
  readonly database: string;
  readonly day: string;
  readonly machine: string;
  readonly node: string;
  readonly secondsOfPass: number;
  readonly passes: number;
  readonly measured: readonly Measured[];
  readonly roundTrips: readonly RoundTrips[];
}

/** What a run found. */
export interface Findings {
  readonly database: string;
  /** The Node that the servers ran by. */
  readonly node: string;
  readonly effort: Effort;
  readonly measured: readonly Measured[];
  readonly roundTrips: readonly RoundTrips[];
}

/** Prints the table, and leaves the numbers in test-results/bench.json. */
export function writeReport({ database, node, effort, measured, roundTrips }: Findings): Report {
  const report: Report = {
    database,
    day: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown"}, ${Math.round(totalmem() / 1024 ** 3)} GB`,
    node: spawnSync(node, ["--version"], { encoding: "utf8" }).stdout.trim(),
    secondsOfPass: effort.secondsOfPass,
    passes: effort.passes,
    ...{ measured, roundTrips },
  };
  mkdirSync(join(results, ".."), { recursive: true });
  writeFileSync(results, `${JSON.stringify(report, null, 2)}\n`);
  process.stdout.write(`${layOut(report)}\n`);
  return report;
}

/** Puts the table in the place of the last one in the README. */
export async function keepReport(report: Report): Promise<void> {
  const text = readFileSync(readme, "utf8");
  const [before = "", rest = ""] = text.split(begin);
  const [, after = ""] = rest.split(end);
  const renewed = `${before}${begin}\n\n${layOut(report)}\n\n${end}${after}`;
  writeFileSync(readme, await format(renewed, { ...(await resolveConfig(readme)), filepath: readme }));
}

const columns = [
  "server",
  "connections",
  "node, CPU ms",
  "Postgres, CPU ms",
  "both",
  "requests/s",
  "p50 ms",
  "p99 ms",
  "node MB",
  "round trips",
  "answer kB",
] as const;

/** A table in Markdown for each work. */
function layOut({ database, day, machine, node, secondsOfPass, passes, measured, roundTrips }: Report): string {
  const head = `${day}, ${database} database, ${machine}, Node ${node}, the middle one of ${passes} passes of ${secondsOfPass} s.`;
  const tables = [...new Set(measured.map(({ work }) => work))].map((name) => {
    const { title, missing = {} } = works.find((work) => work.name === name) ?? { title: "" };
    const rows = measured
      .filter(({ work }) => work === name)
      .map((one) => {
        const trips = roundTrips.find(({ work, server }) => work === name && server === one.server);
        return [
          one.server,
          String(one.connections),
          one.nodeCpuMs.toFixed(2),
          one.postgresCpuMs.toFixed(2),
          (one.nodeCpuMs + one.postgresCpuMs).toFixed(2),
          one.requestsPerSecond.toFixed(0),
          one.p50Ms.toFixed(1),
          one.p99Ms.toFixed(1),
          one.memoryMb.toFixed(0),
          trips?.perRequest.toFixed(1) ?? "",
          (one.bytes / 1000).toFixed(1),
        ];
      });
    const why = Object.entries(missing).map(([server, reason]) => `\n\nWithout ${server}: ${reason}`);
    const lines = [columns, columns.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
    return `**${name}: ${title}**\n\n${lines.join("\n")}${why.join("")}`;
  });
  return [head, ...tables].join("\n\n");
}
