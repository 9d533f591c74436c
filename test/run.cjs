// Runs everything that is checked, the quick part of it, or the tests of a path: see test/runner/main.ts.
require("../infra/typescript.cjs");
require("./runner/main.ts")
  .main(process.argv.slice(2))
  .then((code) => (process.exitCode = code));
