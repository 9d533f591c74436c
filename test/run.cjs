// Runs everything that is checked, in order, and adds the suites up in one last line. `check` stops after the unit tests.
const { spawnSync } = require("node:child_process");
const { mkdirSync, readFileSync, rmSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "..");
const results = join(root, "test-results");
const bin = (name) => join(root, "node_modules/.bin", name);

const node = (script, ...words) => [process.execPath, join(root, script), ...words];
const jest = (project) => ({
  name: `${project} tests`,
  command: [bin("jest"), `--selectProjects=${project}`, "--json", `--outputFile=${join(results, `${project}.json`)}`],
  count: () => countJest(`${project}.json`),
});

const check = [
  { name: "format", command: [bin("prettier"), "--check", ".", "--log-level", "warn"] },
  { name: "lint", command: [bin("eslint"), ".", "--max-warnings", "0"] },
  {
    name: "import rules",
    command: [bin("depcruise"), "--config", ".dependency-cruiser.cjs", "packages", "infra", "test"],
  },
  ...["packages/shared", "packages/api", "packages/web", "infra", "test"].map((folder) => ({
    name: `types of ${folder}`,
    command: [bin("tsc"), "-p", folder],
  })),
  { name: "committed schema", command: node("packages/api/bin/schema.cjs", "--check") },
  { name: "map in the README", command: node("test/draw-map.cjs", "--check") },
  { name: "committed client", command: [bin("graphql-codegen"), "--config", "codegen.ts", "--check", "--silent"] },
  jest("unit"),
];

const rest = [
  jest("integration"),
  {
    name: "journeys in the browser",
    command: [
      join(root, "test/node_modules/.bin/playwright"),
      "test",
      "--config",
      "test/journeys/playwright.config.ts",
    ],
    count: () => countPlaywright("journeys.json"),
  },
];

function readResult(file) {
  return JSON.parse(readFileSync(join(results, file), "utf8"));
}

function countJest(file) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = readResult(file);
  return [numPassedTests, numFailedTests + numRuntimeErrorTestSuites, numPendingTests + numTodoTests];
}

function countPlaywright(file) {
  const { expected, unexpected, flaky, skipped } = readResult(file).stats;
  return [expected, unexpected + flaky, skipped];
}

/** Passed, failed and skipped tests of a step; a step without tests counts only when it fails. */
function runStep({ name, command: [program, ...words], count }) {
  console.log(`\n> ${name}`);
  const { status } = spawnSync(program, words, { cwd: root, stdio: "inherit" });
  let counted = [0, 0, 0];
  try {
    if (count) counted = count();
  } catch {
    console.error(`${name}: no results were written.`);
  }
  if (status !== 0 && counted[1] === 0) counted = [counted[0], 1, counted[2]];
  if (counted[1] > 0) console.error(`${name}: failed`);
  return { name, counted };
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const steps = (process.argv[2] === "check" ? check : [...check, ...rest]).map(runStep);
const [passed, failed, skipped] = [0, 1, 2].map((index) => steps.reduce((sum, { counted }) => sum + counted[index], 0));
const faulty = steps.filter(({ counted }) => counted[1] > 0).map(({ name }) => name);
if (faulty.length > 0) console.error(`\nFailed: ${faulty.join(", ")}`);
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
