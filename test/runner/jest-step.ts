import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { type Command, firstLine, type Flake, nothing, runCommand, type Step, type Tally, type Write } from "./step";

/** More failed files than these are no noise: they are not repeated. */
export const repeatedFilesMax = 3;

interface JestTest {
  readonly fullName: string;
  readonly status: string;
  readonly failureMessages: readonly string[] | null;
}

interface JestFile {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly JestTest[];
}

/** What jest writes with --json, as far as it is read here. */
interface JestResults {
  readonly testResults: readonly JestFile[];
}

export interface JestStepOptions {
  readonly name: string;
  readonly root: string;
  /** Jest with all but where to write the results. */
  readonly jest: Command;
  /** Where the results go; those of repeated files are put in the place of the first. */
  readonly resultsFile: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Whether what failed is run once more. */
  readonly repeats: boolean;
}

/**
 * Tests run by jest. Of few failed files each is run once more, alone in a process of its own: what passes then counts as
 * passed and flaky, and what fails, the first time too or not, as failed.
 */
export function jestStep(options: JestStepOptions): Step {
  return {
    name: options.name,
    async run(write) {
      const first = await runJest(options, [], write);
      if (first.results === undefined) return { ...nothing, failed: 1 };
      const faulty = first.results.testResults.filter(isFaulty);
      const isRepeated = options.repeats && faulty.length > 0 && faulty.length <= repeatedFilesMax;
      if (!isRepeated) return tallyOf(first.results, first.status);

      const repeated = new Map<string, JestFile>();
      const flaky: Flake[] = [];
      let [status, lost] = [0, 0];
      for (const file of faulty) {
        write(`\nOnce more, alone: ${relative(options.root, file.name)}\n`);
        const again = await runJest(options, ["--runTestsByPath", file.name], write);
        const second = again.results?.testResults.find(({ name }) => name === file.name);
        status = Math.max(status, again.status);
        if (second === undefined) continue;
        repeated.set(file.name, second);
        flaky.push(...listFlakes(file, second, options.root));
        for (const name of listLost(file, second)) {
          write(`It failed, and was not there the second time: ${name}\n`);
          lost += 1;
        }
      }
      const results = {
        ...first.results,
        testResults: first.results.testResults.map((file) => repeated.get(file.name) ?? file),
      };
      writeFileSync(options.resultsFile, JSON.stringify(results));
      const tally = tallyOf(results, status);
      return { ...tally, failed: tally.failed + lost, flaky };
    },
  };
}

async function runJest(
  { jest, resultsFile, root, env }: JestStepOptions,
  words: readonly string[],
  write: Write,
): Promise<{ status: number; results: JestResults | undefined }> {
  rmSync(resultsFile, { force: true });
  const command: Command = [...jest, ...words, "--json", `--outputFile=${resultsFile}`];
  const status = await runCommand(command, { root, write, ...(env && { env }) });
  if (!existsSync(resultsFile)) {
    write("Jest wrote no results.\n");
    return { status, results: undefined };
  }
  return { status, results: JSON.parse(readFileSync(resultsFile, "utf8")) as JestResults };
}

function isFaulty(file: JestFile): boolean {
  return file.status === "failed";
}

function tallyOf({ testResults }: JestResults, status: number): Tally {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const count = (...states: string[]): number => tests.filter(({ status: state }) => states.includes(state)).length;
  // A file that could not be run has failed as a whole.
  const broken = testResults.filter((file) => isFaulty(file) && !file.assertionResults.some(hasFailed)).length;
  const failed = count("failed") + broken;
  return {
    passed: count("passed"),
    failed: status === 0 ? failed : Math.max(failed, 1),
    skipped: count("pending", "todo", "skipped", "disabled"),
    flaky: [],
  };
}

function hasFailed({ status }: JestTest): boolean {
  return status === "failed";
}

const namesOf = (file: JestFile, status: string): Set<string> =>
  new Set(file.assertionResults.filter((test) => test.status === status).map(({ fullName }) => fullName));

/**
 * The tests that failed and then passed. What failed a file besides its tests, as after the last, or all of them alike, as
 * before the first, is told once.
 */
function listFlakes(first: JestFile, second: JestFile, root: string): Flake[] {
  const file = relative(root, first.name);
  const [passed, failedAgain] = [namesOf(second, "passed"), namesOf(second, "failed")];
  const failed = first.assertionResults.filter(hasFailed);
  const flaky = failed
    .filter(({ fullName }) => passed.has(fullName) && !failedAgain.has(fullName))
    .map(({ fullName, failureMessages }) => ({ file, test: fullName, reason: firstLine(failureMessages?.[0]) }));
  const whole = (reason: string): Flake[] => [{ file, test: "the file as a whole", reason }];
  if (failed.length === 0) return isFaulty(second) ? [] : whole(firstLine(first.message));
  const [reason = "", ...others] = new Set(flaky.map((flake) => flake.reason));
  const isOneFault = flaky.length > 1 && flaky.length === first.assertionResults.length && others.length === 0;
  return isOneFault ? whole(reason) : flaky;
}

/** The names of tests that failed and that the second run neither passed nor failed. */
function listLost(first: JestFile, second: JestFile): string[] {
  const known = new Set([...namesOf(second, "passed"), ...namesOf(second, "failed")]);
  return [...namesOf(first, "failed")].filter((name) => !known.has(name));
}
