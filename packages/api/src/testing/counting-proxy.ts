import { connect, createServer, type AddressInfo } from "node:net";

/** A way to Postgres that counts round trips: the times that the client speaks after the server has. */
export interface CountingProxy {
  /** A database's address by way of the proxy. */
  through(databaseUrl: string): string;
  /** Round trips of all connections so far. */
  readonly count: number;
  /** Ends what listens; connections end with their clients. */
  stop(): Promise<void>;
}

/** Starts a proxy on this machine's own address to the server of a database's address. */
export async function startCountingProxy(databaseUrl: string): Promise<CountingProxy> {
  const target = Number(new URL(databaseUrl).port);
  let count = 0;
  const server = createServer((client) => {
    const upstream = connect(target, "127.0.0.1");
    let isClientsTurn = true;
    client.on("data", (data) => {
      if (isClientsTurn) count += 1;
      isClientsTurn = false;
      upstream.write(data);
    });
    upstream.on("data", (data) => {
      isClientsTurn = true;
      client.write(data);
    });
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      one.on("close", () => other.destroy()).on("error", () => other.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    through(databaseUrl) {
      const address = new URL(databaseUrl);
      address.port = String(port);
      return address.toString();
    },
    get count() {
      return count;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
