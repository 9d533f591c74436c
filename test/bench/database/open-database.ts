import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findPostmaster } from "../../../infra/embedded/postmaster-file";
import { startEmbeddedPostgres } from "../../../infra/embedded/postgres";
import { listMigrations } from "../../../packages/api/src/db/migrate";
import { asOwner, createDatabase, type ServerUrls, urlsOf } from "../../../packages/api/src/testing/test-server";
import type { DatabaseName } from "../works/work";
import { makeCheshire } from "./make-cheshire";
import { makeNational } from "./make-national";

const root = join(__dirname, "../../..");
const cache = join(root, ".cache/bench");
/** What a run works on; the next one drops what it left. */
const workName = "bench";

const makers = { national: makeNational, cheshire: makeCheshire } as const;

/** As a server of its own with a few gigabytes would be set. */
const settings = {
  shared_buffers: "2GB",
  effective_cache_size: "6GB",
  random_page_cost: "1.1",
  max_connections: "200",
};
/** What is being made is made again where that is cut off. */
const settingsOfMaking = {
  ...settings,
  fsync: "off",
  full_page_writes: "off",
  autovacuum: "off",
  max_wal_size: "2GB",
  wal_recycle: "off",
};

/** A database to measure on, in a server of its own. */
export interface BenchDatabase {
  readonly urls: ServerUrls;
  /** Process of the server, whose children do the work. */
  readonly postmaster: number;
  stop(): Promise<void>;
}

/** Makes a database in a folder, of this build's schema. */
export async function makeDatabase(
  name: DatabaseName,
  folder: string,
  tell: (sentence: string) => void,
): Promise<void> {
  const postgres = await startEmbeddedPostgres({ folder, settings: settingsOfMaking });
  try {
    await makers[name](postgres, tell);
  } finally {
    await postgres.stop();
  }
}

/**
 * Opens a copy of a database that only this run writes to. The original is made once for each schema, below .cache/bench:
 * the national one takes some minutes.
 */
export async function openDatabase(name: DatabaseName, tell: (sentence: string) => void): Promise<BenchDatabase> {
  mkdirSync(cache, { recursive: true });
  const folder = join(cache, `${name}-${digestOfSources()}`);
  if (!existsSync(folder)) {
    const draft = `${folder}.draft`;
    rmSync(draft, { recursive: true, force: true });
    for (const old of readdirSync(cache).filter((entry) => entry.startsWith(`${name}-`))) {
      rmSync(join(cache, old), { recursive: true, force: true });
    }
    tell(`Making the ${name} database, once for this schema`);
    await makeDatabase(name, draft, tell);
    renameSync(draft, folder);
  }
  const postgres = await startEmbeddedPostgres({ folder, settings });
  try {
    await asOwner(postgres.ownerUrl, `drop database if exists ${workName}`);
    await createDatabase(postgres.ownerUrl, workName, "panboard strategy file_copy");
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  return {
    urls: urlsOf(postgres, workName),
    postmaster: findPostmaster(join(folder, "data"))?.pid ?? 0,
    stop: () => postgres.stop(),
  };
}

/** Of the migrations, and of what fills the tables. */
function digestOfSources(): string {
  const national = join(__dirname, "national");
  const files = [
    ...listMigrations().map((file) => join(root, "packages/api/src/db/migrations", file)),
    ...readdirSync(national).map((file) => join(national, file)),
    ...["make-national.ts", "set-aside.ts"].map((file) => join(__dirname, file)),
  ];
  const hash = createHash("sha256");
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest("hex").slice(0, 12);
}
