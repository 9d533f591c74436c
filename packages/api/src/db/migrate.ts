import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DataSource, MigrationExecutor, type MigrationInterface, type QueryRunner } from "typeorm";
import { DatabaseError } from "./database-fault";

const folder = join(__dirname, "migrations");
/** Any constant: serialises migrations of several processes that start at once. */
const lockKey = 7_305_021;
/** How long to wait for another process that migrates, and for whatever else a migration has to lock. */
const lockTimeoutS = 60;
/** Who reads which migrations a database has. */
const readers = "panboard_runtime, panboard_system";

/** A migration as the database knows it, and when it was written, by which TypeORM orders. */
interface MigrationName {
  readonly name: string;
  readonly timestampMs: number;
}

/**
 * Reads a file's name: by UTC minute and noun (`202611291012-meetings.sql`), or by number as the first ones were
 * (`0001-walls.sql`), which come before. Throws an Error for any other.
 */
export function parseMigration(fileName: string): MigrationName {
  const [, name = "", digits = ""] = /^((\d{4}|\d{12})-[a-z0-9-]+)\.sql$/.exec(fileName) ?? [];
  const timestampMs = digits.length === 4 ? 1_700_000_000_000 + Number(digits) : parseMinute(digits);
  if (timestampMs === undefined) {
    throw new Error(
      `The migration ${fileName} must be named by UTC minute and noun, such as 202611291012-meetings.sql.`,
    );
  }
  return { name, timestampMs };
}

function parseMinute(digits: string): number | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = digits.match(/^\d{4}|\d{2}/g)?.map(Number) ?? [];
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute));
  return date.toISOString().replace(/\D/g, "").startsWith(digits) && digits ? date.getTime() : undefined;
}

/** File names of this build's migrations, in the order in which they run; those of one minute by name. */
export function listMigrations(): string[] {
  return sortMigrations(readdirSync(folder).filter((name) => name.endsWith(".sql")));
}

/** File names of migrations in the order in which they run. */
export function sortMigrations(fileNames: readonly string[]): string[] {
  return [...fileNames]
    .sort()
    .map((fileName) => ({ fileName, ...parseMigration(fileName) }))
    .sort((one, other) => one.timestampMs - other.timestampMs)
    .map(({ fileName }) => fileName);
}

/**
 * Compares the names in a database's table of migrations (`0001-walls_1700000000001`) with the file names that a build
 * has: those that the database lacks, and those that the build does not know, each as `0001-walls`.
 */
export function compareMigrations(
  applied: readonly string[],
  needed: readonly string[],
): { readonly missing: string[]; readonly unknown: string[] } {
  const found = new Set(applied.map((name) => name.replace(/_\d{13}$/, "")));
  const known = new Set(needed.map((fileName) => parseMigration(fileName).name));
  return {
    missing: [...known].filter((name) => !found.has(name)),
    unknown: [...found].filter((name) => !known.has(name)),
  };
}

/** Migration class of one SQL file; TypeORM orders by the digits at the name's end. */
function defineMigration(fileName: string): new () => MigrationInterface {
  const { name, timestampMs } = parseMigration(fileName);
  return class {
    readonly name = `${name}_${timestampMs}`;
    up(runner: QueryRunner): Promise<void> {
      return runner.query(readFileSync(join(folder, fileName), "utf8"));
    }
    down(): Promise<void> {
      throw new Error("Migrations go forward only: restore a backup to go back.");
    }
  };
}

/**
 * Brings the schema to this build's version, as the owner; answers how many migrations ran. Throws a DatabaseError where
 * another process migrates for more than a minute, or holds for as long what a migration changes.
 */
export async function migrate(ownerUrl: string, waitS = lockTimeoutS): Promise<number> {
  const owner = new DataSource({
    type: "postgres",
    url: ownerUrl,
    applicationName: "panboard-migrate",
    installExtensions: false,
    migrations: listMigrations().map(defineMigration),
    migrationsTableName: "migration",
    schema: "migration",
    poolSize: 1,
    connectTimeoutMS: 10_000,
  });
  await owner.initialize();
  const lock = owner.createQueryRunner();
  try {
    await takeLock(lock, waitS);
    // The bookkeeping has a schema of its own: it is TypeORM's table, not one of the product's, and stands before the wall.
    await lock.query("create schema if not exists migration");
    await lock.query(`grant usage on schema migration to ${readers}`);
    // On the connection that holds the lock, which waits for no other lock without end: what waits keeps others waiting.
    const executor = new MigrationExecutor(owner, lock);
    executor.transaction = "each";
    const ran = await executor.executePendingMigrations();
    await lock.query(`grant select on migration.migration to ${readers}`);
    return ran.length;
  } catch (error) {
    throw tellLock(
      error,
      `A migration has waited for more than ${waitS} seconds for what another transaction holds: end that transaction, and start again.`,
    );
  } finally {
    await lock.query("select pg_advisory_unlock_all()").catch(() => undefined);
    await lock.release();
    await owner.destroy();
  }
}

async function takeLock(lock: QueryRunner, waitS: number): Promise<void> {
  await lock.query("select set_config('lock_timeout', $1, false)", [`${waitS}s`]);
  await lock.query("select pg_advisory_lock($1)", [lockKey]).catch((error: unknown) => {
    throw tellLock(
      error,
      `Another process has been migrating the database for more than ${waitS} seconds: wait until it is done, and start again.`,
    );
  });
}

/** What to throw for a fault: the sentence where a lock was waited for in vain, else the fault itself. */
function tellLock(error: unknown, sentence: string): unknown {
  return (error as { code?: string }).code === "55P03" ? new DatabaseError(sentence, { cause: error }) : error;
}
