import { IsIn, IsOptional } from "class-validator";
import { ArgsType, type ClassType, Field } from "type-graphql";
import type { Order } from "../../db/keyset";
import type { Place } from "../../db/list-reader";
import type { SortKey } from "../../db/sql-value";
import { badInputs, type Fault } from "../../errors/app-error";
import { DateTimeScalar } from "../scalars";
import { type CursorOf, decodeCursor } from "./cursor";
import { type Filter, ruleFilters } from "./filters";
import { PageArguments } from "./page-arguments";
import { pageDefault } from "./page-size";

/** What the arguments of a list are made of. */
export interface ArgumentsOf {
  readonly filters: Readonly<Record<string, Filter>>;
  readonly sorts: Readonly<Record<string, readonly SortKey[]>>;
  /** The order where none is asked for; with a `-` in front it descends. */
  readonly sort: string;
  readonly isSyncable: boolean;
}

const sinceWords =
  "Only rows that changed since then: give the `syncedTo` of the time before. Rows may be repeated; those that are no longer in the list are in `removedIds`.";

/** The class of a list's arguments: the page, the order, and a filter each. */
export function buildArguments({ filters, sorts, sort, isSyncable }: ArgumentsOf): ClassType<PageArguments> {
  class ListArguments extends PageArguments {}
  const target = ListArguments.prototype;
  const names = Object.keys(sorts);
  const told = names.map((name) => `\`${name}\``).join(", ");
  Field(() => String, {
    nullable: true,
    description: `The order: ${told}, with a \`-\` in front the other way. \`${sort}\` unless said.`,
  })(target, "sort");
  IsOptional()(target, "sort");
  const words = { message: `The list is sorted by ${names.join(", ")}, with a "-" in front the other way.` };
  IsIn(
    names.flatMap((name) => [name, `-${name}`]),
    words,
  )(target, "sort");
  if (isSyncable) {
    Field(() => DateTimeScalar, { nullable: true, description: sinceWords })(target, "updatedSince");
    IsOptional()(target, "updatedSince");
  }
  for (const [name, { type, description }] of Object.entries(filters)) {
    Field(type as () => StringConstructor, { nullable: true, description })(target, name);
  }
  ruleFilters(target, filters);
  ArgsType()(ListArguments);
  return ListArguments;
}

/** The order of a name of a sort, such as `-from`; undefined where the list has none of that name. */
export function orderOf(sorts: ArgumentsOf["sorts"], sort: string): Order | undefined {
  const descends = sort.startsWith("-");
  const name = descends ? sort.slice(1) : sort;
  const keys = Object.hasOwn(sorts, name) ? sorts[name] : undefined;
  return keys && { keys, descends };
}

/** Which page is asked for. */
export interface AskedPage {
  readonly size: number;
  readonly backwards: boolean;
  readonly place: Place | null;
}

/**
 * The page that arguments ask for. Throws BAD_USER_INPUT with every fault: for two ends at once, for a cursor beside the
 * other end's number, and for what is no cursor of this list and order.
 */
export function askedPage(of: CursorOf, { first, after, last, before }: PageArguments): AskedPage {
  const faults: Fault[] = [];
  const add = (path: string, message: string): void => void faults.push({ path, message });
  const isGiven = (value: unknown): boolean => value !== null && value !== undefined;
  if (isGiven(first) && isGiven(last)) add("last", "Ask for the first rows or for the last, not for both.");
  if (isGiven(after) && isGiven(before))
    add("before", "Ask for what comes after a cursor or before one, not for both.");
  else if (isGiven(after) && isGiven(last)) add("after", "`after` goes with `first`.");
  else if (isGiven(before) && isGiven(first)) add("before", "`before` goes with `last`.");
  if (faults.length > 0) throw badInputs(faults);
  const backwards = isGiven(last) || isGiven(before);
  const [argument, cursor] = backwards ? (["before", before] as const) : (["after", after] as const);
  const place = isGiven(cursor) ? decodeCursor(of, argument, String(cursor)) : null;
  return { size: (backwards ? last : first) ?? pageDefault, backwards, place };
}
