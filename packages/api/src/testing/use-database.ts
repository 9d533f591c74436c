import "reflect-metadata";
import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { entities } from "../app/entities";
import { Database } from "../db/database";
import {
  asOwner,
  createDatabase,
  findServer,
  type ServerUrls,
  templateName,
  type TestRole,
  urlsOf,
} from "./test-server";

/** A test file's own database, there from beforeAll to afterAll. */
export interface TestDatabase {
  readonly urls: ServerUrls;
  /** As the product uses it: the runtime role, behind the wall. */
  readonly database: Database;
  /** Runs when the test file ends, before the database goes. */
  onEnd(work: () => Promise<void>): void;
  /** A plain connection as one of the roles, closed at the end. */
  connect(role: TestRole): Promise<Client>;
}

/** Gives the test file a database cloned from the template: the product's own schema and shipped figures. */
export function useDatabase(options: { poolSize?: number; statementTimeoutMs?: number } = {}): TestDatabase {
  const clients: Client[] = [];
  const ends: (() => Promise<void>)[] = [];
  let urls: ServerUrls | undefined;
  let database: Database | undefined;
  const name = `test_${randomBytes(6).toString("hex")}`;

  beforeAll(async () => {
    const server = findServer();
    await createDatabase(server.ownerUrl, name, templateName);
    urls = urlsOf(server, name);
    database = await Database.connect({
      runtimeUrl: urls.runtimeUrl,
      systemUrl: urls.systemUrl,
      entities,
      onConnectionError: () => undefined,
      ...options,
    });
  });
  afterAll(async () => {
    for (const work of ends) await work();
    await Promise.all(clients.map((client) => client.end().catch(() => undefined)));
    await database?.close();
    // It goes with the server, which ends when all tests have, unless that is kept for later runs.
    if (process.env.PANBOARD_TEST_KEPT) await asOwner(findServer().ownerUrl, `drop database if exists ${name}`);
  });

  const require = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error("The test's database is there from beforeAll on.");
    return value;
  };
  return {
    get urls() {
      return require(urls);
    },
    get database() {
      return require(database);
    },
    onEnd: (work) => void ends.push(work),
    async connect(role) {
      const client = new Client({ connectionString: require(urls)[`${role}Url`] });
      // A server that is stopped under a test ends its connections.
      client.on("error", () => undefined);
      await client.connect();
      clients.push(client);
      return client;
    },
  };
}
