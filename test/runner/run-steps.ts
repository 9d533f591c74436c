import { nothing, type Step, type Tally, type Write } from "./step";

/** With more flaky tests than these, a run says nothing: it fails. */
export const flakyMax = 5;

export interface Plan {
  /** Quick ones, each by itself: run side by side. */
  readonly checks: readonly Step[];
  /** Run one after the other, and only if no check has failed. */
  readonly suites: readonly Step[];
}

interface Ended {
  readonly name: string;
  readonly tally: Tally;
  readonly seconds: number;
}

/** How many checks run at once: each takes one processor. */
const lanes = 2;

/**
 * Runs all of a plan, tells each step's seconds, the flaky tests and in the last line how many tests passed, failed and
 * were skipped; answers whether all is well.
 */
export async function runPlan({ checks, suites }: Plan, write: Write): Promise<boolean> {
  const ended = await runChecks(checks, write);
  if (!ended.some(hasFailed)) for (const suite of suites) ended.push(await runStep(suite, write));
  return report(ended, write);
}

/** Each check's output is written as a whole when it has ended, so that those that run side by side don't mix. */
async function runChecks(checks: readonly Step[], write: Write): Promise<Ended[]> {
  const waiting = [...checks];
  const ended: Ended[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      let output = "";
      ended.push(await runStep(next, (text) => (output += text)));
      write(output);
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  return ended;
}

async function runStep({ name, run }: Step, write: Write): Promise<Ended> {
  write(`\n> ${name}\n`);
  const startedAt = performance.now();
  const tally = await run(write).catch((error: unknown) => {
    write(`${error instanceof Error ? error.message : String(error)}\n`);
    return { ...nothing, failed: 1 };
  });
  const seconds = (performance.now() - startedAt) / 1000;
  write(`${name}: ${seconds.toFixed(1)} s\n`);
  if (tally.failed > 0) write(`${name}: failed\n`);
  return { name, tally, seconds };
}

function hasFailed({ tally }: Ended): boolean {
  return tally.failed > 0;
}

function report(ended: readonly Ended[], write: Write): boolean {
  const sum = (key: "passed" | "failed" | "skipped"): number =>
    ended.reduce((total, { tally }) => total + tally[key], 0);
  const flaky = ended.flatMap(({ tally }) => tally.flaky);
  const faults = [
    ...(flaky.length > flakyMax ? [`more than ${flakyMax} flaky tests`] : []),
    ...(sum("passed") + sum("failed") === 0 ? ["no test was run"] : []),
  ];
  const faulty = [...ended.filter(hasFailed).map(({ name }) => name), ...faults];

  write(`\nSeconds: ${ended.map(({ name, seconds }) => `${name} ${seconds.toFixed(1)}`).join(", ")}\n`);
  for (const { file, test, reason } of flaky) write(`flaky: ${file} ${test}: ${reason}\n`);
  if (flaky.length > 0) write(`${flaky.length} flaky\n`);
  if (faulty.length > 0) write(`\nFailed: ${faulty.join(", ")}\n`);
  const failed = sum("failed") + faults.length;
  write(`\n${sum("passed")} passed, ${failed} failed, ${sum("skipped")} skipped\n`);
  return failed === 0;
}
