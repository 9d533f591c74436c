import { randomUUID } from "node:crypto";
import type { EntityMetadata, ObjectLiteral } from "typeorm";
import { type AppError, conflict, forbidden, notFound } from "../errors/app-error";
import type { AuditAction, AuditLog, RecordedRow } from "./audit";
import type { Field } from "./entity-table";
import { changeAllSql, insertAllSql } from "./many-rows";
import type { Edited, OwnedFact, Personal } from "./owned";
import { tellRefusal } from "./refusals";
import { Repository, type Where } from "./repository";
import type { StatementRunner } from "./statement-runner";
import type { ChangeTarget } from "./rights";
import { decodeRowId, typeOfEntity } from "./row-id";

/** What a change writes its rows with. */
export interface ChangeParts {
  readonly runner: StatementRunner;
  readonly target: ChangeTarget;
  readonly audit: AuditLog;
  /** The role that acts, as rows keep it. */
  readonly actedAs: string;
  /** Told of rows that were read. */
  readonly onRead: (rows: readonly object[]) => void;
  /** Erases what is on record of how rows were and are. */
  readonly redact: (rows: readonly RecordedRow[]) => Promise<number>;
}

/** The row that an update is for. */
interface Wanted {
  readonly id: string;
  readonly expectedVersion: number;
  /** Undefined where a removed row is as good as another. */
  readonly isRemoved: boolean | undefined;
}

type KeptAlways = "id" | "version" | "changedAt" | "changedAs" | "changedBy" | "removedAt";
/** What the change's target decides of a row; a region's or an account's row may name a body that does not own it. */
type KeptOf<T> = T extends Personal ? "accountId" : T extends OwnedFact ? "bodyId" | "regionId" : "regionId";
/** What is not the caller's to say of a row. */
type Kept<T> = KeptAlways | KeptOf<T>;
/** The values of a new row: all but what every row gets. */
export type NewRow<T> = Omit<T, Kept<T>> & Partial<Pick<T, Extract<keyof T, "id">>>;
/** What a change sets: a field that is left out, or undefined, stays as it is. */
export type Changes<T> = { readonly [K in Exclude<Field<T>, Kept<T>>]?: T[K] | undefined };

/** A row as it was seen, by its own id. */
export interface RowSeen {
  readonly id: string;
  readonly expectedVersion: number;
}
/** What one of many rows is changed to. */
export type ManyChanged<T> = RowSeen & Changes<T>;

/** Names of the columns of a statement that a row has not. */
interface Told {
  readonly "@before"?: string | null;
  readonly "@after": string;
}

/** What removing a row and bringing it back sets. */
const removal = ["removedAt"] as const;

const staleWords = "Somebody has changed this since you opened it. Look at what it says now, and change it again.";

/**
 * Reads and changes one entity's rows of the change's target. Each change says the version that it expects, and leaves
 * what was before and after for the record.
 */
export class ChangeRepository<T extends ObjectLiteral> extends Repository<T> {
  constructor(
    metadata: EntityMetadata,
    private readonly parts: ChangeParts,
  ) {
    super(parts.runner, metadata, parts.onRead);
  }

  /** Adds a row to what the change is about; answers it as stored. Throws what the entity's refusals say. */
  async insert(values: NewRow<T>): Promise<T> {
    const row = this.newRow(values);
    const fields = Object.keys(row).filter((field) => row[field] !== undefined) as Field<T>[];
    const places = fields.map((_, index) => `$${index + 1}`).join(", ");
    const stored = await this.send(
      `insert ${this.table.name} ${fields.join()}`,
      `with new as (insert into ${this.table.sql} (${this.table.columns(fields)}) values (${places}) returning *)
       select ${this.table.selection()}, row_to_json(new)::text as "@after" from new`,
      fields.map((field) => row[field]),
    );
    if (!stored) throw new Error(`A row of ${this.table.name} was stored and can't be read.`);
    return this.recorded("INSERT", stored);
  }

  /** Adds rows in one statement, each put on record as itself; answers them in their order. All say the same fields. */
  async insertAll(values: readonly NewRow<T>[]): Promise<T[]> {
    const [first, ...others] = values.map((one) => this.newRow(one));
    if (!first) return [];
    const fields = Object.keys(first).filter((field) => first[field] !== undefined) as Field<T>[];
    const stored = await this.sendAll(
      `insert all ${this.table.name} ${fields.join()}`,
      insertAllSql(this.table, fields),
      [this.table.asRecords([first, ...others] as Partial<Record<Field<T>, unknown>>[], fields)],
    );
    const byId = new Map<unknown, T>(stored.map((row) => [row.id, this.recorded("INSERT", row)]));
    return [first, ...others].map(({ id }) => byId.get(id)).filter((row) => row !== undefined);
  }

