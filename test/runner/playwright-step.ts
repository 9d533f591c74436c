import { existsSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { type Command, firstLine, type Flake, nothing, runCommand, type Step } from "./step";

interface PlaywrightTest {
  readonly projectName: string;
  readonly status: string;
  readonly results: readonly { readonly errors: readonly { readonly message?: string }[] }[];
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly file: string;
    readonly title: string;
    readonly tests: readonly PlaywrightTest[];
  }[];
}

/** What Playwright's JSON reporter writes, as far as it is read here. */
interface PlaywrightResults extends PlaywrightSuite {
  readonly config: { readonly rootDir: string };
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

export interface PlaywrightStepOptions {
  readonly name: string;
  readonly root: string;
  readonly playwright: Command;
  /** Where the configuration's JSON reporter writes. */
  readonly resultsFile: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Tests run by Playwright, which itself repeats what failed: what passes then counts as passed and flaky. */
export function playwrightStep({ name, root, playwright, resultsFile, env }: PlaywrightStepOptions): Step {
  return {
    name,
    async run(write) {
      rmSync(resultsFile, { force: true });
      const status = await runCommand(playwright, { root, write, ...(env && { env }) });
      if (!existsSync(resultsFile)) {
        write("Playwright wrote no results.\n");
        return { ...nothing, failed: 1 };
      }
      const results = JSON.parse(readFileSync(resultsFile, "utf8")) as PlaywrightResults;
      const { expected, unexpected, flaky, skipped } = results.stats;
      return {
        passed: expected + flaky,
        failed: status === 0 ? unexpected : Math.max(unexpected, 1),
        skipped,
        flaky: listFlakes(results, relative(root, results.config.rootDir)),
      };
    },
  };
}

function listFlakes({ suites = [], specs = [] }: PlaywrightSuite, folder: string): Flake[] {
  const own = specs.flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status === "flaky")
      .map(({ projectName, results }) => ({
        file: join(folder, file),
        test: projectName === "" ? title : `[${projectName}] ${title}`,
        reason: firstLine(results.flatMap(({ errors }) => errors)[0]?.message),
      })),
  );
  return [...own, ...suites.flatMap((suite) => listFlakes(suite, folder))];
}
