/** @slow: it starts the product several times. */
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { renameSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import { join } from "node:path";
import { answerCommand } from "../command";
import { findFreePort } from "./connection-file";
import {
  ask,
  copyPreparedFolder,
  crashServer,
  endEverything,
  givenFolder,
  serverPid,
} from "./embedded-postgres.harness";
import { findPostmaster } from "./postmaster-file";
import { waitUntil } from "./process-table";
import { type PanboardRun, type RunEnd, runPanboard } from "./run-panboard";

const patienceMs = 60_000;
const runs: PanboardRun[] = [];
const clones: string[] = [];

afterEach(async () => {
  for (const run of runs) run.stop();
  await Promise.all(runs.splice(0).map(({ ended }) => ended));
  for (const name of clones.splice(0)) await ask(serverUrl(), `drop database if exists ${name} with (force)`);
  await endEverything();
});

/** The tests' server, as the owner of its databases. */
function serverUrl(): string {
  return process.env.PANBOARD_TEST_OWNER_URL ?? "";
}

/** A run in this process, in a folder and on a port of its own unless the settings say otherwise. */
async function givenRun(env: Record<string, string>) {
  const port = await findFreePort();
  const printed: string[] = [];
  const settings = { PORT: String(port), PANBOARD_DATA: givenFolder(), LOG_LEVEL: "silent", ...env };
  const run = runPanboard(settings, (text) => void printed.push(text));
  runs.push(run);
  return { run, port, printed };
}

/** Resolves once the run has printed a text, and shows how it ended if it ends before. */
async function untilPrinted({ run, printed }: { run: PanboardRun; printed: string[] }, text: string): Promise<void> {
  let end: RunEnd | undefined;
  void run.ended.then((how) => (end = how));
  await waitUntil(() => end !== undefined || printed.join("\n").includes(text), patienceMs);
  expect(end).toBeUndefined();
}

interface Urls {
  readonly ownerUrl: string;
  readonly runtimeUrl: string;
  readonly systemUrl: string;
}

/** The addresses of a database of the tests' server, by the role that signs in. */
function urlsOf(database: string): Urls {
  const urlOf = (name: string): string => {
    const url = new URL(process.env[name] ?? "");
    url.pathname = `/${database}`;
    return url.toString();
  };
  return {
    ownerUrl: urlOf("PANBOARD_TEST_OWNER_URL"),
    runtimeUrl: urlOf("PANBOARD_TEST_RUNTIME_URL"),
    systemUrl: urlOf("PANBOARD_TEST_SYSTEM_URL"),
  };
}

/** The settings of a demonstration on a database of the tests' server, without the owner's address. */
function settingsFor({ runtimeUrl, systemUrl }: Urls): Record<string, string> {
  return { DATABASE_URL: runtimeUrl, DATABASE_SYSTEM_URL: systemUrl, PANBOARD_DEMO: "1" };
}

/** A database of its own, cloned from the template of the tests. */
async function givenClone(): Promise<Urls> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  clones.push(name);
  await ask(serverUrl(), `create database ${name} template panboard_template`);
  return urlsOf(name);
}

test("stops while a client holds a connection that sends nothing", async () => {
  const given = await givenRun(settingsFor(await givenClone()));
  const { run, port, printed } = given;
  await untilPrinted(given, "Panboard is ready at");
  const silent = connect(port, "127.0.0.1");
  silent.on("error", () => undefined);
  await once(silent, "connect");

  run.stop();

  expect(await run.ended).toEqual({ exitCode: 0 });
  expect(printed.at(-1)).toBe("Stopping ...");
  silent.destroy();
});

test("stops while it starts, and leaves no database behind", async () => {
  const folder = givenFolder();
  copyPreparedFolder(join(folder, "postgres"));
  const given = await givenRun({ PANBOARD_DATA: folder });
  const { run, printed } = given;
  await untilPrinted(given, "Starting the embedded database");

  run.stop();

  expect(await run.ended).toEqual({ exitCode: 0 });
  expect(printed.join("\n")).not.toContain("ready");
  expect(findPostmaster(join(folder, "postgres/data"))).toBeUndefined();
});