  /**
   * Changes rows of the target in one statement, each under its version and put on record as itself: all say the same fields,
   * and the ids are the rows' own. Answers them as stored, in no order. Throws CONFLICT where one is not as it was seen.
   */
  async changeAll(rows: readonly ManyChanged<T>[]): Promise<T[]> {
    return this.updateAll("CHANGE", rows);
  }

  /** Removes rows of the target in one statement, as `changeAll` changes them. */
  async removeAll(rows: readonly RowSeen[]): Promise<T[]> {
    const removedAt = new Date();
    return this.updateAll("REMOVE", rows.map((row) => ({ ...row, removedAt })) as unknown as ManyChanged<T>[]);
  }

  /** Brings removed rows of the target back in one statement, as `changeAll` changes them. */
  async restoreAll(rows: readonly RowSeen[]): Promise<T[]> {
    return this.updateAll("RESTORE", rows.map((row) => ({ ...row, removedAt: null })) as unknown as ManyChanged<T>[]);
  }

  /**
   * Changes the row of that global id, if it has the version that is expected; answers it as stored. Throws NOT_FOUND for
   * what can't be seen, was removed, or is not of the change's target, and CONFLICT for another version.
   */
  async change(id: string, expectedVersion: number, changes: Changes<T>): Promise<T> {
    const fields = fieldsOf(changes);
    if (fields.length === 0) return this.unchanged(id, expectedVersion);
    return this.update("CHANGE", { id, expectedVersion, isRemoved: false }, fields, changes);
  }

  /** Removes the row, so that reads and lists leave it out and its keys are free; answers it. Throws as `change` does. */
  async remove(id: string, expectedVersion: number): Promise<T> {
    return this.update("REMOVE", { id, expectedVersion, isRemoved: false }, removal, { removedAt: new Date() });
  }

  /** Brings a removed row back; answers it. Throws CONFLICT also where its key was taken meanwhile. */
  async restore(id: string, expectedVersion: number): Promise<T> {
    return this.update("RESTORE", { id, expectedVersion, isRemoved: true }, removal, { removedAt: null });
  }

  /**
   * Changes the row as `change` does, a removed one too, and erases all that is on record of how it was and is, this change
   * included: what the trail keeps is that it was changed. Answers it as stored. Throws as `change` does, and FORBIDDEN where
   * no permission to redact was declared.
   */
  async erase(id: string, expectedVersion: number, changes: Changes<T>): Promise<T> {
    const row = await this.update("CHANGE", { id, expectedVersion, isRemoved: undefined }, fieldsOf(changes), changes);
    await this.parts.redact([{ table: this.table.name, rowId: String(row.id) }]);
    return row;
  }

  private newRow(values: NewRow<T>): Record<string, unknown> {
    const id = this.table.has("id") ? { id: randomUUID() } : {};
    const row = { ...id, ...values, ...this.ofTarget() };
    if (!this.table.has("version")) return row;
    return { ...row, version: 1, changedAt: new Date(), changedAs: this.parts.actedAs };
  }

  private async updateAll(action: AuditAction, rows: readonly ManyChanged<T>[]): Promise<T[]> {
    const [first] = rows;
    if (!first) return [];
    const { id: _id, expectedVersion: _version, ...changes } = first;
    const fields = fieldsOf(changes) as Field<T>[];
    const seen = rows.map(({ expectedVersion, ...row }) => ({ ...row, version: expectedVersion }));
    const records = this.table.asRecords(seen as unknown as Partial<Record<Field<T>, unknown>>[], [
      ...(["id", "version"] as unknown as Field<T>[]),
      ...fields,
    ]);
    const stored = await this.sendAll(
      `${action.toLowerCase()} all ${this.table.name} ${fields.join()}`,
      changeAllSql(this.table, fields, action === "RESTORE"),
      [this.parts.target.id, records, this.parts.actedAs],
    );
    if (stored.length < rows.length) throw conflict("expectedVersion", staleWords);
    return stored.map((row) => this.recorded(action, row));
  }

