import { Client, DatabaseError, type PoolClient } from "pg";
import { type CountingProxy, startCountingProxy } from "../testing/counting-proxy";
import { useDatabase } from "../testing/use-database";
import { type AheadStatement, NotBegunError, runFirst } from "./first-statement";

/** What this leans on of pg's insides, and of the protocol: one flight, and a client that is still in its right mind. */
const databases = useDatabase();

let proxy: CountingProxy;
let client: Client;
let before = 0;
const flights = (): number => proxy.count - before;

beforeEach(async () => {
  proxy = await startCountingProxy(databases.urls.runtimeUrl);
  client = new Client({ connectionString: proxy.through(databases.urls.runtimeUrl) });
  client.on("error", () => undefined);
  await client.connect();
  before = proxy.count;
});

afterEach(async () => {
  await client.end();
  await proxy.stop();
});

const begin: AheadStatement = { name: "begin", text: "begin isolation level repeatable read read only", values: [] };
const set = (timeout = "15s"): AheadStatement => ({
  name: "set",
  text: "select set_config('statement_timeout', $1, true), set_config('app.account', $2, true)",
  values: [timeout, "told"],
});
const run = (text: string, { name = "tried", values = [] as unknown[], ahead = [begin, set()] } = {}) =>
  runFirst(client as unknown as PoolClient, ahead, { name, text, values });
const prepared = async (): Promise<number> =>
  (await client.query<{ n: number }>("select count(*)::int as n from pg_prepared_statements")).rows[0]?.n ?? 0;

const asked =
  "select current_setting('app.account') as account, current_setting('transaction_isolation') as isolation, $1::int as n";

test("begin, settings and statement are one flight, each time, and the statement is told both", async () => {
  const rows = [{ account: "told", isolation: "repeatable read", n: 4 }];
  for (const time of [1, 2]) {
    before = proxy.count;
    expect(await run(asked, { values: [4] })).toMatchObject({ command: "SELECT", rowCount: 1, rows });
    expect([time, flights()]).toEqual([time, 1]);
    await client.query("rollback");
  }
  expect(await prepared()).toBe(3);
});

test("its name is pg's own: the same statement runs by it the plain way, before and after", async () => {
  const statement = { name: "tried", text: asked, values: [4] };
  await client.query("select set_config('app.account', 'plain', false)");
  expect((await client.query(statement)).rows).toMatchObject([{ account: "plain" }]);
  expect((await run(asked, { values: [4] })).rows).toMatchObject([{ account: "told" }]);
  await client.query("rollback");
  expect((await client.query(statement)).rows).toMatchObject([{ account: "plain" }]);
  expect(await prepared()).toBe(3);
});

test.each([
  ["its syntax", "selec 1", [], "42601"],
  ["what it works out", "select 1 / $1::int", [0], "22012"],
  ["a change in a transaction that reads", "update area set position = 1 where false", [], /^(25006|42501)$/],
])("a statement that fails by %s leaves a client that goes on", async (_, text, values, code) => {
  await expect(run(text, { values })).rejects.toMatchObject({
    code: typeof code === "string" ? code : expect.stringMatching(code),
  });
  await client.query("rollback");
  expect((await run("select 2 as two", { name: "another" })).rows).toEqual([{ two: 2 }]);
  await client.query("rollback");
  await client.query("rollback");
});

test.each([
  ["begin", [{ ...begin, text: "begin isolation level nonsense" }, set()]],
  ["a setting", [begin, set("nonsense")]],
])("where %s fails nothing runs, and the error says that it has not begun", async (_, ahead) => {
  const error: unknown = await run("select pg_advisory_lock(4711)", { ahead }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(NotBegunError);
  expect((error as NotBegunError).cause).toBeInstanceOf(DatabaseError);
  const held = await client.query("select 1").then(
    () => client.query("select from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()"),
    () => ({ rowCount: 0 }),
  );
  expect(held.rowCount).toBe(0);
});

test("the name of a statement that could not be parsed is free for another, that of one that failed is kept", async () => {
  await expect(run("selec 1")).rejects.toMatchObject({ code: "42601" });
  await client.query("rollback");
  const text = "select 1 / $1::int as one";
  await expect(run(text, { values: [0] })).rejects.toMatchObject({ code: "22012" });
  await client.query("rollback");
  expect((await run(text, { values: [1] })).rows).toEqual([{ one: 1 }]);
});

test("its timeout holds for the first statement", async () => {
  await expect(run("select pg_sleep(30)", { ahead: [begin, set("20ms")] })).rejects.toMatchObject({ code: "57014" });
});

test("a connection that ends while it runs fails it", async () => {
  await expect(run("select pg_terminate_backend(pg_backend_pid())")).rejects.toThrow(/terminat/);
});
