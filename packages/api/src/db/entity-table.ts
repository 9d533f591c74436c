import type { EntityMetadata, ObjectLiteral } from "typeorm";

/** A property of an entity that has a column. */
export type Field<T> = Extract<keyof T, string>;

const quote = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`;

/** The parts that statements over one entity's table are made of. */
export class EntityTable<T extends ObjectLiteral> {
  /** Columns that were generated, or are there for the database alone, are no property and never named. */
  readonly fields: readonly Field<T>[];
  readonly name: string;

  constructor(private readonly metadata: EntityMetadata) {
    this.fields = metadata.columns.map(({ propertyName }) => propertyName as Field<T>);
    this.name = metadata.tableName;
  }

  /** The table's name as SQL writes it. */
  get sql(): string {
    return quote(this.name);
  }

  /** The class of the rows. */
  get entity(): unknown {
    return this.metadata.inheritanceTree[0];
  }

  has(field: string): field is Field<T> {
    return this.metadata.findColumnWithPropertyName(field) !== undefined;
  }

  /** Every column under its property's name, of the table or of an alias of it. */
  selection(alias?: string): string {
    const prefix = alias === undefined ? "" : `${alias}.`;
    return this.metadata.columns
      .map(({ databaseName, propertyName }) => `${prefix}${quote(databaseName)} as ${quote(propertyName)}`)
      .join(", ");
  }

  column(field: Field<T>): string {
    return quote(this.columnOf(field).databaseName);
  }

  /** Rows by their columns, as JSON that Postgres reads as rows of the table. */
  asRecords(rows: readonly Partial<Record<Field<T>, unknown>>[], fields: readonly Field<T>[]): string {
    const names = fields.map((field) => [field, this.columnOf(field).databaseName] as const);
    return JSON.stringify(
      rows.map((row) => Object.fromEntries(names.map(([field, name]) => [name, row[field] ?? null]))),
    );
  }

  columns(fields: readonly Field<T>[]): string {
    return fields.map((field) => this.column(field)).join(", ");
  }

  /** The type of an array of the column's values. */
  arrayType(field: Field<T>): string {
    const { type } = this.columnOf(field);
    if (typeof type !== "string") throw new Error(`${this.metadata.name}.${field} declares no column type.`);
    return `${type}[]`;
  }

  /** Whether a field holds many values, which no array of a column's values can hold. */
  holdsMany(field: Field<T>): boolean {
    return this.columnOf(field).isArray;
  }

  /** The fields of the primary key. */
  get key(): readonly Field<T>[] {
    return this.metadata.primaryColumns.map(({ propertyName }) => propertyName as Field<T>);
  }

  /** A row as an instance of its class. */
  instance(row: object): T {
    return Object.setPrototypeOf(row, (this.entity as { prototype: object }).prototype) as T;
  }

  private columnOf(field: Field<T>) {
    const column = this.metadata.findColumnWithPropertyName(field);
    if (!column) throw new Error(`${this.metadata.name} has no column for ${field}.`);
    return column;
  }
}
