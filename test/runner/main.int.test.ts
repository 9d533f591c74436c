import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "../..");

/** What a person sees who runs the tests with these words. */
function runTests(words: string[], env: Record<string, string> = {}): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "test/run.cjs"), ...words], {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  return { status, output: stdout + stderr };
}

test("a part of a path runs the tests that have it, with a given seed", () => {
  const { status, output } = runTests(["runner/seed"], { PANBOARD_SEED: "42" });
  expect(output).toMatch(/^Random inputs come from PANBOARD_SEED=42\n\n> unit tests of test\/runner\/seed\.test\.ts\n/);
  expect(output).toMatch(/\n1 passed, 0 failed, 0 skipped\n$/);
  expect(status).toBe(0);
});

test("a part of a name leaves out the others, and one that no test has fails", () => {
  expect(runTests(["runner/narrow", "-t", "each file"]).output).toMatch(/\n1 passed, 0 failed, 1 skipped\n$/);
  const { status, output } = runTests(["runner/narrow", "-t", "zebra"]);
  expect(output).toMatch(/\nFailed: no test was run\n\n0 passed, 1 failed, 2 skipped\n$/);
  expect(status).toBe(1);
});

test("words that say nothing are refused in a sentence", () => {
  for (const [words, sentence] of [
    [["zebra"], "No test's path holds zebra."],
    [["--zebra"], "Unknown option '--zebra'"],
    [["--check", "runner"], "Name a part of a path, or nothing at all."],
    [["-t", "seed"], "Name a part of a path, or nothing at all."],
    [[""], "Name a part of a path, or nothing at all."],
  ] as const) {
    const { status, output } = runTests([...words]);
    expect(status).toBe(1);
    expect(output).toContain(`${sentence}`);
    expect(output).toContain("\n\nUsage:\n");
  }
  expect(runTests(["runner/seed"], { PANBOARD_SEED: "rubbish" }).output).toMatch(
    /^PANBOARD_SEED must be a whole number/,
  );
});
