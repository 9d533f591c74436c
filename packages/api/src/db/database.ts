import { Client, type ClientConfig, Pool, type PoolClient, types } from "pg";
import { DataSource, type EntityMetadata, type ObjectLiteral, type ObjectType } from "typeorm";
import { DatabaseError, databaseFault } from "./database-fault";
import { compareMigrations, listMigrations } from "./migrate";

/** A class that TypeORM knows as an entity. */
export type EntityClass<T extends ObjectLiteral = ObjectLiteral> = ObjectType<T>;

/** Who signs in: for viewers, whom no wall lets through by purpose, or for the purposes that cross bodies. */
export type Login = "RUNTIME" | "SYSTEM";

export interface DatabaseOptions {
  readonly runtimeUrl: string;
  readonly systemUrl: string;
  readonly entities: readonly EntityClass[];
  /** Connections of this process that serve viewers at most. */
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

/** Connections for purposes at most: they are few and short, and none waits for a viewer's. */
const systemPoolSize = 2;
/** How long a transaction may wait for its next statement, and a statement for a lock. */
const idleTimeoutMs = 30_000;
const lockTimeoutMs = 10_000;

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

const settingOfLogin = { RUNTIME: "DATABASE_URL", SYSTEM: "DATABASE_SYSTEM_URL" } as const;

/**
 * The connections of both logins, and TypeORM's metadata of the entities. Nothing but Transaction takes a client from it.
 */
export class Database {
  /** Settings that every transaction begins with, whatever the role's are. */
  readonly timeouts: Readonly<Record<string, string>>;
  private readonly onRights = new Set<() => void>();

  private constructor(
    private readonly source: DataSource,
    private readonly pools: Readonly<Record<Login, Pool>>,
    /** How a connection for the purposes is made, for one that listens. */
    readonly systemUrl: string,
    statementTimeoutMs: number,
  ) {
    this.timeouts = {
      statement_timeout: String(statementTimeoutMs),
      idle_in_transaction_session_timeout: String(idleTimeoutMs),
      lock_timeout: String(lockTimeoutMs),
    };
  }

  /** Calls whenever a change of this process has made some viewers reach more or less, before its answer is given; answers how to end that. */
  whenRightsChange(call: () => void): () => void {
    this.onRights.add(call);
    return () => void this.onRights.delete(call);
  }

  /** Tells of such a change, once it has committed. */
  tellOfRights(): void {
    for (const call of this.onRights) call();
  }

  /** Connects as both logins; refuses one that could pass the wall, and a schema of another version. */
  static async connect(options: DatabaseOptions): Promise<Database> {
    const { runtimeUrl, systemUrl, statementTimeoutMs = 15_000 } = options;
    // The server's timeout comes first; the client's is for a network that went silent.
    const client = { Client: PooledClient, keepAlive: true, query_timeout: statementTimeoutMs * 2 };
    const source = new DataSource({
      type: "postgres",
      url: runtimeUrl,
      applicationName: "panboard",
      entities: [...options.entities],
      installExtensions: false,
      synchronize: false,
      migrationsRun: false,
      poolSize: options.poolSize ?? 10,
      connectTimeoutMS: freeConnectionTimeoutMs,
      poolErrorHandler: options.onConnectionError,
      extra: client,
    });
    await source.initialize().catch((error: unknown) => {
      throw databaseFault("DATABASE_URL", error);
    });
    const system = new Pool({
      ...client,
      connectionString: systemUrl,
      application_name: "panboard-system",
      max: systemPoolSize,
      connectionTimeoutMillis: freeConnectionTimeoutMs,
    });
    system.on("error", options.onConnectionError);
    const pools = { RUNTIME: (source.driver as unknown as { master: Pool }).master, SYSTEM: system };
    const database = new Database(source, pools, systemUrl, statementTimeoutMs);
    try {
      for (const login of ["RUNTIME", "SYSTEM"] as const) await database.refuseMightyRole(login);
      await database.refuseOtherVersion();
      await database.refuseSwappedRoles();
    } catch (error) {
      await database.close();
      throw error;
    }
    return database;
  }

