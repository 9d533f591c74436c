import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig, startPanboard } from "@panboard/api";
import { useDatabase } from "../../packages/api/src/testing/use-database";
import { openLook } from "./database/look";
import { type Addresses, checkAnswers } from "./measure/check-answers";
import type { Asking } from "./measure/ask";
import { drive } from "./measure/load";
import { casesInTurn } from "./measure/sources";
import { audience, startIssuer } from "./people/issuer";
import { prepareViewers } from "./people/viewers";
import { startBare } from "./servers/bare";
import { works } from "./works";
import { findTasks, type Look, subjectsOf, type Task } from "./works/work";

/** What is measured, on the figures that the product ships: nothing is timed here, and every answer must be right. */
const databases = useDatabase();
const open: { stop(): Promise<void> }[] = [];
let addresses: Addresses;
let asking: Asking & { readonly look: Look };
let tasks: Task[];

beforeAll(async () => {
  const { urls, database } = databases;
  const issuer = await startIssuer();
  const { look, stop } = openLook(urls.backupUrl);
  tasks = await findTasks(works, "cheshire", look);
  const subjects = subjectsOf(tasks);
  const { viewers, facts } = await prepareViewers(database, { issuer: issuer.url, region: "cheshire", subjects });
  const tokens = new Map(await Promise.all(subjects.map(async (one) => [one, await issuer.token(one)] as const)));

  const folder = mkdtempSync(join(tmpdir(), "panboard-bench-"));
  const config = readConfig(
    {
      ...{ DATABASE_URL: urls.runtimeUrl, DATABASE_SYSTEM_URL: urls.systemUrl, PANBOARD_DATA: folder },
      ...{ OIDC_ISSUER: issuer.url, OIDC_AUDIENCE: audience, HOST: "127.0.0.1", LOG_LEVEL: "silent" },
    },
    folder,
  );
  const { runtimeUrl, systemUrl } = urls;
  const product = await startPanboard({ config, database: { runtimeUrl, systemUrl, ownerUrl: undefined }, port: 0 });
  const bare = await startBare({ runtimeUrl, viewers, facts, port: 0 });
  open.push(issuer, { stop }, product, bare);
  addresses = new Map([
    ["product", `http://127.0.0.1:${product.port}`],
    ["bare", `http://127.0.0.1:${bare.port}`],
  ]);
  asking = { facts, tokens, look };
  databases.onEnd(async () => {
    for (const one of open.reverse()) await one.stop();
    rmSync(folder, { recursive: true, force: true });
  });
});

test.each(works.map(({ name, title }) => [name, title]))("%s: servers say the same (%s)", async (name) => {
  const task = tasks.find(({ work }) => work.name === name);
  if (!task) throw new Error(`There is no work ${name}.`);
  expect(task.cases.length).toBeGreaterThan(0);
  const checked = await checkAnswers(task, addresses, asking);
  expect([...checked.keys()]).toEqual(["product", "bare"]);
  // Under load each answer must be as long as when it was compared.
  for (const [server, requests] of task.work.change ? [] : checked) {
    const run = await drive(addresses.get(server) ?? "", casesInTurn(requests), { connections: 4, durationMs: 0 });
    expect(run.requests).toBeGreaterThanOrEqual(task.cases.length);
  }
});
