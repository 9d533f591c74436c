import { mkdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { planNarrow } from "./narrow";
import { type Plan, runPlan } from "./run-steps";
import { chooseSeed } from "./seed";
import { planCheck, planTest, resultsFolder } from "./steps";

const usage = `Usage:
  pnpm test                           everything
  pnpm test <part of a path> ...      the tests whose path holds it, against a server that is kept between runs
  pnpm test <part> -t <part of name>  of those, the tests whose name holds it
  pnpm check                          the quick part: style of the changed files, types, rules, unit tests`;

/** Runs what the words ask for and answers the exit code. */
export async function main(words: readonly string[]): Promise<number> {
  const write = (text: string): void => void process.stdout.write(text);
  const plan = choosePlan(words, write);
  if (plan === undefined) return 1;
  mkdirSync(resultsFolder, { recursive: true });
  write(`Random inputs come from PANBOARD_SEED=${chooseSeed()}\n`);
  return (await runPlan(plan, write)) ? 0 : 1;
}

function choosePlan(words: readonly string[], write: (text: string) => void): Plan | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { check: { type: "boolean" }, name: { type: "string", short: "t" } },
    });
    if (values.check) return planCheck();
    if (positionals.length === 0 && values.name === undefined) return planTest();
    const plan = planNarrow({ parts: positionals, name: values.name });
    if (plan === undefined)
      write(`No test's path holds ${positionals.join(" or ") || "nothing: name a part of one"}.\n`);
    return plan;
  } catch (error) {
    write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}\n`);
    return undefined;
  }
}
