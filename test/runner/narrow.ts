import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { jestStep } from "./jest-step";
import { useKeptServer } from "./kept";
import { keptDatabase, keptProduct } from "./kept-servers";
import { playwrightStep } from "./playwright-step";
import type { Plan } from "./run-steps";
import type { Step, Write } from "./step";
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

function narrowStep(kind: Kind, paths: readonly string[], name: string | undefined): Step {
  const resultsFile = join(resultsFolder, `narrow-${kind}.json`);
  const stepName = `${kind === "journeys" ? "journeys" : `${kind} tests`} of ${paths.length === 1 ? paths[0] : `${paths.length} files`}`;
  const runStep = async (env: Readonly<Record<string, string>>, write: Write) => {
    if (kind === "journeys") {
      const words = [
        ...paths.map((path) => `${path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`),
        ...(name ? ["--grep", name] : []),
      ];
      const step = playwrightStep({
        name: stepName,
        root,
        playwright: playwrightOf(...words),
        resultsFile,
        env: { ...env, PANBOARD_JOURNEYS_RESULTS: resultsFile },
      });
      return step.run(write);
    }
    const words = ["--runTestsByPath", ...paths, ...(name ? ["--testNamePattern", name] : [])];
    return jestStep({ name: stepName, root, jest: jestOf(kind, ...words), resultsFile, env, repeats: false }).run(
      write,
    );
  };
  return {
    name: stepName,
    async run(write) {
      if (kind === "unit") return runStep({}, write);
      const server = await useKeptServer(kind === "integration" ? keptDatabase : keptProduct, write);
      try {
        return await runStep(server.env, write);
      } finally {
        server.done();
      }
    },
  };
}
