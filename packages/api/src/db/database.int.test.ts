import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { givenRead } from "../testing/given";
import { useDatabase } from "../testing/use-database";
import { Database } from "./database";

const databases = useDatabase({ poolSize: 1, statementTimeoutMs: 250 });

test("the server ends a statement that takes longer than the product allows", async () => {
  const read = givenRead(databases.database, {});
  await expect(read.rows("sleep", "select pg_sleep(10)", [])).rejects.toMatchObject({ code: "57014" });
  await read.close();
});

test("logins that were swapped, and one that stands for both, are refused", async () => {
  const { runtimeUrl, systemUrl } = databases.urls;
  for (const urls of [
    { runtimeUrl: systemUrl, systemUrl: runtimeUrl },
    { runtimeUrl, systemUrl: runtimeUrl },
    { runtimeUrl: systemUrl, systemUrl },
  ]) {
    const connecting = Database.connect({ ...urls, entities: [], onConnectionError: () => undefined });
    await expect(connecting).rejects.toThrow(/panboard_runtime|same role/);
  }
});

describe("as time goes by", () => {
  // Timeouts alone: what the network and the server do goes on by itself.
  beforeEach(() => {
    const others = ["Date", "hrtime", "nextTick", "performance", "queueMicrotask"] as const;
    const repeated = ["setImmediate", "clearImmediate", "setInterval", "clearInterval"] as const;
    jest.useFakeTimers({ doNotFake: [...others, ...repeated] });
  });
  afterEach(() => void jest.useRealTimers());

  test("who waits for a connection that is in use gets it after longer than making one may take", async () => {
    const { database } = databases;
    const held = await database.connection("RUNTIME");
    const waiting = database.connection("RUNTIME");
    jest.advanceTimersByTime(29_000);
    held.release();
    const client = await waiting;
    expect((await client.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
    client.release();
  });

  test("who waits for a connection that never gets free is refused, and the next is not", async () => {
    const { database } = databases;
    const held = await database.connection("RUNTIME");
    const waiting = database.connection("RUNTIME");
    jest.advanceTimersByTime(30_001);
    await expect(waiting).rejects.toThrow("timeout exceeded");
    held.release();
    (await database.connection("RUNTIME")).release();
  });

  test("a server that takes the connection and says nothing is given up before that", async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => sockets.push(socket)).listen(0, "127.0.0.1");
    await once(silent, "listening");
    const { port } = silent.address() as AddressInfo;
    const runtimeUrl = `postgres://panboard_runtime:x@127.0.0.1:${port}/panboard`;
    const refused = expect(
      Database.connect({ runtimeUrl, systemUrl: runtimeUrl, entities: [], onConnectionError: () => undefined }),
    ).rejects.toThrow("does not answer");
    await once(silent, "connection");
    jest.advanceTimersByTime(10_001);
    await refused;
    for (const socket of sockets) socket.destroy();
    silent.close();
  });
});