test("ends with 1 and the reason when its database crashed and cannot be started again", async () => {
  const folder = givenFolder();
  copyPreparedFolder(join(folder, "postgres"));
  const given = await givenRun({ PANBOARD_DATA: folder });
  const { run, printed } = given;
  await untilPrinted(given, "Panboard is ready at");
  const data = join(folder, "postgres/data");
  const postmaster = serverPid(join(folder, "postgres"));
  renameSync(join(data, "global"), join(data, "global.away"));
  await crashServer(postmaster);

  expect(await run.ended).toEqual({
    exitCode: 1,
    sentence: expect.stringMatching(
      /^The embedded Postgres did not start \(.+\), and its log .*server\.log says more\.$/,
    ),
  });
  expect(printed.at(-1)).toBe("The embedded database ended unexpectedly and is being started again ...");
});

describe("says in one plain sentence what is wrong, and ends with 1:", () => {
  const nowhere = "postgres://panboard_runtime:x@127.0.0.1:1/panboard";
  const cases: [string, Record<string, string>, string][] = [
    ["a port that is none", { PORT: "many" }, "PORT must be a port number."],
    [
      "an address that is none",
      { DATABASE_URL: "mysql://x" },
      "DATABASE_URL must be a postgres:// address, special characters of its password written as %XX.",
    ],
    [
      "a database that does not answer",
      { DATABASE_URL: nowhere, DATABASE_SYSTEM_URL: nowhere, PANBOARD_DEMO: "1" },
      "The database in DATABASE_URL cannot be used: nothing answers there.",
    ],
    [
      "no identity provider outside demonstration mode",
      { DATABASE_URL: nowhere, DATABASE_SYSTEM_URL: nowhere },
      "Set OIDC_ISSUER and OIDC_AUDIENCE, because outside demonstration mode Panboard needs an identity provider.",
    ],
  ];
  test.each(cases)("%s", async (_, env, sentence) => {
    const { run } = await givenRun(env);
    expect(await run.ended).toEqual({ exitCode: 1, sentence });
  });

  test("a port that is taken, before anything is started", async () => {
    const holder = createServer().listen(0, "127.0.0.1");
    await once(holder, "listening");
    const { port } = holder.address() as AddressInfo;
    const { run, printed } = await givenRun({ PORT: String(port) });
    expect(await run.ended).toEqual({
      exitCode: 1,
      sentence: `Port ${port} is taken by another program: set PORT to a free one.`,
    });
    expect(printed).toEqual([]);
    holder.close();
  });

  test("a runtime role that could pass the wall", async () => {
    const urls = await givenClone();
    const { run } = await givenRun({ ...settingsFor(urls), DATABASE_URL: urls.ownerUrl });
    expect(await run.ended).toEqual({
      exitCode: 1,
      sentence: expect.stringContaining("DATABASE_URL must name a role that cannot pass row level security"),
    });
  });

  test("a database without the role of the system's own login", async () => {
    const urls = await givenClone();
    const systemUrl = urls.systemUrl.replace("panboard_system", "panboard_nobody");
    const { run } = await givenRun(settingsFor({ ...urls, systemUrl }));
    expect(await run.ended).toEqual({
      exitCode: 1,
      sentence:
        "The database in DATABASE_SYSTEM_URL cannot be used: the password is wrong, or infra/database/roles.sql has not made the role.",
    });
  });

  test("a schema that nobody may migrate", async () => {
    const { run } = await givenRun(settingsFor(urlsOf("panboard")));
    expect(await run.ended).toEqual({
      exitCode: 1,
      sentence: expect.stringContaining("set DATABASE_OWNER_URL so that it can be migrated"),
    });
  });

  test("a token of another issuer, or of nobody", async () => {
    const other = {
      OIDC_ISSUER: "https://issuer.example/",
      OIDC_AUDIENCE: "https://api.example",
      PANBOARD_DATA: givenFolder(),
    };
    expect(await answerCommand(["token", "chair@halton"], other)).toEqual({
      exitCode: 1,
      text: expect.stringContaining("demonstration mode alone"),
    });
    expect(await answerCommand(["token", "nobody@nowhere"], { PANBOARD_DATA: givenFolder() })).toEqual({
      exitCode: 1,
      text: expect.stringContaining("nobody@nowhere"),
    });
  });
});