  /** What the target makes of its rows' columns. A row may name a body that does not own it: an owner is in the key. */
  private ofTarget(): Readonly<Record<string, unknown>> {
    const { id, regionId } = this.parts.target;
    return this.owner === "accountId" ? { accountId: id } : { [this.owner]: id, regionId };
  }

  /** The part of the key that says whose a row is. */
  private get owner(): "accountId" | "bodyId" | "regionId" {
    const key: readonly string[] = this.table.key;
    return key.includes("accountId") ? "accountId" : key.includes("bodyId") ? "bodyId" : "regionId";
  }

  /** The row of a change that says nothing: what it is, if it is as expected. */
  private async unchanged(id: string, expectedVersion: number): Promise<T> {
    const where = this.keyOf(id);
    const row = await this.find(where);
    if ((row as (T & Edited) | undefined)?.version === expectedVersion) return row as T;
    throw await this.refusalOf(where, { expectedVersion, isRemoved: false });
  }

  private async update(action: AuditAction, wanted: Wanted, set: readonly string[], changes: object): Promise<T> {
    const where = this.keyOf(wanted.id);
    const key = Object.keys(where) as Field<T>[];
    const values = set.map((field) => (changes as Record<string, unknown>)[field]);
    const meets = [
      ...key.map((field, index) => `${this.table.column(field)} = $${index + 1}`),
      `version = $${key.length + 1}`,
      ...(wanted.isRemoved === undefined ? [] : [`removed_at is ${wanted.isRemoved ? "not " : ""}null`]),
    ].join(" and ");
    const sets = set
      .map((field, index) => `${this.table.column(field as Field<T>)} = $${key.length + 3 + index}, `)
      .join("");
    const stored = await this.send(
      `${action.toLowerCase()} ${this.table.name} ${set.join()}`,
      `with old as (select * from ${this.table.sql} where ${meets}),
       new as (update ${this.table.sql} set ${sets}version = version + 1, changed_at = now(), changed_as = $${key.length + 2}
               where ${meets} returning *)
       select ${this.table.selection()}, row_to_json(new)::text as "@after",
              (select row_to_json(old)::text from old) as "@before" from new`,
      [...key.map((field) => where[field]), wanted.expectedVersion, this.parts.actedAs, ...values],
    );
    if (!stored) throw await this.refusalOf(where, wanted);
    return this.recorded(action, stored);
  }

  /** Why an update met no row. */
  private async refusalOf(where: Where<T>, wanted: Omit<Wanted, "id">): Promise<AppError> {
    const current = (await this.find(where, { withRemoved: true })) as (T & Edited) | undefined;
    if (!current || (current.removedAt !== null && wanted.isRemoved === false)) return notFound();
    const { version, changedAs, changedAt } = current;
    if (version !== wanted.expectedVersion || (wanted.isRemoved && current.removedAt === null)) {
      return conflict("expectedVersion", staleWords, { conflict: { current, changedAs, changedAt } });
    }
    return forbidden({ cause: new Error(`The wall of ${this.table.name} refused a change that was declared.`) });
  }

  /** The condition that the row of a global id meets, if it is of this entity and of the change's target. */
  private keyOf(id: string): Where<T> {
    const key = decodeRowId(id);
    const { target } = this.parts;
    if (!key || key.type !== typeOfEntity(this.table.entity)) throw notFound();
    const { owner } = this;
    if (key[owner] !== target.id) throw notFound();
    return { [owner]: target.id, id: key.id } as unknown as Where<T>;
  }

  private async send(label: string, text: string, values: readonly unknown[]): Promise<(T & Told) | undefined> {
    const [row] = await this.sendAll(label, text, values);
    return row;
  }

  private async sendAll(label: string, text: string, values: readonly unknown[]): Promise<(T & Told)[]> {
    try {
      return await this.runner.rows<T & Told>(label, text, values);
    } catch (error) {
      throw tellRefusal(error, this.table.entity);
    }
  }

  private recorded(action: AuditAction, stored: T & Told): T {
    const { "@before": before = null, "@after": after, ...rest } = stored;
    const row = this.table.instance(rest);
    this.parts.audit.addChange({ action, entity: this.table.entity, table: this.table.name, row, before, after });
    return row;
  }
}

/** The fields that changes name; those that are undefined stay as they are. */
function fieldsOf(changes: object): string[] {
  return Object.entries(changes).flatMap(([field, value]) => (value === undefined ? [] : field));
}
