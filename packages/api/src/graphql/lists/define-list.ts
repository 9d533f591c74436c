import type { ListWords } from "@panboard/shared";
import type { ClassType } from "type-graphql";
import type { EntityClass } from "../../db/database";
import { typeOfEntity } from "../../db/row-id";
import { defineConnection } from "./connection";
import { List } from "./list";
import { buildArguments } from "./list-arguments";
import type { Filters, ListDeclaration, ListedRowOfNode } from "./list-declaration";

/** The arguments of a list: its filters, and which page. */
export type ArgumentsOfList<L> = L extends { readonly Args: ClassType<infer Arguments> } ? Arguments : never;

/**
 * Declares a list: its arguments, its connection, its SQL and its export. Throws for a default order that is none of its
 * sorts, and for an entity that is no node.
 */
export function defineList<T extends ListedRowOfNode, F extends Filters, W extends ListWords>(
  entity: EntityClass<T>,
  declaration: ListDeclaration<T, F, W>,
): List<T, F> {
  const { name, filters = {}, sorts, sort, changed, pagesOf } = declaration;
  const isSyncable = changed !== undefined;
  const type = typeOfEntity(entity);
  if (type === undefined) throw new Error(`The list ${name} is of rows that are no node.`);
  const Connection =
    pagesOf?.Connection ??
    defineConnection(type, entity as ClassType<T>, { description: describe(declaration), isSyncable });
  const Args = buildArguments({ filters, sorts, sort, isSyncable });
  return new List<T, F>(entity, { ...declaration, filters: filters as F }, Connection, Args as List<T, F>["Args"]);
}

/** What clients are told of a page, and of the file that the whole list is had as. */
function describe({
  name,
  words,
  of,
  columns,
}: Pick<ListDeclaration<ListedRowOfNode, Filters, ListWords>, "name" | "words" | "of" | "columns">): string {
  const page = `One page of ${words.noun[1]}.`;
  if (!columns || of.kind === "GROUP") return page;
  const owner = of.kind === "BODY" ? "body" : "region";
  return `${page} The whole list as CSV is at \`GET /exports/${name}?${owner}=\`, by the same filters and \`sort\`; it is read part by part and is no snapshot.`;
}
