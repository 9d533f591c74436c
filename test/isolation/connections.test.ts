/** @slow: it sends a thousand requests over two connections. */
import { randomUUID } from "node:crypto";
import type { Write } from "../../packages/api/src/db/write";
import { Statement } from "../../packages/api/src/features/statements";
import {
  type GivenBoard,
  givenBoard,
  givenIndicator,
  givenRead,
  givenRegion,
  givenStatement,
  changeAs,
  rightsOfManager,
} from "../../packages/api/src/testing/given";
import { useDatabase } from "../../packages/api/src/testing/use-database";

const poolSize = 2;
const requests = 1_000;
const databases = useDatabase({ poolSize });
let boards: [GivenBoard, GivenBoard];

beforeAll(async () => {
  const { database } = databases;
  const given = async (): Promise<GivenBoard> => {
    const regionId = await givenRegion(database);
    const board = await givenBoard(database, regionId);
    const indicator = await givenIndicator(database, regionId);
    for (const day of ["2023-03-31", "2024-03-31"]) {
      await givenStatement(database, board, { indicatorId: indicator.id, day, published: day < "2024" });
    }
    return board;
  };
  boards = [await given(), await given()];
});

/** A change of a board's figures, as its manager makes it. */
function change<T>(board: GivenBoard, work: (write: Write) => Promise<T>): Promise<T> {
  const target = { kind: "BODY", id: board.bodyId } as const;
  return changeAs(databases.database, rightsOfManager(board), target, "indicators:import", work);
}

/** A reproducible stream of numbers from 0 to 1 (mulberry32), so that a failure can be run again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Mishap = "none" | "throw" | "sql error" | "timeout" | "abort" | "cut" | "swallowed";
const mishaps: readonly Mishap[] = ["none", "none", "none", "throw", "sql error", "abort", "swallowed"];

test("T09 a thousand interleaved requests of two boards on two connections see no foreign row and leave no transaction open", async () => {
  const random = seeded(20_261_120);
  const foreign: string[] = [];
  let answered = 0;
  let refused = 0;
  let timedOut = 0;

  async function request(number: number): Promise<void> {
    const board = boards[number % 2 === 0 ? 0 : 1];
    const mishap =
      number % 50 === 7 ? "timeout" : number % 100 === 13 ? "cut" : mishaps[Math.floor(random() * mishaps.length)];
    let scope = givenRead(databases.database, rightsOfManager(board));
    const read = async (): Promise<void> => {
      const rows = await scope.repo(Statement).list({ orderBy: ["id"], limit: 100 });
      foreign.push(...rows.filter((row) => row.bodyId !== board.bodyId).map(({ id }) => id));
      if (rows.length === 2) answered += 1;
    };
    try {
      await read();
      if (mishap === "throw") throw new Error("a resolver failed");
      if (mishap === "sql error") await scope.rows("fault", "select 1 / 0", []);
      if (mishap === "timeout") {
        // Of this transaction alone: a busy machine may take its time over all other statements.
        await scope.rows("hurry", "select set_config('statement_timeout', '50', true)", []);
        await scope.rows("sleep", "select pg_sleep(2)", []);
      }
      if (mishap === "cut") await scope.rows("cut", "select pg_terminate_backend(pg_backend_pid())", []);
      if (mishap === "abort") void scope.rows("abandoned", "select pg_sleep(0.01)", []).catch(() => undefined);
      if (mishap === "swallowed") {
        // A change begins when what was read before it has been given back.
        await scope.close();
        scope = givenRead(databases.database, rightsOfManager(board));
        await change(board, (write) => write.rows("fault in write", "select 1 / 0", []).catch(() => []));
      }
      await read();
    } catch (error) {
      refused += 1;
      if ((error as { code?: string }).code === "57014") timedOut += 1;
    } finally {
      await scope.close();
    }
  }

  const waiting = Array.from({ length: requests }, (_, number) => number);
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await request(next);
  };
  await Promise.all(Array.from({ length: 16 }, worker));

  expect(foreign).toEqual([]);
  expect(answered).toBeGreaterThan(requests);
  expect(refused).toBeGreaterThan(requests / 10);
  expect(timedOut).toBe(requests / 50);

  // All connections of the pool at once, as the next request would get them.
  const held = await Promise.all(Array.from({ length: poolSize }, () => databases.database.connection("RUNTIME")));
  for (const client of held) {
    const { rows } = await client.query(
      `select now() = statement_timestamp() as "isOutsideTransaction",
              coalesce(current_setting('app.bodies', true), '') as bodies,
              coalesce(current_setting('app.target', true), '') as target`,
    );
    expect(rows).toEqual([{ isOutsideTransaction: true, bodies: "", target: "" }]);
    client.release();
  }
});

test("T50 an SQL error that somebody caught still fails the change, and nothing of it is kept", async () => {
  const [board] = boards;
  const stored = async (): Promise<Statement[]> => {
    const read = givenRead(databases.database, rightsOfManager(board));
    try {
      return await read.repo(Statement).list({ orderBy: ["id"], limit: 100 });
    } finally {
      await read.close();
    }
  };
  const before = await stored();
  const changed = change(board, async (write) => {
    const [first] = before;
    await write.repo(Statement).insert({ ...(first as Statement), id: randomUUID(), section: "kept by mistake" });
    await write.rows("fault", "select 1 / 0", []).catch(() => undefined);
  });
  await expect(changed).rejects.toThrow("division by zero");
  expect(await stored()).toEqual(before);
});

test("a resolver that goes on after its answer has been sent opens no transaction that nobody would end", async () => {
  const read = givenRead(databases.database, rightsOfManager(boards[0]));
  await read.repo(Statement).list({ orderBy: ["id"], limit: 1 });
  await read.close();
  for (let number = 0; number <= poolSize; number += 1) {
    await expect(read.repo(Statement).list({ orderBy: ["id"], limit: 1 })).rejects.toThrow(
      "after the end of its snapshot",
    );
  }
  const held = await Promise.all(Array.from({ length: poolSize }, () => databases.database.connection("RUNTIME")));
  expect(held).toHaveLength(poolSize);
  for (const client of held) client.release();
});
