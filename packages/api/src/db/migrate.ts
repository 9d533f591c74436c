import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DataSource, type MigrationInterface, type QueryRunner } from "typeorm";

const folder = join(__dirname, "migrations");
/** Any constant: serialises migrations of several processes that start at once. */
const lockKey = 7_305_021;

/** File names of the migrations, in order. The last one's number is the version that this build needs. */
export function listMigrations(): string[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name))
    .sort();
}

/** Migration class of one SQL file; TypeORM orders by the digits at the name's end. */
function defineMigration(fileName: string): new () => MigrationInterface {
  const number = fileName.slice(0, 4);
  return class {
    readonly name = `${fileName.replace(/\.sql$/, "")}_${1_700_000_000_000 + Number(number)}`;
    up(runner: QueryRunner): Promise<void> {
      return runner.query(readFileSync(join(folder, fileName), "utf8"));
    }
    down(): Promise<void> {
      throw new Error("Migrations go forward only: restore a backup to go back.");
    }
  };
}

/** Brings the schema to this build's version, as the owner; answers how many migrations ran. */
export async function migrate(ownerUrl: string): Promise<number> {
  const owner = new DataSource({
    type: "postgres",
    url: ownerUrl,
    applicationName: "panboard-migrate",
    installExtensions: false,
    migrations: listMigrations().map(defineMigration),
    migrationsTableName: "migration",
    schema: "migration",
    poolSize: 2,
    connectTimeoutMS: 10_000,
  });
  await owner.initialize();
  const lock = owner.createQueryRunner();
  try {
    await lock.query("select pg_advisory_lock($1)", [lockKey]);
    // The bookkeeping has a schema of its own: it is TypeORM's table, not one of the product's, and stands before the wall.
    await lock.query("create schema if not exists migration");
    await lock.query("grant usage on schema migration to panboard_runtime");
    const ran = await owner.runMigrations({ transaction: "each" });
    await lock.query("grant select on migration.migration to panboard_runtime");
    return ran.length;
  } finally {
    await lock.query("select pg_advisory_unlock_all()").catch(() => undefined);
    await lock.release();
    await owner.destroy();
  }
}
