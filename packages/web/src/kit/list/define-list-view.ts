import type { TextDocument } from "@panboard/shared/client";
import type { ListWords } from "@panboard/shared";
import type { ReactNode } from "react";
import type { ListFilter } from "./list-filter";

/** Whose list it is, as its file is asked for: the id of a body, or a region's slug. */
export type ListOwner = { readonly body: string } | { readonly region: string };

/** Where a page of a list stands among the others, as every connection of the API answers it. */
export interface ListPageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor?: string | null | undefined;
  readonly endCursor?: string | null | undefined;
}

/** One page of rows, as every connection of the API answers it. */
export interface ListConnection<TNode> {
  readonly nodes: readonly TNode[];
  readonly pageInfo: ListPageInfo;
  readonly totalCount: number;
  /** Position of the first row, from 1; null of an empty page. */
  readonly from?: number | null | undefined;
}

/** How a column is shown. */
export interface ListColumn<TNode, TPlace> {
  /** A word or a link; never empty: a word says why there is none. `nodes` are all rows of the page, for what they have in common. */
  readonly cell: (node: TNode, place: TPlace, nodes: readonly TNode[]) => ReactNode;
  /** The API's sort of the column, where it has one under another name than the column. */
  readonly sort?: string | true | undefined;
  /** Whether that order begins with the most. */
  readonly falls?: true | undefined;
  readonly format?: "numeric" | undefined;
  /** Whether paper goes without it: what can be done with a row. */
  readonly isScreenOnly?: boolean | undefined;
}

/** A list of the API as a page shows it. */
export interface ListView<TData, TVariables extends object, TNode, TPlace, TColumn extends string> {
  /** The list's name at the API, as in `/exports/partners`. */
  readonly name: string;
  readonly document: TextDocument<TData, TVariables>;
  /** The connection in an answer; null for what is not there or must not be known. */
  readonly connection: (data: TData) => ListConnection<TNode> | null | undefined;
  readonly keyOf: (node: TNode) => string;
  readonly words: ListWords<TColumn>;
  /** Columns in the order in which they are shown; a column of the export alone is left out. */
  readonly columns: Partial<Readonly<Record<TColumn, ListColumn<TNode, TPlace>>>>;
  readonly filters: readonly ListFilter[];
  /** The rows one below the other along a line, as another way to show them than the table. */
  readonly timeline?: ((nodes: readonly TNode[], place: TPlace) => ReactNode) | undefined;
  /** The order of the list while its address names none. */
  readonly sort: string;
  /** Arguments that the page and its file have whatever the address says. */
  readonly always?: Readonly<Record<string, string | boolean>> | undefined;
}

/** Declares how a list is shown: `<ListPage view={...}/>` brings filter, count, sort, pages, export and print. */
export function defineListView<TData, TVariables extends object, TNode, TPlace, TColumn extends string>(
  view: ListView<TData, TVariables, TNode, TPlace, TColumn>,
): ListView<TData, TVariables, TNode, TPlace, TColumn> {
  return view;
}
