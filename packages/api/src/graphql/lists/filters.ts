import { IsOptional, MaxLength } from "class-validator";
import type { GraphQLScalarType } from "graphql";
import type { AddValue } from "../../db/list-reader";
import { decodeRowId } from "../../db/row-id";
import { badInput } from "../../errors/app-error";
import { DateScalar } from "../scalars";

/** Characters of a filter's text at the most. */
const textLengthMax = 100;

/** What a list can be cut down to: an argument of its field and parameter of its export. */
export interface Filter<Value = unknown> {
  /** The argument's type. */
  readonly type: () => GraphQLScalarType | StringConstructor | BooleanConstructor | object;
  readonly description: string;
  /** What the argument must meet. */
  readonly rules: readonly PropertyDecorator[];
  /** Reads what an address says; throws an error whose message says how the value is written. */
  readonly parse: (text: string) => Value;
  /** The condition over the list's row `t`; undefined where the value lets every row through. Throws a fault at `name`. */
  readonly where: (value: Value, add: AddValue, name: string) => string | undefined;
}

/** How an address's text is read for each filter, by the filters' names. */
export function parsersOf(filters: Readonly<Record<string, Filter>>): [string, Filter["parse"]][] {
  return Object.entries(filters).map(([name, filter]) => [name, (text) => filter.parse(text)]);
}

/** Puts the rules of the filters, each of which may be left out, on the class of which this is the prototype. */
export function ruleFilters(target: object, filters: Readonly<Record<string, Filter>>): void {
  for (const [name, { rules }] of Object.entries(filters)) {
    for (const rule of [IsOptional(), ...rules]) rule(target, name);
  }
}

/** Whether a text holds every word that was searched for, as SQL over a text that is given to it. */
export type Matches = (text: string) => string;

const textRules = [MaxLength(textLengthMax, { message: `A filter has up to ${textLengthMax} characters.` })];

/** Words that are all in a text, whichever apostrophe and case they are written in; where, the list says. */
export function search(description: string, where: (matches: Matches) => string): Filter<string> {
  return {
    type: () => String,
    description,
    rules: textRules,
    parse: (text) => text,
    where(words, add) {
      const patterns = patternsOf(words);
      if (patterns.length === 0) return undefined;
      const placed = add(patterns, "text[]");
      return where((text) => `translate(${text}, '’', '''') ilike all (${placed})`);
    },
  };
}

/** The same, of one text. */
export function contains(sql: string, description: string): Filter<string> {
  return search(description, (matches) => matches(sql));
}

/** A pattern of SQL for each word that was typed. */
function patternsOf(words: string): string[] {
  const each = words.replaceAll("’", "'").split(/\s+/).filter(Boolean);
  return each.map((word) => `%${word.replace(/[\\%_]/g, "\\$&")}%`);
}

/** A text that is exactly this one. */
export function equals(sql: string, description: string): Filter<string> {
  return {
    type: () => String,
    description,
    rules: textRules,
    parse: (text) => text,
    where: (value, add) => `${sql} = ${add(value, "text")}`,
  };
}

/** One value of an enum that the schema has. */
export function oneOf<Value extends string>(
  values: Readonly<Record<string, Value>>,
  sql: string,
  description: string,
): Filter<Value> {
  return {
    type: () => values,
    description,
    rules: [],
    parse(text) {
      if (Object.hasOwn(values, text)) return values[text] as Value;
      throw new Error(`This is one of ${Object.keys(values).join(", ")}.`);
    },
    where: (value, add) => `${sql} = ${add(value, "text")}`,
  };
}

/** Only rows of which the condition holds, or does not; where false is to leave nothing out, by `only`. */
export function flag(condition: string, description: string, only?: "ONLY_WHERE_TRUE"): Filter<boolean> {
  return {
    type: () => Boolean,
    description,
    rules: [],
    parse(text) {
      if (text === "true" || text === "false") return text === "true";
      throw new Error("This is true or false.");
    },
    where: (value) => (value ? condition : only ? undefined : `(${condition}) is not true`),
  };
}

/** A day, and what holds on it. */
export function onDay(where: (day: string) => string, description: string): Filter<string> {
  return {
    type: () => DateScalar,
    description,
    rules: [],
    parse: (text) => DateScalar.parseValue(text) as string,
    where: (value, add) => where(add(value, "date")),
  };
}

/** What a filter is to name by its slug: the condition over that slug, or over the row's own id if it is given by its id. */
interface Named {
  readonly types: readonly string[];
  readonly bySlug: (slug: string) => string;
  readonly byId: (id: string) => string;
}

/** A row that is named by its global id or its slug. An id of something else is refused; a slug of nothing lists nothing. */
export function named({ types, bySlug, byId }: Named, description: string): Filter<string> {
  return {
    type: () => String,
    description,
    rules: [MaxLength(200, { message: "Give an id or a slug." })],
    parse: (text) => text,
    where(value, add, name) {
      const key = decodeRowId(value);
      if (!key && /^[a-z][a-z0-9-]*$/.test(value)) return bySlug(add(value, "text"));
      if (!key || !types.includes(key.type)) throw badInput(name, "Give an id or a slug of one.");
      return byId(add(key.id, "uuid"));
    },
  };
}
