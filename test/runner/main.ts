import { mkdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { planNarrow } from "./narrow";
import { type Plan, runPlan } from "./run-steps";
import { chooseSeed } from "./seed";
import { endCommands } from "./step";
import { planCheck, planTest, resultsFolder } from "./steps";

const usage = `Usage:
  pnpm test                           everything
  pnpm test <part of a path> ...      the tests whose path holds it, against a server that is kept between runs
  pnpm test <part> -t <part of name>  of those, the tests whose name holds it
  pnpm check                          the quick part: style of the changed files, types, rules, unit tests`;

/** Runs what the words ask for and answers the exit code. */
export async function main(words: readonly string[]): Promise<number> {
  const write = (text: string): void => void process.stdout.write(text);
  // Whoever reads may have had enough; and what was started must not go on without this process.
  process.stdout.on("error", () => endCommands());
  process.once("SIGTERM", () => {
    endCommands();
    process.exit(143);
  });
  try {
    const plan = choosePlan(words);
    const seed = chooseSeed();
    mkdirSync(resultsFolder, { recursive: true });
    write(`Random inputs come from PANBOARD_SEED=${seed}\n`);
    return (await runPlan(plan, write)) ? 0 : 1;
  } catch (error) {
    write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}\n`);
    return 1;
  }
}

function choosePlan(words: readonly string[]): Plan {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { check: { type: "boolean" }, name: { type: "string", short: "t" } },
  });
  const parts = positionals.filter((part) => part !== "");
  if (values.check && words.length === 1) return planCheck();
  if (words.length === 0) return planTest();
  if (values.check || parts.length === 0) throw new Error("Name a part of a path, or nothing at all.");
  const plan = planNarrow({ parts, name: values.name });
  if (plan === undefined) throw new Error(`No test's path holds ${parts.join(" or ")}.`);
  return plan;
}
