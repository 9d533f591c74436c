import type { EntityMetadata, ObjectLiteral } from "typeorm";
import { EntityTable, type Field } from "./entity-table";
import { ListReader } from "./list-reader";
import type { StatementRunner } from "./statement-runner";

/** A condition on one field: equal to a value, or one of several. */
export type Where<T> = { readonly [K in Field<T>]?: T[K] | readonly T[K][] };

export interface ListOptions<T> {
  readonly where?: Where<T>;
  readonly orderBy: readonly Field<T>[];
  /** Rows at the most. There is no list without one. */
  readonly limit: number;
  /** Whether rows that were removed are listed as well. */
  readonly withRemoved?: boolean;
}

export interface FindOptions {
  /** Whether a row that was removed is found as well. */
  readonly withRemoved?: boolean;
}

/**
 * Reads one entity, by statements made from TypeORM's column metadata: plain objects, no hydration, no relations. What the
 * wall hides is missing here, whatever the condition says, and so is what was removed.
 */
export class Repository<T extends ObjectLiteral> {
  protected readonly table: EntityTable<T>;

  constructor(
    protected readonly runner: StatementRunner,
    metadata: EntityMetadata,
    /** Told of the rows that were read. */
    private readonly onRead?: (rows: readonly object[]) => void,
    /** Told of what a caller's own SQL is part of, with that SQL and with whose rows it reads, where that is known. */
    private readonly onText?: (label: string, text: string, owners?: readonly string[]) => void,
  ) {
    this.table = new EntityTable<T>(metadata);
  }

  /** Rows in order, up to the limit. */
  async list({ where = {}, orderBy, limit, withRemoved = false }: ListOptions<T>): Promise<T[]> {
    const { condition, values, shape } = this.condition(where, { withRemoved });
    const rows = await this.runner.rows(
      `list ${this.table.name} ${shape}${withRemoved ? " with removed" : ""} by ${orderBy.join()}`,
      `select ${this.table.selection()} from ${this.table.sql} where ${condition} order by ${this.table.columns(orderBy)} limit $${values.length + 1}`,
      [...values, limit],
    );
    this.onRead?.(rows);
    return rows.map((row) => this.table.instance(row));
  }

  /** The one row that meets the condition, or undefined. */
  async find(where: Where<T>, options: FindOptions = {}): Promise<T | undefined> {
    const { condition, values, shape } = this.condition(where, options);
    const rows = await this.runner.rows(
      `find ${this.table.name} ${shape}`,
      `select ${this.table.selection()} from ${this.table.sql} where ${condition} limit 1`,
      values,
    );
    this.onRead?.(rows);
    return rows[0] && this.table.instance(rows[0]);
  }

  /** What lists of these rows are read with. */
  get lists(): ListReader<T> {
    return new ListReader<T>(this.runner, this.table, { onRead: this.onRead, onText: this.onText });
  }

  private condition(
    where: Where<T>,
    { withRemoved = false }: FindOptions,
  ): { condition: string; values: unknown[]; shape: string } {
    const values: unknown[] = [];
    const parts: string[] = [];
    const shape: string[] = [];
    for (const field of Object.keys(where) as Field<T>[]) {
      const wanted = where[field];
      // A condition on nothing is a mistake of the caller, never a condition that holds for every row.
      if (wanted === undefined) throw new Error(`The condition on ${this.table.name}.${field} is undefined.`);
      if (wanted === null) {
        parts.push(`${this.table.column(field)} is null`);
        shape.push(`${field} null`);
        continue;
      }
      values.push(wanted);
      const isList = Array.isArray(wanted);
      const placed = isList ? `any ($${values.length}::${this.table.arrayType(field)})` : `$${values.length}`;
      parts.push(`${this.table.column(field)} = ${placed}`);
      shape.push(`${field}${isList ? " any" : ""}`);
    }
    if (this.table.has("removedAt") && !withRemoved) parts.push("removed_at is null");
    return { condition: parts.length === 0 ? "true" : parts.join(" and "), values, shape: shape.join() };
  }
}
