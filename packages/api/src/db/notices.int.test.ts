import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { useDatabase } from "../testing/use-database";
import type { Database } from "./database";
import { type Heartbeat, listenFor, type Listening } from "./notices";

const databases = useDatabase();
const channel = "a test's notices";
const lively: Heartbeat = { intervalMs: 20, timeoutMs: 300 };

/** Who listens, with what was heard; and a way to wait for what comes next. */
interface Listener {
  readonly heard: readonly string[];
  /** Waits until so many things were heard. */
  until(count: number): Promise<void>;
  listening: Listening;
}

const open: Listening[] = [];
afterEach(async () => {
  for (const listening of open.splice(0)) await listening.close();
});

async function givenListener(database: Pick<Database, "systemUrl">, heartbeat?: Heartbeat): Promise<Listener> {
  const heard: string[] = [];
  let waiting: { readonly count: number; readonly resolve: () => void } | undefined;
  const tell = (what: string): void => {
    heard.push(what);
    if (waiting && heard.length >= waiting.count) waiting.resolve();
  };
  const handlers = { onNotice: () => tell("notice"), onDeaf: ({ message }: Error) => tell(`deaf: ${message}`) };
  const listening = await listenFor(database as Database, channel, handlers, heartbeat);
  open.push(listening);
  return {
    heard,
    listening,
    until: (count) =>
      new Promise((resolve) => {
        waiting = { count, resolve };
        if (heard.length >= count) resolve();
      }),
  };
}

/** Tells on the channel, in a transaction that may be rolled back. */
async function tell(end: "commit" | "rollback" = "commit"): Promise<void> {
  const client = await databases.connect("runtime");
  await client.query("begin");
  await client.query("select pg_notify($1, '')", [channel]);
  await client.query(end);
}

const listenersSql = `select pid from pg_stat_activity
where datname = current_database() and application_name = 'panboard-listener'`;

/** Ends the connections that listen, as a server that restarts or an administrator does. Answers how many. */
async function endListeners(): Promise<number> {
  const system = await databases.connect("system");
  const { rowCount } = await system.query(
    `select pg_terminate_backend(pid) from (${listenersSql}) as listener where pid <> pg_backend_pid()`,
  );
  return rowCount ?? 0;
}

test("hears from the first moment on, and each notice once it has committed", async () => {
  const { heard, until } = await givenListener(databases.database);
  expect(heard).toEqual(["notice"]);
  await tell();
  await until(2);
  await tell("rollback");
  await tell();
  await until(3);
  expect(heard).toEqual(["notice", "notice", "notice"]);
});

test("is deaf when the server ends its connection, listens again, and then takes it that notices were missed", async () => {
  const { heard, until } = await givenListener(databases.database);
  expect(await endListeners()).toBe(1);
  await until(3);
  expect(heard).toEqual(["notice", expect.stringMatching(/^deaf: ./), "notice"]);
  await tell();
  await until(4);
  expect(heard[3]).toBe("notice");
});

test("is deaf once each time that its connection is ended", async () => {
  const { heard, until } = await givenListener(databases.database);
  for (let times = 1; times <= 3; times += 1) {
    await endListeners();
    await until(1 + 2 * times);
  }
  expect(heard.map((what) => what.slice(0, 4))).toEqual(["noti", "deaf", "noti", "deaf", "noti", "deaf", "noti"]);
});

test("leaves no connection behind, and tells nothing, once it is closed", async () => {
  const { heard, listening } = await givenListener(databases.database);
  await listening.close();
  await listening.close();
  await tell();
  expect(heard).toEqual(["notice"]);
  const system = await databases.connect("system");
  expect((await system.query(listenersSql)).rowCount).toBe(0);
});

/** A way to the server that can go silent without breaking, as networks do. */
async function givenWay(url: string): Promise<{ url: string; silence(): void; open(): void; refuse(): Promise<void> }> {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  let isSilent = false;
  const proxy = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on("error", () => undefined);
    }
    near.on("data", (data) => isSilent || far.write(data));
    far.on("data", (data) => isSilent || near.write(data));
    near.on("close", () => far.destroy());
    far.on("close", () => near.destroy());
  });
  const close = async (): Promise<void> => {
    if (!proxy.listening) return;
    const closed = once(proxy, "close");
    proxy.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  databases.onEnd(close);
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  const address = proxy.address();
  if (address === null || typeof address === "string") throw new Error("The way has no port.");
  const way = new URL(url);
  way.host = `127.0.0.1:${address.port}`;
  return {
    url: way.toString(),
    silence: () => void (isSilent = true),
    open: () => void (isSilent = false),
    refuse: close,
  };
}

test("is deaf on a network that went silent, within a heartbeat and its time to answer, and hears again afterwards", async () => {
  const way = await givenWay(databases.urls.systemUrl);
  const { heard, until } = await givenListener({ systemUrl: way.url }, lively);
  way.silence();
  await until(2);
  expect(heard[1]).toMatch(/^deaf: .*timeout/i);
  way.open();
  while (heard.at(-1) !== "notice") await until(heard.length + 1);
  const hearing = heard.length;
  await tell();
  await until(hearing + 1);
  expect(heard.at(-1)).toBe("notice");
});

test("begins deaf where the database can't be reached, and tries again until it can", async () => {
  const way = await givenWay(databases.urls.systemUrl);
  way.silence();
  const { heard, until } = await givenListener({ systemUrl: way.url }, lively);
  expect(heard).toEqual([expect.stringMatching(/^deaf: /)]);
  await until(2);
  way.open();
  while (heard.at(-1) !== "notice") await until(heard.length + 1);
  expect(heard.slice(0, -1).every((what) => what.startsWith("deaf: "))).toBe(true);
});

test("can be closed while it waits to try again", async () => {
  const way = await givenWay(databases.urls.systemUrl);
  const { heard, listening, until } = await givenListener({ systemUrl: way.url }, lively);
  await way.refuse();
  await until(3);
  const count = heard.length;
  await listening.close();
  expect(heard).toHaveLength(count);
});
