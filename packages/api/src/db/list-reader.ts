import type { ObjectLiteral } from "typeorm";
import type { EntityTable } from "./entity-table";
import { besideSql, type Order, orderSql } from "./keyset";
import type { StatementRunner } from "./statement-runner";
import { asText, fromText, type SqlValue } from "./sql-value";

/** Adds a value to a statement; answers how its SQL names it, in that type. */
export type AddValue = (value: unknown, type: string) => string;

/** Which rows a list has, over the row's alias `t`. */
export interface ListRows {
  /** What the list is called, in the labels of its statements. */
  readonly label: string;
  /** Joins of each row; empty for none. */
  readonly joins: (add: AddValue) => string;
  /** Whether the owner is one id, or several that are one to readers. */
  readonly ownerIs: "ONE" | "GROUP";
  /** The condition that a row is the owner's: `owner` is a uuid, of a group an array of them. */
  readonly of: (owner: string) => string;
  /** Whose rows: those of all owners are read in one statement. */
  readonly owners: readonly (readonly string[])[];
  /** What else a row must meet. */
  readonly conditions: (add: AddValue) => readonly string[];
}

/** Where a row stands in a list: its keys as texts, and its id. */
export interface Place {
  readonly keys: readonly (string | null)[];
  readonly id: string;
}

/** Which rows of each owner's list are read. */
export interface PageOfRows extends ListRows {
  readonly order: Order;
  /** Whether the last rows are read, the very last first. */
  readonly backwards: boolean;
  /** The place that they come after, or before if read backwards. */
  readonly place: Place | null;
  readonly limit: number;
  /** What is read of each row besides. */
  readonly columns: readonly SqlValue[];
}

/** A row of a list with its place and with what was read besides, as texts. */
export interface ListedRow<T> {
  readonly row: T;
  readonly place: Place;
  readonly columns: readonly (string | null)[];
}

/** How many rows a list has, and how many of them come before the place that was asked about. */
export interface Counted {
  readonly total: number;
  readonly before: number;
}

/** Since when rows may have left the list, and how many are told at the most. */
export interface GoneSince {
  /** The moment of a row's last change. */
  readonly changed: string;
  readonly since: Date;
  readonly limit: number;
}

/** Rows that changed and are not in the list, and the time of the snapshot. */
export interface Gone<T> {
  readonly rows: readonly T[];
  readonly at: Date;
}

interface Listeners {
  readonly onRead: ((rows: readonly object[]) => void) | undefined;
  /** `owners`: ids of the bodies or regions whose list it is; undefined where it hangs from other rows. */
  readonly onText: ((label: string, text: string, owners?: readonly string[]) => void) | undefined;
}

type Extra = "@owner" | "@keys" | "@columns" | "@number" | "@at";
type Raw = Readonly<Record<string, unknown>> & {
  readonly "@owner": number;
  readonly "@keys": (string | null)[];
  readonly "@columns": (string | null)[];
};

/** Reads lists of one entity's rows: a statement whatever the number of owners, never with an offset. */
export class ListReader<T extends ObjectLiteral> {
  constructor(
    private readonly runner: StatementRunner,
    private readonly table: EntityTable<T>,
    private readonly listeners: Listeners,
  ) {}

  /** Of each owner the rows beside the place, in the order that they are read in, up to the limit. */
  async page(asked: PageOfRows): Promise<ListedRow<T>[][]> {
    const { order, backwards, place, limit, columns } = asked;
    const statement = new Statement(asked, []);
    const orderBy = orderSql(order, backwards);
    const conditions = this.conditions(asked, statement, [...order.keys, ...columns]);
    if (place) {
      const keys = order.keys.map(({ type }, index) =>
        fromText(statement.add(place.keys[index] ?? null, "text"), type),
      );
      const beside = { keys, id: statement.add(place.id, "uuid") };
      conditions.push(besideSql(order, beside, backwards ? "BEFORE" : "AFTER"));
    }
    const raw = await this.runner.rows<Raw>(
      `page of ${asked.label}`,
      `select o.place::integer as "@owner", l.* from ${statement.owners()}
       cross join lateral (
         select ${this.table.selection("t")}, ${textArray(order.keys)} as "@keys", ${textArray(columns)} as "@columns",
                row_number() over (order by ${orderBy}) as "@number"
         from ${this.table.sql} t ${statement.joins([...order.keys, ...columns])}
         where ${conditions.join(" and ")} order by ${orderBy} limit ${statement.add(limit, "integer")}
       ) l order by 1, "@number"`,
      statement.values,
    );
    const pages: ListedRow<T>[][] = asked.owners.map(() => []);
    for (const one of raw) {
      const row = this.row(one);
      const at = { keys: one["@keys"], id: String((row as { id?: string }).id) };
      pages[one["@owner"] - 1]?.push({ row, place: at, columns: one["@columns"] });
    }
    this.listeners.onRead?.(pages.flatMap((rows) => rows.map(({ row }) => row)));
    return pages;
  }

