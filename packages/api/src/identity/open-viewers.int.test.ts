import { setImmediate as nextTurn } from "node:timers/promises";
import { useDatabase } from "../testing/use-database";
import { giveGrant, revokeGrant } from "./grants";
import { openViewers, type OpenViewers } from "./open-viewers";

const databases = useDatabase();
const issuer = "https://issuer.example/";

const opened: OpenViewers[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

/** Viewers as one process has them. */
async function givenViewers(onDeaf: (error: Error) => void = () => undefined): Promise<OpenViewers["viewers"]> {
  const one = await openViewers(databases.database, onDeaf);
  opened.push(one);
  return one.viewers;
}

const mayRead = async (viewers: OpenViewers["viewers"], subject: string): Promise<boolean> =>
  (await viewers.get({ issuer, subject })).permissions.has("body:read");

/** Asks again until it is so, which is to be well within the 60 seconds that rights are kept. */
async function until(isSo: () => Promise<boolean>): Promise<boolean> {
  const giveUpMs = performance.now() + 15_000;
  for (;;) {
    if (await isSo()) return true;
    if (performance.now() > giveUpMs) return false;
    // What is kept is answered without a turn of the event loop, in which a notice comes.
    await nextTurn();
  }
}

test("keeps the same viewer until a grant changes, whoever's it is", async () => {
  const viewers = await givenViewers();
  const identity = { issuer, subject: "kept" };
  const first = await viewers.get(identity);
  expect(await viewers.get(identity)).toBe(first);
  await giveGrant(databases.database, { role: "CHAIR", issuer, subject: "another", on: "cheshire/halton" });
  expect(await until(async () => (await viewers.get(identity)) !== first)).toBe(true);
});

test("T20 tells every process at once that a grant was revoked, and that one was given", async () => {
  const both = [await givenViewers(), await givenViewers()];
  const order = { role: "CHAIR", issuer, subject: "in both", on: "cheshire/halton" } as const;
  for (const viewers of both) expect(await mayRead(viewers, order.subject)).toBe(false);
  await giveGrant(databases.database, order);
  for (const viewers of both) expect(await until(() => mayRead(viewers, order.subject))).toBe(true);
  await revokeGrant(databases.database, order);
  for (const viewers of both) expect(await until(async () => !(await mayRead(viewers, order.subject)))).toBe(true);
});

test("T20 keeps nobody from the moment that the connection which hears of changes is gone", async () => {
  let tell = (_error: Error): void => undefined;
  const deaf = new Promise<Error>((resolve) => (tell = resolve));
  const viewers = await givenViewers((error) => tell(error));
  const order = { role: "CHAIR", issuer, subject: "while deaf", on: "cheshire/halton" } as const;
  await giveGrant(databases.database, order);
  expect(await until(() => mayRead(viewers, order.subject))).toBe(true);
  const system = await databases.connect("system");
  await system.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'panboard-listener'",
  );
  await deaf;
  await revokeGrant(databases.database, order);
  expect(await mayRead(viewers, order.subject)).toBe(false);
});
