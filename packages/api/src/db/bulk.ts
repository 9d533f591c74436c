import type { ObjectLiteral } from "typeorm";
import type { Database, EntityClass } from "./database";
import { EntityTable, type Field } from "./entity-table";
import { tellRefusal } from "./refusals";
import type { StatementRunner } from "./statement-runner";

/** Rows of one statement at the most. */
const batchRowsMax = 10_000;

/** What is put on record of a change of many rows, in the place of a list of them: counts, a file's hash. */
export type BulkSummary = Readonly<Record<string, string | number | boolean | null>>;

/** Something that changes many rows of one owner and puts that on record: a Write, or a loader. */
export interface BulkWriter {
  /** Runs `work`; where it changed any row, that is put on record with the summary. */
  inBulk<T>(summary: BulkSummary, work: (bulk: Bulk) => Promise<T>): Promise<T>;
}

/** Statements over many rows, column by column as arrays. */
export class Bulk {
  private changedRows = 0;

  constructor(
    private readonly database: Database,
    private readonly runner: StatementRunner,
  ) {}

  /** How many rows were added or changed so far. */
  get changed(): number {
    return this.changedRows;
  }

  /** Adds the rows, 10,000 in a statement. Answers how many. */
  async copyIn<T extends ObjectLiteral>(entity: EntityClass<T>, rows: readonly Partial<T>[]): Promise<number> {
    await this.send(entity, rows, "copy", () => "");
    this.changedRows += rows.length;
    return rows.length;
  }

  /** Adds the rows, and brings those that exist by `key` to what is given. Answers how many were new or changed. */
  async upsert<T extends ObjectLiteral>(
    entity: EntityClass<T>,
    rows: readonly Partial<T>[],
    key: readonly Field<T>[],
  ): Promise<number> {
    return this.send(entity, rows, "upsert", (table, fields) => {
      const changing = fields.filter((field) => !key.includes(field) && !table.key.includes(field));
      const tuple = (prefix: string): string => changing.map((field) => `${prefix}.${table.column(field)}`).join(", ");
      const action =
        changing.length === 0
          ? "nothing"
          : `update set ${changing.map((field) => `${table.column(field)} = excluded.${table.column(field)}`).join(", ")}
             where (${tuple("t")}) is distinct from (${tuple("excluded")})`;
      return `on conflict (${table.columns(key)}) do ${action} returning 1`;
    });
  }

  /** Runs one statement that changes rows of the entity's table and returns each. Answers how many. */
  statement(entity: EntityClass, label: string, text: string, values: readonly unknown[]): Promise<number> {
    return this.run(entity, label, text, values);
  }

  /** The next number of a sequence. */
  async nextOf(sequence: string): Promise<string> {
    const [next] = await this.runner.rows<{ number: string }>(
      `next of ${sequence}`,
      "select nextval($1::regclass)::text as number",
      [sequence],
    );
    if (!next) throw new Error(`The sequence ${sequence} gave no number.`);
    return next.number;
  }

  private async send<T extends ObjectLiteral>(
    entity: EntityClass<T>,
    rows: readonly Partial<T>[],
    verb: string,
    ending: (table: EntityTable<T>, fields: readonly Field<T>[]) => string,
  ): Promise<number> {
    const [first] = rows;
    if (!first) return 0;
    const table = new EntityTable<T>(this.database.metadataOf(entity));
    const fields = Object.keys(first) as Field<T>[];
    const columns = table.columns(fields);
    const hasArrays = fields.some((field) => table.holdsMany(field));
    const arrays = fields.map((field, index) => `$${index + 1}::${table.arrayType(field)}`).join(", ");
    const given = hasArrays
      ? `${columns} from jsonb_populate_recordset(null::${table.sql}, $1::jsonb)`
      : `* from unnest(${arrays})`;
    const text = `insert into ${table.sql} as t (${columns}) select ${given} ${ending(table, fields)}`;
    let count = 0;
    for (let from = 0; from < rows.length; from += batchRowsMax) {
      const batch = rows.slice(from, from + batchRowsMax);
      const values = hasArrays
        ? [table.asRecords(batch, fields)]
        : fields.map((field) => batch.map((row) => row[field] ?? null));
      count += await this.run(entity, `${verb} ${table.name} ${fields.join()}`, text, values);
    }
    return count;
  }

  private async run(entity: EntityClass, label: string, text: string, values: readonly unknown[]): Promise<number> {
    try {
      const { length } = await this.runner.rows(label, text, values);
      this.changedRows += length;
      return length;
    } catch (error) {
      throw tellRefusal(error, entity);
    }
  }
}
