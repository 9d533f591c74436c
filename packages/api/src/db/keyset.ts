import type { SortKey } from "./sql-value";

/** The order of a list over its row `t`: by keys, and where all are equal by the id. */
export interface Order {
  readonly keys: readonly SortKey[];
  /** Whether the list descends; a key that falls then rises. */
  readonly descends: boolean;
}

/** A place in a list, each part an expression: its keys in the order's types, and its id. */
export interface PlaceSql {
  readonly keys: readonly string[];
  readonly id: string;
}

const isFalling = ({ falls }: SortKey, { descends }: Order): boolean => (falls === true) !== descends;

/** What `order by` is followed by; backwards in the very reverse, nulls included. */
export function orderSql(order: Order, backwards: boolean): string {
  const direction = (falls: boolean): string => (falls !== backwards ? "desc" : "asc");
  const keys = order.keys.map((key) => {
    const nulls = key.nullable ? ` nulls ${backwards ? "first" : "last"}` : "";
    return `${key.sql} ${direction(isFalling(key, order))}${nulls}`;
  });
  return [...keys, `t.id ${direction(order.descends)}`].join(", ");
}

/**
 * The condition that a row comes after a place, or before it. Where every key runs one way and none is null it is a row
 * comparison, which an index over the keys serves.
 */
export function besideSql(order: Order, place: PlaceSql, side: "AFTER" | "BEFORE"): string {
  const isLess = (falls: boolean): boolean => falls === (side === "AFTER");
  const sign = (falls: boolean): string => (isLess(falls) ? "<" : ">");
  const isPlain = order.keys.every((key) => !key.nullable && isFalling(key, order) === order.descends);
  if (isPlain) {
    const own = [...order.keys.map(({ sql }) => sql), "t.id"].join(", ");
    return `(${own}) ${sign(order.descends)} (${[...place.keys, place.id].join(", ")})`;
  }
  const steps = order.keys.map((key, index) => {
    const other = place.keys[index] ?? "null";
    const falls = isFalling(key, order);
    if (!key.nullable) return { beyond: `${key.sql} ${sign(falls)} ${other}`, same: `${key.sql} = ${other}` };
    const beyond =
      side === "AFTER"
        ? `(${other} is not null and (${key.sql} is null or ${key.sql} ${sign(falls)} ${other}))`
        : `case when ${other} is null then ${key.sql} is not null else ${key.sql} ${sign(falls)} ${other} end`;
    return { beyond, same: `${key.sql} is not distinct from ${other}` };
  });
  const last = { beyond: `t.id ${sign(order.descends)} ${place.id}`, same: "true" };
  const [first, ...rest] = [...steps, last].reverse();
  return rest.reduce((inner, { beyond, same }) => `(${beyond} or (${same} and ${inner}))`, first?.beyond ?? "false");
}
