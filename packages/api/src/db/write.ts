import type { QueryResultRow } from "pg";
import type { ObjectLiteral } from "typeorm";
import { AuditLog, type Origin, type RecordedRow } from "./audit";
import { Bulk, type BulkSummary, type BulkWriter } from "./bulk";
import { ChangeRepository } from "./change-repository";
import { channels } from "./channels";
import type { Database, EntityClass } from "./database";
import { ReadLog } from "./read-log";
import { requireReading } from "./reading-sql";
import { redact } from "./redact";
import { type ChangeTarget, type Rights, settingsOfChange } from "./rights";
import { LazyTransaction, type Statements } from "./statements";
import { takeTurn } from "./take-turn";

/**
 * What one change of one viewer may see and write; the first argument of every use case that changes something. One
 * transaction about one target, under the permissions that were declared: whatever a statement says, the wall lets no
 * other row be written. Whoever opened it commits or rolls it back.
 */
export class Write implements Statements, BulkWriter {
  private readonly transaction: LazyTransaction;
  private readonly audit: AuditLog;
  private readonly actedAs: string;
  private hasToldOfRights = false;

  constructor(
    private readonly database: Database,
    readonly rights: Rights,
    readonly target: ChangeTarget,
    readonly origin: Origin,
    /** Of the request that it is part of: what is read for a change may be told with its refusal. */
    private readonly reads = new ReadLog(database),
  ) {
    const settings = settingsOfChange(rights, target);
    this.transaction = new LazyTransaction(database, { login: "RUNTIME", mode: "WRITE", settings });
    const { id: ownerId, permissions, role: actedAs = "ACCOUNT" } = target;
    this.actedAs = actedAs;
    this.audit = new AuditLog({ ownerId, permissions, actedAs, accountId: rights.accountId, ...origin });
  }

  /** Who changes something. */
  get accountId(): string {
    return this.rights.accountId;
  }

  /** Runs one statement that reads; throws for any other. */
  async rows<Row extends QueryResultRow>(label: string, text: string, values: readonly unknown[]): Promise<Row[]> {
    requireReading(text);
    this.reads.noteStatement(this.rights, label, text);
    return this.transaction.rows<Row>(label, text, values);
  }

  repo<T extends ObjectLiteral>(entity: EntityClass<T>): ChangeRepository<T> {
    const { transaction: runner, target, audit, actedAs } = this;
    const onRead = (rows: readonly object[]): void => this.reads.noteRows(this.rights, entity, rows);
    const redactRows = (rows: readonly RecordedRow[]): Promise<number> => this.redact(rows);
    const parts = { runner, target, audit, actedAs, onRead, redact: redactRows };
    return new ChangeRepository<T>(this.database.metadataOf(entity), parts);
  }

  /**
   * Erases what is on record at the target of how these rows were and are: of earlier changes, and of all that this one makes.
   * The trail goes on telling that they were changed, when and by whom. Answers how many earlier rows of content it erased,
   * and puts that on record. Throws FORBIDDEN where that was not declared, or not all of it may be read. Rows that others may be
   * changing meanwhile are erased by `repo().erase`, which waits for them.
   */
  async redact(rows: readonly RecordedRow[]): Promise<number> {
    const { transaction: runner, database, rights, target } = this;
    const erased = await redact({ runner, database, rights, target }, rows);
    this.audit.addRedaction(rows, erased);
    return erased;
  }

  /** Changes many rows, and puts the summary on record in the place of a list of them. */
  async inBulk<T>(summary: BulkSummary, work: (bulk: Bulk) => Promise<T>): Promise<T> {
    const bulk = new Bulk(this.database, this.transaction);
    const result = await work(bulk);
    if (bulk.changed > 0) this.audit.addSummary(summary);
    return result;
  }

  /**
   * Puts on record beside the rows what they do not say, such as why: what is to be erased one day has no place in it, since it
   * stays as long as the trail does.
   */
  tellWhy(summary: BulkSummary): void {
    this.audit.addSummary(summary);
  }

  /**
   * Waits until no other change of the target that asked for the same turn is under way, and lets none begin before this
   * one has ended: for a rule that looks at several rows, which no constraint can hold. What is read afterwards is as the
   * others left it.
   */
  takeTurn(what: string): Promise<void> {
    return takeTurn(this.transaction, this.target.id, what);
  }

  /** Tells every process, once this has committed, that some viewers reach more or less than before, so that none is kept. */
  async tellOfRights(): Promise<void> {
    await this.transaction.rows("tell of rights", "select pg_notify($1, '')", [channels.grants]);
    this.hasToldOfRights = true;
  }

  /** What is beside every change, such as the key of one that must not happen twice. Not for use cases. */
  get beside(): LazyTransaction {
    return this.transaction;
  }

  /** Puts on record what was changed, and makes it last. Throws, and changes nothing, if any statement failed. */
  async commit(): Promise<void> {
    if (this.target.kind !== "ACCOUNT") await this.audit.write(this.transaction);
    await this.transaction.commit();
    // This process would hear of it as the others do, and perhaps after its own answer.
    if (this.hasToldOfRights) this.database.tellOfRights();
  }

  /** Drops the changes. Never throws. */
  async rollback(): Promise<void> {
    await this.transaction.rollback();
  }
}
