const { fork } = require("node:child_process");
const { join } = require("node:path");

// In a session of its own: Ctrl-C in the terminal reaches the product alone, which ends it.
exports.forkLoader = (env) =>
  fork(join(__dirname, "../panboard.cjs"), ["load", "--when-told"], {
    env,
    execArgv: [],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    detached: true,
  });
