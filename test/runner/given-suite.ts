import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { jestStep } from "./jest-step";
import { playwrightStep } from "./playwright-step";
import { type Plan, runPlan } from "./run-steps";
import type { Command, Step } from "./step";

const root = join(__dirname, "../..");
const folders: string[] = [];

/** Removes what the tests have written. */
export function removeSuites(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

function givenFolder(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "panboard-runner-")));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const jestOfRepository: Command = [join(root, "node_modules/.bin/jest"), "--watchman=false", "--runInBand"];

/** Tests in files of their own, run by the jest of this repository, or by another program in its place. */
export function givenJestSuite(files: Readonly<Record<string, string>>, jest = jestOfRepository): Step {
  const folder = givenFolder({ "jest.config.cjs": "module.exports = { transform: {} };", ...files });
  return jestStep({
    name: "tests of jest",
    root: folder,
    jest,
    resultsFile: join(folder, "results.json"),
    repeats: true,
  });
}

/** Tests in files of their own, run by the Playwright of this repository without a browser, repeated once. */
export function givenPlaywrightSuite(files: Readonly<Record<string, string>>): Step {
  const folder = givenFolder(files);
  const resultsFile = join(folder, "results.json");
  const configuration = { testDir: folder, retries: 1, workers: 1, reporter: [["json", { outputFile: resultsFile }]] };
  writeFileSync(join(folder, "playwright.config.cjs"), `module.exports = ${JSON.stringify(configuration)};`);
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(join(root, "test/node_modules/@playwright"), join(folder, "node_modules/@playwright"));
  return playwrightStep({
    name: "tests of Playwright",
    root: folder,
    playwright: [join(root, "test/node_modules/.bin/playwright"), "test"],
    resultsFile,
    // Playwright refuses to run inside of jest, which it knows by this.
    env: { JEST_WORKER_ID: undefined },
  });
}

/** Runs a plan; answers whether all is well, and what was written. */
export async function runToEnd(plan: Partial<Plan>): Promise<{ isWell: boolean; output: string; lastLine: string }> {
  let output = "";
  const isWell = await runPlan({ checks: [], suites: [], ...plan }, (text) => (output += text));
  return { isWell, output, lastLine: output.trimEnd().split("\n").at(-1) ?? "" };
}
