import { join } from "node:path";
import { isAllChanged, listChangedFiles } from "./changed-files";
import { jestStep } from "./jest-step";
import { playwrightStep } from "./playwright-step";
import { type Command, commandStep, type Step } from "./step";
import type { Plan } from "./run-steps";

export const root = join(__dirname, "../..");
export const resultsFolder = join(root, "test-results");

const bin = (name: string): string => join(root, "node_modules/.bin", name);
const node = (script: string, ...words: string[]): Command => [process.execPath, join(root, script), ...words];

/** TypeScript 7 checks the same programs in a tenth of the time; the tools that need its API read version 6. */
const types = (folder: string): Command => node("node_modules/typescript7/bin/tsc", "-p", folder);

/** Jest for one project, with further words. */
export function jestOf(project: "unit" | "integration", ...words: string[]): Command {
  return [bin("jest"), `--selectProjects=${project}`, ...words];
}

/** Playwright over the journeys, with further words. */
export function playwrightOf(...words: string[]): Command {
  return [
    join(root, "test/node_modules/.bin/playwright"),
    "test",
    "--config",
    "test/journeys/playwright.config.ts",
    ...words,
  ];
}

const fileOf = (project: string): string => join(resultsFolder, `${project}.json`);

function suite(project: "unit" | "integration", results: string = project): Step {
  return jestStep({
    name: `${project} tests`,
    root,
    jest: jestOf(project),
    resultsFile: fileOf(results),
    repeats: true,
  });
}

/** Format and lint of all files, or of those that were changed. */
function listStyleSteps(changed: readonly string[] | undefined): Step[] {
  const prettier = (...files: string[]): Command => [
    bin("prettier"),
    "--check",
    "--log-level",
    "warn",
    "--ignore-unknown",
    "--",
    ...files,
  ];
  const eslint = (...files: string[]): Command => [
    bin("eslint"),
    "--max-warnings",
    "0",
    "--no-warn-ignored",
    "--",
    ...files,
  ];
  if (changed === undefined || isAllChanged(changed)) {
    return [commandStep("lint", root, eslint(".")), commandStep("format", root, prettier("."))];
  }
  const scripts = changed.filter((file) => /\.([cm]?js|tsx?)$/.test(file));
  return [
    ...(scripts.length > 0 ? [commandStep("lint of changed files", root, eslint(...scripts))] : []),
    ...(changed.length > 0 ? [commandStep("format of changed files", root, prettier(...changed))] : []),
  ];
}

function listChecks(changed: readonly string[] | undefined, unit: Step): Step[] {
  return [
    ...listStyleSteps(changed),
    commandStep(
      "types",
      root,
      ...["packages/shared", "packages/api", "packages/web", "infra", "test"].map((folder) => types(folder)),
    ),
    commandStep("import rules", root, [
      bin("depcruise"),
      "--config",
      ".dependency-cruiser.cjs",
      "packages",
      "infra",
      "test",
    ]),
    commandStep("committed schema", root, node("packages/api/bin/schema.cjs", "--check")),
    commandStep("map in the README", root, node("test/draw-map.cjs", "--check")),
    commandStep("committed client", root, [bin("graphql-codegen"), "--config", "codegen.ts", "--check", "--silent"]),
    unit,
  ];
}

/** The quick part, for while one works: format and lint of the changed files alone. */
export function planCheck(): Plan {
  return { checks: listChecks(listChangedFiles(root), suite("unit", "unit-of-check")), suites: [] };
}

/** All that must hold before a change goes in. */
export function planTest(): Plan {
  return {
    checks: listChecks(undefined, suite("unit")),
    suites: [
      suite("integration"),
      playwrightStep({
        name: "journeys in the browser",
        root,
        playwright: playwrightOf(),
        resultsFile: fileOf("journeys"),
        env: { PANBOARD_RETRIES: "1" },
      }),
    ],
  };
}