  /**
   * A client of a login's pool, in turn; throws when none became free within 30 seconds. Whoever takes it gives it back
   * without a transaction, or destroyed.
   */
  connection(login: Login): Promise<PoolClient> {
    return this.pools[login].connect();
  }

  metadataOf(entity: EntityClass): EntityMetadata {
    return this.source.getMetadata(entity);
  }

  /** Of every entity. */
  get metadata(): readonly EntityMetadata[] {
    return this.source.entityMetadatas;
  }

  /** Whether the database answers. */
  async isAlive(): Promise<boolean> {
    try {
      await this.pools.RUNTIME.query("select 1");
      return true;
    } catch {
      return false;
    }
  }

  async close(): Promise<void> {
    // A server that stops right after may cut off a connection that is just being closed: that is no news.
    for (const pool of Object.values(this.pools)) pool.removeAllListeners("error").on("error", () => undefined);
    await Promise.all([this.pools.SYSTEM.end(), this.source.destroy()]);
  }

  private async refuseMightyRole(login: Login): Promise<void> {
    const setting = settingOfLogin[login];
    const { rows } = await this.pools[login].query<{ name: string; mighty: boolean }>(mightyRoleSql).catch((error) => {
      throw databaseFault(setting, error);
    });
    const [role] = rows;
    if (role?.mighty !== false) {
      throw new DatabaseError(
        `${setting} must name a role that cannot pass row level security, such as panboard_${login.toLowerCase()}: ${role?.name} is a superuser, owns tables, is a member of another of Panboard's roles, may bypass it or may truncate.`,
      );
    }
    if (login === "SYSTEM" && role.name === (await this.nameOfRuntime())) {
      throw new DatabaseError(
        "DATABASE_SYSTEM_URL and DATABASE_URL name the same role: what serves viewers may not act for the system.",
      );
    }
  }

  /** Who makes accounts acts for the system, and nobody else does. */
  private async refuseSwappedRoles(): Promise<void> {
    const text = "select has_table_privilege('account', 'INSERT') as makes";
    const makes = async (login: Login): Promise<boolean> =>
      (await this.pools[login].query<{ makes: boolean }>(text)).rows[0]?.makes === true;
    if (!(await makes("RUNTIME")) && (await makes("SYSTEM"))) return;
    throw new DatabaseError(
      "DATABASE_URL must name panboard_runtime and DATABASE_SYSTEM_URL panboard_system: the one may not do what the other is for.",
    );
  }

  private async nameOfRuntime(): Promise<string | undefined> {
    const { rows } = await this.pools.RUNTIME.query<{ name: string }>("select current_user as name");
    return rows[0]?.name;
  }

  private async refuseOtherVersion(): Promise<void> {
    const applied = await this.pools.RUNTIME.query<{ name: string }>("select name from migration.migration")
      .then(({ rows }) => rows.map(({ name }) => name))
      .catch((error: { code?: string }): string[] => {
        if (error.code === "42P01" || error.code === "3F000" || error.code === "42501") return [];
        throw error;
      });
    const { missing, unknown } = compareMigrations(applied, listMigrations());
    if (missing.length === 0 && unknown.length === 0) return;
    const words =
      missing.length > 0
        ? `lacks ${missing.join(", ")}, which this release needs: set DATABASE_OWNER_URL so that it can be migrated`
        : `has ${unknown.join(", ")}, which this release does not know: run the release that made it`;
    throw new DatabaseError(`The database's schema ${words}.`);
  }
}

/** Whether the current role could pass a wall, or may empty a table. */
const mightyRoleSql = `
select current_user as name,
       exists (
         select from pg_roles p
         where p.oid <> r.oid and (p.rolsuper or p.rolbypassrls or p.rolname like 'panboard%') and pg_has_role(current_user, p.oid, 'MEMBER')
       ) or r.rolsuper or r.rolbypassrls or exists (
         select from pg_class c
         where c.relnamespace = 'public'::regnamespace and pg_has_role(current_user, c.relowner, 'MEMBER')
       ) or exists (
         select from pg_class c
         where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and has_table_privilege(c.oid, 'TRUNCATE')
       ) as mighty
from pg_roles r where rolname = current_user`;
