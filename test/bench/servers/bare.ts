import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { escapeLiteral, Pool, type PoolClient, types } from "pg";
import type { Read } from "../../../packages/api/src/db/read";
import { rightsWithoutGrant, type Settings } from "../../../packages/api/src/db/rights";
import type { BenchViewer } from "../people/viewers";
import { works } from "../works";
import type { BareTransaction, Facts } from "../works/work";

/** What the bare server is started with. */
export interface BareOptions {
  readonly runtimeUrl: string;
  readonly viewers: readonly BenchViewer[];
  readonly facts: Facts;
  readonly port: number;
}

/** As many connections as the product has. */
const poolSize = 10;

types.setTypeParser(types.builtins.DATE, (text) => text);

/**
 * The least that can answer: node:http, a pool, one transaction behind the same walls, the statements, JSON.stringify. It
 * verifies no token, checks no input and limits nothing: `x-viewer` says who asks, the path which work.
 */
export async function startBare(options: BareOptions): Promise<{ port: number; stop(): Promise<void> }> {
  const pool = new Pool({ connectionString: options.runtimeUrl, max: poolSize });
  const viewers = new Map(options.viewers.map((viewer) => [viewer.subject, buildAsking(viewer)]));
  const byPath = new Map(works.map((work) => [`/${work.name}`, work]));
  const answer = async (request: IncomingMessage): Promise<string> => {
    const work = byPath.get(request.url ?? "");
    const asking = viewers.get(String(request.headers["x-viewer"]));
    if (!work?.bare || !asking) throw new Error(`There is no work ${request.url}, or no such viewer.`);
    const { bare } = work;
    const asked: unknown = JSON.parse(await readBody(request));
    const begin = work.change ? asking.beginChange : asking.beginRead;
    const { facts } = options;
    const answered = await inTransaction(pool, begin, (rows) =>
      bare.answer({ facts, viewer: asking.viewer, rows, read: buildRead(rows, facts) }, asked),
    );
    return JSON.stringify(answered);
  };
  const server = createServer((request, response) => {
    answer(request).then(
      (body) => response.setHeader("content-type", "application/json").end(body),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(options.port, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await pool.end();
    },
  };
}

/** Somebody who asks, and how their transactions begin. */
interface Asking {
  readonly viewer: BenchViewer;
  readonly beginRead: string;
  readonly beginChange: string;
}

function buildAsking(viewer: BenchViewer): Asking {
  return {
    viewer,
    beginRead: beginSql("begin isolation level repeatable read read only", viewer.read),
    beginChange: beginSql("begin isolation level read committed", viewer.change ?? {}),
  };
}

/** As much of the product's own as statements need. */
function buildRead(rows: BareTransaction["rows"], { regionId }: Facts): Read {
  return { rows, rights: { ...rightsWithoutGrant(""), regionIds: [regionId] } } as unknown as Read;
}

/** Begin and settings in one text, and so in one flight. */
function beginSql(begin: string, settings: Settings): string {
  const set = Object.entries(settings).map(
    ([name, value]) => `set_config(${escapeLiteral(name)}, ${escapeLiteral(value)}, true)`,
  );
  return `${begin}; select ${set.join(", ")}`;
}

async function inTransaction<T>(
  pool: Pool,
  begin: string,
  work: (rows: BareTransaction["rows"]) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query(begin);
    const result = await work((label, text, values) => rowsOf(client, label, text, values));
    await client.query("commit");
    client.release();
    return result;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

const names = new Map<string, string>();

/** Runs a statement that the connection keeps prepared. */
async function rowsOf<Row extends object>(
  client: PoolClient,
  label: string,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  const name = names.get(text) ?? `${label} ${names.size}`;
  names.set(text, name);
  return (await client.query<Row>({ name, text, values: [...values] })).rows;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
