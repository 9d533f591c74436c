import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { isRunning, waitUntil } from "./process-table";

const register = join(__dirname, "../../node_modules/@swc-node/register/index.js");
let outermost: ChildProcess;
let lines: AsyncIterator<string>;
let inner: number[] = [];

afterEach(() => {
  outermost.kill("SIGKILL");
  for (const pid of inner.filter(isRunning)) process.kill(pid, "SIGKILL");
});

async function nextLine(): Promise<string> {
  return (await lines.next()).value as string;
}

/**
 * A process named as npx that runs one named as pnpm, which runs the watcher: it writes what it sees, by itself or
 * asked by SIGUSR2, and after each look that it was asked for that it has looked.
 */
async function givenWatcher(lifecycleEvent?: string): Promise<{ watcherPid: number; parentPid: number }> {
  const watcher = `
    const watch = require("./parent-watch.ts").watchParent(() => console.log("gone"));
    setInterval(() => {}, 1000);
    process.on("SIGUSR2", () => { watch.look(); console.log("looked"); });
    console.log(process.pid, process.ppid);`;
  const run = (args: string[], name: string) =>
    `require("node:child_process").spawn(process.execPath, ${JSON.stringify(args)}, { stdio: "inherit", argv0: "${name}" });
     setInterval(() => {}, 1000);`;
  outermost = spawn(process.execPath, ["-e", run(["-e", run(["-r", register, "-e", watcher], "node")], "pnpm start")], {
    argv0: "npm exec pnpm start",
    cwd: __dirname,
    env: {
      ...process.env,
      SWC_NODE_PROJECT: join(__dirname, "../../tsconfig.base.json"),
      npm_lifecycle_event: lifecycleEvent,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  lines = createInterface({ input: outermost.stdout as NodeJS.ReadableStream })[Symbol.asyncIterator]();
  const [watcherPid = 0, parentPid = 0] = (await nextLine()).split(" ").map(Number);
  inner = [watcherPid, parentPid];
  return { watcherPid, parentPid };
}

describe("watching the processes above", () => {
  it("tells nothing while all live, and by itself that the outermost was killed, though the parent lives on", async () => {
    const { watcherPid, parentPid } = await givenWatcher("start");
    process.kill(watcherPid, "SIGUSR2");
    expect(await nextLine()).toBe("looked");

    outermost.kill("SIGTERM");

    expect(await nextLine()).toBe("gone");
    expect(isRunning(parentPid)).toBe(true);
  });

  it("tells that the parent was killed, once", async () => {
    const { watcherPid, parentPid } = await givenWatcher("start");
    process.kill(parentPid, "SIGKILL");
    expect(await nextLine()).toBe("gone");

    process.kill(watcherPid, "SIGUSR2");
    expect(await nextLine()).toBe("looked");
  });

  it("tells nothing to a process that no package manager started", async () => {
    const { watcherPid, parentPid } = await givenWatcher();
    process.kill(parentPid, "SIGKILL");
    outermost.kill("SIGKILL");
    await once(outermost, "exit");
    await waitUntil(() => !isRunning(parentPid), 10_000);

    process.kill(watcherPid, "SIGUSR2");
    expect(await nextLine()).toBe("looked");
  });
});
