import type { Permission } from "@panboard/shared";
import type { QueryResultRow } from "pg";
import type { ObjectLiteral } from "typeorm";
import { AppError } from "../errors/app-error";
import type { Database, EntityClass } from "./database";
import { type Rights, settingsOfRights } from "./rights";
import { ScopedRepository, type StatementRunner } from "./scoped-repository";
import { Transaction, type TransactionMode } from "./transaction";

/** What a statement runs in: a viewer's scope, or a system scope. */
export interface Statements extends StatementRunner {
  /** The rows of an entity that this scope may reach. */
  repo<T extends ObjectLiteral>(entity: EntityClass<T>): ScopedRepository<T>;
}

/** A connection's worth of statements under fixed settings: opened by the first statement, ended once. */
export class ScopedTransaction implements Statements {
  private opened: Promise<Transaction> | undefined;

  constructor(
    private readonly database: Database,
    private readonly mode: TransactionMode,
    private readonly settings: Readonly<Record<string, string>>,
  ) {}

  async rows<Row extends QueryResultRow>(label: string, text: string, values: readonly unknown[]): Promise<Row[]> {
    this.opened ??= Transaction.begin(this.database, this.mode, this.settings);
    return (await this.opened).query<Row>(label, text, values);
  }

  repo<T extends ObjectLiteral>(entity: EntityClass<T>): ScopedRepository<T> {
    return new ScopedRepository<T>(this, this.database.metadataOf(entity));
  }

  async commit(): Promise<void> {
    await (await this.opened)?.commit();
  }

  async rollback(): Promise<void> {
    await (await this.opened?.catch(() => undefined))?.rollback();
  }
}

/**
 * What one viewer may see and change during one request; the first argument of every service method. Reads share one
 * snapshot, taken with the first statement; `write` runs a change as a transaction of its own.
 */
export class Scope implements Statements {
  private current: ScopedTransaction;
  private closed = false;

  constructor(
    private readonly database: Database,
    readonly rights: Rights,
    /** The account that acts, for the record. */
    readonly accountId: string,
  ) {
    this.current = this.open("READ");
  }

  async rows<Row extends QueryResultRow>(label: string, text: string, values: readonly unknown[]): Promise<Row[]> {
    if (this.closed) throw new Error(`Statement ${label} came after the end of its request.`);
    return this.current.rows<Row>(label, text, values);
  }

  repo<T extends ObjectLiteral>(entity: EntityClass<T>): ScopedRepository<T> {
    return new ScopedRepository<T>(this, this.database.metadataOf(entity));
  }

  /** Refuses, with the same words whatever the reason, unless a grant on that body, region or agency allows it. */
  require(permission: Permission, targetId: string): void {
    if (!this.rights.permissions.get(targetId)?.has(permission)) {
      throw new AppError("FORBIDDEN", "You cannot do this. Ask the business manager of the board for access.");
    }
  }

  /** Runs `work` as one transaction that has committed when this answers; what it throws undoes it. */
  async write<T>(work: () => Promise<T>): Promise<T> {
    await this.end();
    const writing = this.open("WRITE");
    this.current = writing;
    try {
      const result = await work();
      await writing.commit();
      return result;
    } catch (error) {
      await writing.rollback();
      throw error;
    } finally {
      this.current = this.open("READ");
    }
  }

  /** Ends the snapshot. What is read later sees a new one. */
  async end(): Promise<void> {
    const ending = this.current;
    this.current = this.open("READ");
    await ending.rollback();
  }

  /**
   * Ends the request for good. Resolvers may go on when an answer has failed without them; what they ask then would open
   * a transaction that nobody ends.
   */
  async close(): Promise<void> {
    this.closed = true;
    await this.end();
  }

  private open(mode: TransactionMode): ScopedTransaction {
    return new ScopedTransaction(this.database, mode, settingsOfRights(this.rights));
  }
}
