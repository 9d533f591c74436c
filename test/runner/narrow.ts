import { readdirSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { jestStep } from "./jest-step";
import { useKeptServer } from "./kept";
import { keptDatabase, keptProduct } from "./kept-servers";
import { playwrightStep } from "./playwright-step";
import type { Plan } from "./run-steps";
import type { Step } from "./step";
import { jestOf, playwrightOf, resultsFolder, root } from "./steps";

export interface Selection {
  /** Parts of paths: a file is run if its path holds any of them. */
  readonly parts: readonly string[];
  /** Part of a test's name; undefined for all tests of a file. */
  readonly name?: string | undefined;
}

export type Kind = "unit" | "integration" | "journeys";

/** Which suite runs a file; undefined for a file that holds no tests. */
export function kindOf(path: string): Kind | undefined {
  if (path.endsWith(".journey.ts")) return "journeys";
  if (path.endsWith(".int.test.ts") || /^test\/(isolation|contract)\/.*\.test\.ts$/.test(path)) return "integration";
  return /\.test\.tsx?$/.test(path) ? "unit" : undefined;
}

/** The files of tests whose path, from the root, holds one of the parts. */
export function selectFiles(files: readonly string[], parts: readonly string[]): Map<Kind, string[]> {
  const found = new Map<Kind, string[]>();
  for (const file of files) {
    const kind = kindOf(file);
    if (kind === undefined || !parts.some((part) => file.includes(part))) continue;
    found.set(kind, [...(found.get(kind) ?? []), file]);
  }
  return found;
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === "node_modules" || entry.name === "dist") return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? listFiles(path) : [relative(root, path).replaceAll("\\", "/")];
  });
}

/**
 * Runs the tests of few files, unrepeated, against servers that are kept between runs. Undefined where no path holds any of
 * the parts.
 */
export function planNarrow({ parts, name }: Selection): Plan | undefined {
  const files = ["packages", "infra", "test"].flatMap((folder) => listFiles(join(root, folder)));
  const selected = selectFiles(files, parts);
  const suites: Step[] = [...selected].map(([kind, paths]) => narrowStep(kind, paths, name));
  return suites.length === 0 ? undefined : { checks: [], suites };
}

function narrowStep(kind: Kind, paths: readonly string[], testName: string | undefined): Step {
  const what = kind === "journeys" ? kind : `${kind} tests`;
  const name = `${what} of ${paths.length === 1 ? paths[0] : `${paths.length} files`}`;
  const kept = { unit: undefined, integration: keptDatabase, journeys: keptProduct }[kind];
  return {
    name,
    async run(write) {
      const server = kept && (await useKeptServer(kept, write));
      const step =
        kind === "journeys"
          ? journeysOf(name, paths, testName, server?.env)
          : testsOf(kind, name, paths, testName, server?.env);
      try {
        return await step.run(write);
      } finally {
        server?.done();
        rmSync(resultsFileOf(kind), { force: true });
      }
    },
  };
}

type Env = Readonly<Record<string, string>>;

/** Of this process alone: other runs may go on beside it. */
const resultsFileOf = (kind: Kind): string => join(resultsFolder, `narrow-${kind}-${process.pid}.json`);

/** Jest and Playwright both read a name, and Playwright a path, as a pattern. */
const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function testsOf(
  kind: "unit" | "integration",
  name: string,
  paths: readonly string[],
  testName?: string,
  env: Env = {},
): Step {
  const words = ["--runTestsByPath", ...paths, ...(testName ? ["--testNamePattern", literally(testName)] : [])];
  return jestStep({ name, root, jest: jestOf(kind, ...words), resultsFile: resultsFileOf(kind), env, repeats: false });
}

function journeysOf(name: string, paths: readonly string[], testName?: string, env: Env = {}): Step {
  const patterns = paths.map((path) => `${literally(path)}$`);
  const resultsFile = resultsFileOf("journeys");
  return playwrightStep({
    name,
    root,
    playwright: playwrightOf(...patterns, ...(testName ? ["--grep", literally(testName), "--pass-with-no-tests"] : [])),
    resultsFile,
    env: { ...env, PANBOARD_JOURNEYS_RESULTS: resultsFile },
  });
}