  /** Of each owner how many rows there are, and how many before a place; the places are in the owners' order. */
  async count(asked: ListRows, order: Order, places: readonly (Place | undefined)[]): Promise<Counted[]> {
    const columns = [
      ...order.keys.map((_, index) => places.map((place) => place?.keys[index] ?? null)),
      places.map((place) => place?.id ?? null),
    ];
    const statement = new Statement(asked, columns);
    const keys = order.keys.map(({ type }, index) => fromText(`o.v${index}`, type));
    const isBefore = besideSql(order, { keys, id: `o.v${order.keys.length}::uuid` }, "BEFORE");
    const conditions = this.conditions(asked, statement, order.keys);
    return this.runner.rows<Counted>(
      `count of ${asked.label}`,
      `select c.total, c.before from ${statement.owners()}
       cross join lateral (
         select count(*)::integer as total,
                (count(*) filter (where o.v${order.keys.length} is not null and ${isBefore}))::integer as before
         from ${this.table.sql} t ${statement.joins(order.keys)} where ${conditions.join(" and ")}
       ) c order by o.place`,
      statement.values,
    );
  }

  /** Of each owner the rows that changed since a moment and are not in the list: removed, or no longer what it has. */
  async gone(asked: ListRows, { changed, since, limit }: GoneSince): Promise<Gone<T>[]> {
    const statement = new Statement(asked, []);
    const [isOwned, ...isIn] = this.conditions(asked, statement, []);
    const raw = await this.runner.rows<Raw & { readonly "@at": Date }>(
      `gone from ${asked.label}`,
      `select o.place::integer as "@owner", now() as "@at", l.* from ${statement.owners()}
       left join lateral (
         select ${this.table.selection("t")} from ${this.table.sql} t ${statement.joins([])}
         where ${isOwned} and ${changed} >= ${statement.add(since, "timestamptz")} and (${isIn.join(" and ") || "true"}) is not true
         order by ${changed}, t.id limit ${statement.add(limit, "integer")}
       ) l on true order by o.place`,
      statement.values,
    );
    const found = asked.owners.map((_, index) => {
      const own = raw.filter((one) => one["@owner"] === index + 1);
      const rows = own.filter(({ id }) => id !== null).map((one) => this.row(one));
      return { rows, at: own[0]?.["@at"] ?? new Date(0) };
    });
    this.listeners.onRead?.(found.flatMap(({ rows }) => rows));
    return found;
  }

  /** What a row must meet, its owner first. Whatever of it the list's declaration wrote is told, so that it is checked. */
  private conditions(
    { label, ownerIs, owners }: ListRows,
    statement: Statement,
    values: readonly SqlValue[],
  ): string[] {
    const conditions = statement.conditions();
    const own = [statement.joins(values), ...conditions, ...values.map(({ sql }) => sql)];
    this.listeners.onText?.(`page of ${label}`, own.join("\n"), ownerIs === "ONE" ? owners.flat() : undefined);
    return [...conditions, ...(this.table.has("removedAt") ? ["t.removed_at is null"] : [])];
  }

  private row(raw: Raw): T {
    const {
      "@owner": _owner,
      "@keys": _keys,
      "@columns": _columns,
      "@number": _number,
      "@at": _at,
      ...own
    } = raw as Raw & Record<Extra, unknown>;
    return this.table.instance(own);
  }
}

function textArray(values: readonly SqlValue[]): string {
  return `array[${values.map(asText).join(", ")}]::text[]`;
}

/** The values of one statement over several owners, the first of which are the owners themselves. */
class Statement {
  readonly values: unknown[];
  private ofList: string | undefined;

  constructor(
    private readonly asked: ListRows,
    private readonly beside: readonly (readonly (string | null)[])[],
  ) {
    const { owners, ownerIs } = asked;
    // An array of arrays would have to be square; a group is written as Postgres writes an array.
    const first = owners.map((ids) => (ownerIs === "ONE" ? (ids[0] ?? null) : `{${ids.join(",")}}`));
    this.values = [first, ...beside];
  }

  readonly add: AddValue = (value, type) => {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  };

  /** The list's joins, and those that the values need, each once. */
  joins(values: readonly SqlValue[]): string {
    this.ofList ??= this.asked.joins(this.add);
    return [...new Set([this.ofList, ...values.flatMap(({ join }) => join ?? [])])].join("\n");
  }

  /** The owners in their order, and beside each the texts that were given for it: `o (owner, v0, v1, ..., place)`. */
  owners(): string {
    const type = this.asked.ownerIs === "ONE" ? "uuid[]" : "text[]";
    const arrays = [`$1::${type}`, ...this.beside.map((_, index) => `$${index + 2}::text[]`)];
    const names = ["owner", ...this.beside.map((_, index) => `v${index}`), "place"];
    return `unnest(${arrays.join(", ")}) with ordinality o (${names.join(", ")})`;
  }

  /** That a row is the owner's, and what else it must meet. */
  conditions(): string[] {
    const { ownerIs, of, conditions } = this.asked;
    return [
      `(${of(ownerIs === "ONE" ? "o.owner" : "o.owner::uuid[]")})`,
      ...conditions(this.add).map((one) => `(${one})`),
    ];
  }
}
