import type { Loader } from "./loader";
import { watchParent } from "./parent-watch";
import { runPanboard } from "./run-panboard";

/** Runs the product in this process until a signal, or whoever started it, ends it; a fault is one sentence and exit code 1. */
export async function start(loader: Loader): Promise<void> {
  const run = runPanboard(process.env, (text) => console.log(text), loader);
  process.on("SIGINT", run.stop);
  process.on("SIGTERM", run.stop);
  watchParent(run.stop);
  const { exitCode, sentence } = await run.ended;
  if (sentence !== undefined) console.error(sentence);
  process.exit(exitCode);
}
