import type { QueryResultRow } from "pg";
import type { ObjectLiteral } from "typeorm";
import { readAccountNames } from "./account-names";
import type { Database, EntityClass } from "./database";
import { ReadLog } from "./read-log";
import { Repository } from "./repository";
import type { StatementRunner } from "./statement-runner";
import { type Rights, settingsOfRead } from "./rights";
import { LazyTransaction, type Statements } from "./statements";

/**
 * What one viewer may see; the first argument of every use case that reads. One read-only snapshot, taken with the first
 * statement: nothing can be changed through it, whatever a statement says.
 */
export class Read implements Statements {
  private readonly transaction: LazyTransaction;
  private isClosed = false;

  constructor(
    private readonly database: Database,
    readonly rights: Rights,
    private readonly log = new ReadLog(database),
  ) {
    this.transaction = new LazyTransaction(database, {
      login: "RUNTIME",
      mode: "READ",
      settings: settingsOfRead(rights),
    });
  }

  /** Runs one statement that reads. Throws for one about rows that are confidential: `repo()` puts on record which were read. */
  async rows<Row extends QueryResultRow>(label: string, text: string, values: readonly unknown[]): Promise<Row[]> {
    this.log.noteStatement(this.rights, label, text);
    return this.run<Row>(label, text, values);
  }

  private async run<Row extends QueryResultRow>(
    label: string,
    text: string,
    values: readonly unknown[],
  ): Promise<Row[]> {
    if (this.isClosed) throw new Error(`Statement ${label} came after the end of its snapshot.`);
    return this.transaction.rows<Row>(label, text, values);
  }

  repo<T extends ObjectLiteral>(entity: EntityClass<T>): Repository<T> {
    const runner: StatementRunner = { rows: (label, text, values) => this.run(label, text, values) };
    const note = (rows: readonly object[]): void => this.log.noteRows(this.rights, entity, rows);
    const noteText = (label: string, text: string, owners?: readonly string[]): void =>
      this.log.noteStatement(this.rights, label, text, owners);
    return new Repository<T>(runner, this.database.metadataOf(entity), note, noteText);
  }

  /** The entity whose rows stand in a table; undefined where none of the product does. */
  entityOfTable(table: string): EntityClass | undefined {
    return this.database.metadata.find(({ tableName }) => tableName === table)?.target as EntityClass | undefined;
  }

  /** The names of accounts that stand in what was read of a trail, by their ids; never of an id that a client gives. */
  namesOf(accountIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return readAccountNames(this.database, accountIds);
  }

  /**
   * Ends the snapshot. Resolvers may go on when an answer has failed without them; what they ask then would open a
   * transaction that nobody ends.
   */
  async close(): Promise<void> {
    this.isClosed = true;
    await this.transaction.rollback();
  }
}
