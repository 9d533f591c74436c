import type { QueryResultRow } from "pg";
import type { ObjectLiteral } from "typeorm";
import type { Database, EntityClass } from "./database";
import { Repository } from "./repository";
import type { StatementRunner } from "./statement-runner";
import { Transaction, type TransactionPlan } from "./transaction";

/** What a statement runs in: a viewer's Read or Write, or a system scope. */
export interface Statements extends StatementRunner {
  /** The rows of an entity that may be reached. */
  repo<T extends ObjectLiteral>(entity: EntityClass<T>): Repository<T>;
}

/** A connection's worth of statements under fixed settings: opened by the first statement, ended once. */
export class LazyTransaction implements Statements {
  private opened: Promise<Transaction> | undefined;

  constructor(
    readonly database: Database,
    private readonly plan: TransactionPlan,
  ) {}

  async rows<Row extends QueryResultRow>(label: string, text: string, values: readonly unknown[]): Promise<Row[]> {
    this.opened ??= Transaction.open(this.database, this.plan);
    return (await this.opened).query<Row>(label, text, values);
  }

  repo<T extends ObjectLiteral>(entity: EntityClass<T>): Repository<T> {
    return new Repository<T>(this, this.database.metadataOf(entity));
  }

  async commit(): Promise<void> {
    await (await this.opened)?.commit();
  }

  async rollback(): Promise<void> {
    await (await this.opened?.catch(() => undefined))?.rollback();
  }
}
