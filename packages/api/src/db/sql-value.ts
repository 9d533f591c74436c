/** Types of SQL values that lists sort by and exports write, with the type that Postgres compares them as. */
const sqlTypes = { text: "text", day: "date", whole: "bigint", number: "numeric", moment: "timestamptz" } as const;

/** A type of value that a list sorts by or an export writes. */
export type ValueType = keyof typeof sqlTypes;

/** An expression over a list's row `t` and what is joined to it. */
export interface SqlValue {
  readonly sql: string;
  readonly type: ValueType;
  /** A join that it needs and other values of the list do not, which leaves one row a row of the list. */
  readonly join?: string;
}

/** What a list is sorted by: it rises with the list unless it falls; of nullable ones null comes last, whatever the order. */
export interface SortKey extends SqlValue {
  readonly nullable?: true;
  readonly falls?: true;
}

const ofType =
  (type: ValueType) =>
  (sql: string): SqlValue => ({ sql, type });

/** A text, in the database's order. */
export const text = ofType("text");
/** A day. */
export const day = ofType("day");
/** A whole number; an index over an integer serves it. */
export const whole = ofType("whole");
/** Any number. */
export const number = ofType("number");
/** A moment, to the microsecond. */
export const moment = ofType("moment");

/** The value, worked out by a join that is made only where the value is asked for. */
export function joined(join: string, value: SqlValue): SqlValue {
  return { ...value, join };
}

/** A key that may be null. */
export function nullable(key: SortKey): SortKey {
  return { ...key, nullable: true };
}

/** A key that runs against the list: the latest first within names that rise. */
export function falling(key: SortKey): SortKey {
  return { ...key, falls: true };
}

/** The value as a text from which the same value is read again. */
export function asText({ sql, type }: SqlValue): string {
  return type === "moment" ? `to_char((${sql}) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')` : `(${sql})::text`;
}

/** An expression that holds such a text, as a value of its type. */
export function fromText(expression: string, type: ValueType): string {
  return `${expression}::${sqlTypes[type]}`;
}

const patterns: Readonly<Record<Exclude<ValueType, "text">, RegExp>> = {
  day: /^\d{4}-\d{2}-\d{2}$/,
  whole: /^-?\d{1,18}$/,
  number: /^-?\d{1,100}(\.\d{1,100})?$/,
  moment: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/,
};

/** Whether a text is one that `asText` could have made of a value of the type, so that Postgres can read it. */
export function isTextOf(type: ValueType, written: string): boolean {
  if (type === "text") return !written.includes("\u0000");
  if (!patterns[type].test(written)) return false;
  if (type !== "day" && type !== "moment") return true;
  // A day that no calendar has is moved by Date, or is none.
  const read = new Date(`${written.slice(0, 10)}T00:00:00Z`);
  const isDay = !Number.isNaN(read.getTime()) && read.toISOString().startsWith(written.slice(0, 10));
  return (
    isDay && !written.startsWith("0000") && !Number.isNaN(Date.parse(type === "day" ? `${written}T00:00Z` : written))
  );
}
