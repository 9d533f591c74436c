import type { QueryResultRow } from "pg";
import type { EntityMetadata, ObjectLiteral } from "typeorm";

/** What runs one statement within a wall. */
export interface StatementRunner {
  /** `label` says which statement it is in the server's list of prepared ones. */
  rows<Row extends QueryResultRow>(label: string, text: string, values: readonly unknown[]): Promise<Row[]>;
}

type Field<T> = Extract<keyof T, string>;

/** A condition on one field: equal to a value, or one of several. */
export type Where<T> = { readonly [K in Field<T>]?: T[K] | readonly T[K][] };

export interface ListOptions<T> {
  readonly where?: Where<T>;
  readonly orderBy: readonly Field<T>[];
  /** Rows at the most. There is no list without one. */
  readonly limit: number;
}

const quote = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`;

/**
 * Reads and writes one entity within a scope, by statements made from TypeORM's column metadata: plain objects, no
 * hydration, no relations. What the wall hides is missing here, whatever the condition says.
 */
export class ScopedRepository<T extends ObjectLiteral> {
  constructor(
    private readonly scope: StatementRunner,
    private readonly metadata: EntityMetadata,
  ) {}

  /** Rows in order, up to the limit. */
  async list({ where = {}, orderBy, limit }: ListOptions<T>): Promise<T[]> {
    const { condition, values, shape } = this.condition(where);
    const order = orderBy.map((field) => this.column(field)).join(", ");
    const rows = await this.scope.rows<T>(
      `list ${this.metadata.tableName} ${shape} by ${orderBy.join()}`,
      `select ${this.selection()} from ${this.table()} where ${condition} order by ${order} limit $${values.length + 1}`,
      [...values, limit],
    );
    return rows.map((row) => this.instance(row));
  }

  /** The one row that meets the condition, or undefined. */
  async find(where: Where<T>): Promise<T | undefined> {
    const { condition, values, shape } = this.condition(where);
    const rows = await this.scope.rows<T>(
      `find ${this.metadata.tableName} ${shape}`,
      `select ${this.selection()} from ${this.table()} where ${condition} limit 1`,
      values,
    );
    return rows[0] && this.instance(rows[0]);
  }

  /** Adds the rows in one statement, column by column as arrays. Answers how many. */
  async insert(rows: readonly Partial<T>[]): Promise<number> {
    const first = rows[0];
    if (!first) return 0;
    const fields = Object.keys(first) as Field<T>[];
    const arrays = fields.map((field, index) => `$${index + 1}::${this.arrayType(field)}`).join(", ");
    await this.scope.rows(
      `insert ${this.metadata.tableName} ${fields.join()}`,
      `insert into ${this.table()} (${fields.map((field) => this.column(field)).join(", ")}) select * from unnest(${arrays})`,
      fields.map((field) => rows.map((row) => row[field] ?? null)),
    );
    return rows.length;
  }

  /** Adds the rows, and brings those that exist by `key` to what is given. Answers how many were new or changed. */
  async upsert(rows: readonly Partial<T>[], key: readonly Field<T>[]): Promise<number> {
    const first = rows[0];
    if (!first) return 0;
    const fields = Object.keys(first) as Field<T>[];
    const primary = this.metadata.primaryColumns.map(({ propertyName }) => propertyName);
    const changing = fields.filter((field) => !key.includes(field) && !primary.includes(field));
    const pairs = changing.map((field) => [`t.${this.column(field)}`, `excluded.${this.column(field)}`] as const);
    const action =
      pairs.length === 0
        ? "nothing"
        : `update set ${changing.map((field) => `${this.column(field)} = excluded.${this.column(field)}`).join(", ")}
           where (${pairs.map(([old]) => old).join(", ")}) is distinct from (${pairs.map(([, given]) => given).join(", ")})`;
    const arrays = fields.map((field, index) => `$${index + 1}::${this.arrayType(field)}`).join(", ");
    const changed = await this.scope.rows(
      `upsert ${this.metadata.tableName}`,
      `insert into ${this.table()} as t (${fields.map((field) => this.column(field)).join(", ")})
       select * from unnest(${arrays})
       on conflict (${key.map((field) => this.column(field)).join(", ")}) do ${action} returning 1`,
      fields.map((field) => rows.map((row) => row[field] ?? null)),
    );
    return changed.length;
  }

  private instance(row: T): T {
    return Object.setPrototypeOf(row, this.metadata.inheritanceTree[0]?.prototype as object) as T;
  }

  private selection(): string {
    return this.metadata.columns
      .map(({ databaseName, propertyName }) => `${quote(databaseName)} as ${quote(propertyName)}`)
      .join(", ");
  }

  private table(): string {
    return quote(this.metadata.tableName);
  }

  private column(field: Field<T>): string {
    return quote(this.columnMetadata(field).databaseName);
  }

  private arrayType(field: Field<T>): string {
    const { type } = this.columnMetadata(field);
    if (typeof type !== "string") throw new Error(`${this.metadata.name}.${field} declares no column type.`);
    return `${type}[]`;
  }

  private columnMetadata(field: Field<T>) {
    const column = this.metadata.findColumnWithPropertyName(field);
    if (!column) throw new Error(`${this.metadata.name} has no column for ${field}.`);
    return column;
  }

  private condition(where: Where<T>): { condition: string; values: unknown[]; shape: string } {
    const values: unknown[] = [];
    const parts: string[] = [];
    const shape: string[] = [];
    for (const field of Object.keys(where) as Field<T>[]) {
      const wanted = where[field];
      // A condition on nothing is a mistake of the caller, never a condition that holds for every row.
      if (wanted === undefined) throw new Error(`The condition on ${this.metadata.name}.${field} is undefined.`);
      if (wanted === null) {
        parts.push(`${this.column(field)} is null`);
        shape.push(`${field} null`);
        continue;
      }
      values.push(wanted);
      const isList = Array.isArray(wanted);
      parts.push(
        `${this.column(field)} = ${isList ? `any ($${values.length}::${this.arrayType(field)})` : `$${values.length}`}`,
      );
      shape.push(`${field}${isList ? " any" : ""}`);
    }
    return { condition: parts.length === 0 ? "true" : parts.join(" and "), values, shape: shape.join() };
  }
}
