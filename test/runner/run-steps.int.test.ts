/** @slow: it runs whole suites. */
import { givenJestSuite, givenPlaywrightSuite, removeSuites, runToEnd } from "./given-suite";
import { commandStep } from "./step";

afterEach(removeSuites);

const passes = 'test("holds", () => undefined);';
const fails = 'test("never holds", () => { throw new Error("wrong each time"); });';
/** Fails in the first process that runs it, whatever it does there, and passes in another. */
const noisy = (name: string): string => `
  test(${JSON.stringify(name)}, () => {
    const { existsSync, readFileSync, writeFileSync } = require("node:fs");
    const mark = __filename + "." + ${JSON.stringify(name)};
    if (!existsSync(mark)) writeFileSync(mark, String(process.pid));
    if (readFileSync(mark, "utf8") === String(process.pid)) throw new Error(${JSON.stringify(`noise of ${name}`)} + "\\nand more lines");
  });`;
/** Can't be run the first time. */
const breaks = `
  const { existsSync, writeFileSync } = require("node:fs");
  const mark = __filename + ".tried";
  if (!existsSync(mark)) { writeFileSync(mark, ""); throw new Error("not this time"); }
  ${passes}`;

describe("tests of jest", () => {
  it("that pass, and those that are skipped, are counted", async () => {
    const suite = givenJestSuite({
      "a.test.js": `${passes} test.skip("waits", () => undefined);`,
      "b.test.js": passes,
    });
    const { isWell, output, lastLine } = await runToEnd({ suites: [suite] });
    expect([isWell, lastLine]).toEqual([true, "2 passed, 0 failed, 1 skipped"]);
    expect(output).toMatch(/^tests of jest: \d+\.\d s$/m);
    expect(output).not.toMatch(/flaky|Once more/);
  });

  it("that failed are repeated once, alone in a process of their own: noise passes and is told, what fails then has failed", async () => {
    const worse = `
      const isSecond = require("node:fs").existsSync(__filename + ".holds mostly");
      ${noisy("holds mostly")}
      test("holds at first", () => { if (isSecond) throw new Error("not again"); });`;
    const suite = givenJestSuite({ "noisy.test.js": worse + passes, "broken.test.js": breaks, "wrong.test.js": fails });
    const { isWell, output, lastLine } = await runToEnd({ suites: [suite] });
    expect([isWell, lastLine]).toEqual([false, "3 passed, 2 failed, 0 skipped"]);
    expect(output.match(/^flaky: .*/gm)?.sort()).toEqual([
      "flaky: broken.test.js the file as a whole: not this time",
      "flaky: noisy.test.js holds mostly: Error: noise of holds mostly",
    ]);
    expect(output).toMatch(/^2 flaky$/m);
    expect(output).toMatch(/^tests of jest: failed$/m);
    expect(output).toMatch(/^Failed: tests of jest$/m);
  });

  it("of more than three failed files are not repeated", async () => {
    const files = Object.fromEntries(["a", "b", "c", "d"].map((name) => [`${name}.test.js`, noisy("holds mostly")]));
    const { isWell, output, lastLine } = await runToEnd({ suites: [givenJestSuite(files)] });
    expect([isWell, lastLine]).toEqual([false, "0 passed, 4 failed, 0 skipped"]);
    expect(output).not.toContain("Once more");
  });

  it("failed and are not there when repeated have failed; a file that one fault failed as a whole is one flaky test", async () => {
    const gone = `const isFirst = !require("node:fs").existsSync(__filename + ".tried");
      ${passes} if (isFirst) test("bad", () => { throw new Error("never passes"); });
      if (isFirst) require("node:fs").writeFileSync(__filename + ".tried", "");`;
    const late = `const mark = __filename + ".tried", { existsSync, writeFileSync } = require("node:fs");
      beforeAll(() => { if (!existsSync(mark)) { writeFileSync(mark, ""); throw new Error("late"); } });
      for (const name of "abcdefg") test(name, () => undefined);`;
    const after = late.replace("beforeAll", "afterAll").replace("abcdefg", "a");
    const suite = givenJestSuite({ "after.test.js": after, "gone.test.js": gone, "late.test.js": late });
    const { isWell, output, lastLine } = await runToEnd({ suites: [suite] });
    expect([isWell, lastLine]).toEqual([false, "9 passed, 1 failed, 0 skipped"]);
    expect(output).toContain("It failed, and was not there the second time: bad\n");
    expect(output.match(/^flaky: .*/gm)?.sort()).toEqual([
      expect.stringMatching(/^flaky: after\.test\.js the file as a whole: .*late/),
      "flaky: late.test.js the file as a whole: Error: late",
    ]);
  });

  it("fail the run when more than five of them are flaky", async () => {
    const file = ["a", "b", "c", "d", "e", "f"].map(noisy).join("");
    const { isWell, output, lastLine } = await runToEnd({ suites: [givenJestSuite({ "a.test.js": file })] });
    expect([isWell, lastLine]).toEqual([false, "6 passed, 1 failed, 0 skipped"]);
    expect(output).toMatch(/^6 flaky$/m);
    expect(output).toMatch(/^Failed: more than 5 flaky tests$/m);
  });
});

describe("tests of Playwright", () => {
  it("that pass when repeated are flaky and told, those that fail twice have failed", async () => {
    const suite = givenPlaywrightSuite({
      "a.spec.js": `
        const { test } = require("@playwright/test");
        ${passes}
        test("holds mostly", ({}, { retry }) => { if (retry === 0) throw new Error("noise"); });
        test.skip("waits", () => undefined);`,
      "b.spec.js": `const { test } = require("@playwright/test"); ${fails}`,
    });
    const { isWell, output, lastLine } = await runToEnd({ suites: [suite] });
    expect([isWell, lastLine]).toEqual([false, "2 passed, 1 failed, 1 skipped"]);
    expect(output).toMatch(/^flaky: a\.spec\.js holds mostly: Error: noise$/m);
    expect(output).toMatch(/^1 flaky$/m);
  });
});

describe("a run", () => {
  const ends = (name: string, code: number) =>
    commandStep(name, __dirname, [
      process.execPath,
      "-e",
      `console.log("ended with ${code}"); process.exitCode = ${code}`,
    ]);

  it("ends before the suites when a check has failed, having told of all checks", async () => {
    const checks = [ends("first", 1), ends("second", 0), ends("third", 3)];
    const { isWell, output, lastLine } = await runToEnd({ checks, suites: [ends("long", 0)] });
    expect([isWell, lastLine]).toEqual([false, "0 passed, 2 failed, 0 skipped"]);
    expect(output).toMatch(/^Failed: (first, third|third, first)$/m);
    expect(output).toContain("> second\nended with 0\nsecond: ");
    expect(output).not.toContain("long");
  });

  it("fails when a suite writes no results, or its program can't be started", async () => {
    const silent = givenJestSuite({}, [process.execPath, "-e", ""]);
    const absent = commandStep("absent", __dirname, [`${__filename}.absent`]);
    const { isWell, output, lastLine } = await runToEnd({ suites: [silent, absent] });
    expect([isWell, lastLine]).toEqual([false, "0 passed, 2 failed, 0 skipped"]);
    expect(output).toContain("ENOENT");
  });
});
