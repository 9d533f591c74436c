import { Client, type ClientConfig, types, type Pool, type PoolClient } from "pg";
import { DataSource, type EntityMetadata, type ObjectLiteral, type ObjectType } from "typeorm";
import { DatabaseError } from "./database-fault";
import { listMigrations } from "./migrate";

/** A class that TypeORM knows as an entity. */
export type EntityClass<T extends ObjectLiteral = ObjectLiteral> = ObjectType<T>;

export interface DatabaseOptions {
  readonly runtimeUrl: string;
  readonly entities: readonly EntityClass[];
  /** Connections of this process at most. */
  readonly poolSize?: number;
  /** Milliseconds after which a statement is ended by the server. */
  readonly statementTimeoutMs?: number;
  /** Told once for each connection that broke while idle. */
  readonly onConnectionError: (error: Error & { readonly code?: string }) => void;
}

/** How long making a connection may take. */
const connectTimeoutMs = 10_000;
/** How long to wait for one of the connections, all of them being in use: longer than the statements before may take. */
const freeConnectionTimeoutMs = 30_000;

/** pg's pool has one timeout for both; that a connection can't be made shows sooner than that none is free. */
class PooledClient extends Client {
  constructor(config: ClientConfig = {}) {
    // The pool hides the password from those who list its options, a spread included.
    const { password } = config;
    super({ ...config, ...(password === undefined ? {} : { password }), connectionTimeoutMillis: connectTimeoutMs });
  }
}

// Days stay ISO strings: a Date would move them with the time zone.
types.setTypeParser(types.builtins.DATE, (text) => text);

/**
 * The runtime's connections, and TypeORM's metadata of the entities. Nothing but Transaction takes a client from it.
 */
export class Database {
  private constructor(
    private readonly source: DataSource,
    private readonly pool: Pool,
    readonly statementTimeoutMs: number,
  ) {}

  /** Connects as the runtime role; refuses a role that could pass the wall, and a schema of another version. */
  static async connect(options: DatabaseOptions): Promise<Database> {
    const statementTimeoutMs = options.statementTimeoutMs ?? 15_000;
    const source = new DataSource({
      type: "postgres",
      url: options.runtimeUrl,
      applicationName: "panboard",
      entities: [...options.entities],
      installExtensions: false,
      synchronize: false,
      migrationsRun: false,
      poolSize: options.poolSize ?? 10,
      connectTimeoutMS: freeConnectionTimeoutMs,
      poolErrorHandler: options.onConnectionError,
      // The server's timeout comes first; the client's is for a network that went silent.
      extra: { Client: PooledClient, keepAlive: true, query_timeout: statementTimeoutMs * 2 },
    });
    await source.initialize();
    const pool = (source.driver as unknown as { master: Pool }).master;
    const database = new Database(source, pool, statementTimeoutMs);
    try {
      await database.refuseMightyRole();
      await database.refuseOtherVersion();
    } catch (error) {
      await database.close();
      throw error;
    }
    return database;
  }

  /**
   * A client of the pool, in turn; throws when none became free within 30 seconds. Whoever takes it gives it back without
   * a transaction, or destroyed.
   */
  connection(): Promise<PoolClient> {
    return this.pool.connect();
  }

  metadataOf(entity: EntityClass): EntityMetadata {
    return this.source.getMetadata(entity);
  }

  /** Whether the database answers. */
  async isAlive(): Promise<boolean> {
    try {
      await this.pool.query("select 1");
      return true;
    } catch {
      return false;
    }
  }

  async close(): Promise<void> {
    // A server that stops right after may cut off a connection that is just being closed: that is no news.
    this.pool.removeAllListeners("error").on("error", () => undefined);
    await this.source.destroy();
  }

  private async refuseMightyRole(): Promise<void> {
    const { rows } = await this.pool.query<{ name: string; mighty: boolean }>(
      `select current_user as name,
              exists (
                select from pg_roles p
                where (p.rolsuper or p.rolbypassrls) and pg_has_role(current_user, p.oid, 'MEMBER')
              ) or exists (
                select from pg_class c
                where c.relnamespace = 'public'::regnamespace and pg_has_role(current_user, c.relowner, 'MEMBER')
              ) or exists (
                select from pg_class c where c.relowner = r.oid and c.relnamespace = 'public'::regnamespace
              ) or exists (
                select from pg_class c
                where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                  and has_table_privilege(c.oid, 'TRUNCATE')
              ) as mighty
       from pg_roles r where rolname = current_user`,
    );
    if (rows[0]?.mighty !== false) {
      throw new DatabaseError(
        `DATABASE_URL must name a role that cannot pass row level security, such as panboard_runtime: ${rows[0]?.name} is a superuser, owns tables, may bypass it or may truncate.`,
      );
    }
  }

  private async refuseOtherVersion(): Promise<void> {
    const needed = listMigrations().length;
    const found = await this.pool
      .query<{ count: number }>("select count(*)::int as count from migration.migration")
      .then(({ rows }) => rows[0]?.count ?? 0)
      .catch((error: { code?: string }) => {
        if (error.code === "42P01" || error.code === "3F000" || error.code === "42501") return 0;
        throw error;
      });
    if (found !== needed) {
      throw new DatabaseError(
        `The database's schema has version ${found} and this release needs ${needed}: set DATABASE_OWNER_URL so that it can be migrated.`,
      );
    }
  }
}
