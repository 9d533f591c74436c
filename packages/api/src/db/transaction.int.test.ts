import { useDatabase } from "../testing/use-database";
import { LazyTransaction } from "./statements";

const databases = useDatabase({ poolSize: 1 });

const open = (mode: "READ" | "WRITE"): LazyTransaction =>
  new LazyTransaction(databases.database, { login: "RUNTIME", mode, settings: {} });

/** Which connection of the server answers. */
async function backendOf(transaction: LazyTransaction): Promise<number> {
  const [row] = await transaction.rows<{ pid: number }>("backend", "select pg_backend_pid() as pid", []);
  return row?.pid ?? 0;
}

const unsendable = {
  toPostgres(): never {
    throw new Error("This can't be sent.");
  },
};

test("a connection whose statement failed before it was sent is not used again, and its name is free on the next", async () => {
  const first = open("WRITE");
  const pid = await backendOf(first);
  await expect(first.rows("unsendable", "select $1::text as text", [unsendable])).rejects.toThrow("can't be sent");
  await first.rollback();
  const second = open("WRITE");
  expect(await second.rows("unsendable", "select $1::text as text", ["sent"])).toEqual([{ text: "sent" }]);
  expect(await backendOf(second)).not.toBe(pid);
  await second.rollback();
});

test("a connection whose statement the server refused serves the next transaction", async () => {
  const first = open("WRITE");
  const pid = await backendOf(first);
  await expect(first.rows("refused", "select 1 / $1::int as one", [0])).rejects.toMatchObject({ code: "22012" });
  await first.rollback();
  const second = open("WRITE");
  expect(await second.rows("refused", "select 1 / $1::int as one", [1])).toEqual([{ one: 1 }]);
  expect(await backendOf(second)).toBe(pid);
  await second.rollback();
});

test("T50 a statement that failed dooms its transaction, whoever caught the error", async () => {
  const transaction = open("WRITE");
  await transaction.rows("doomed", "select 1 / $1::int", [0]).catch(() => undefined);
  await expect(transaction.commit()).rejects.toMatchObject({ code: "22012" });
});

test("nothing can be changed in a transaction that reads", async () => {
  const transaction = open("READ");
  await expect(transaction.rows("writes", "create temporary table t (id int)", [])).rejects.toMatchObject({
    code: expect.stringMatching(/^(25006|42501)$/),
  });
  await transaction.rollback();
});

test("every transaction has its timeouts, whatever the role's are", async () => {
  const transaction = open("WRITE");
  const timeouts = await transaction.rows(
    "timeouts",
    `select current_setting('statement_timeout') as statement, current_setting('idle_in_transaction_session_timeout') as idle,
            current_setting('lock_timeout') as lock`,
    [],
  );
  expect(timeouts).toEqual([{ statement: "15s", idle: "30s", lock: "10s" }]);
  await transaction.rollback();
});
