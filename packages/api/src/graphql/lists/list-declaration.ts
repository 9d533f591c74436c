import type { ListWords } from "@panboard/shared";
import type { AddValue } from "../../db/list-reader";
import type { SortKey } from "../../db/sql-value";
import type { Column } from "./columns";
import type { ConnectionClass } from "./connection";
import type { Filter } from "./filters";
import type { ListOwner } from "./owners";

/** A row of a region or of a body in one, as every node has it; what is on record has an owner in the place of a region. */
export interface ListedRowOfNode {
  id: string;
  regionId?: string;
}

/** The filters of a list by their names, which are the arguments of its field and the parameters of its export. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each filter takes a value of its own type
export type Filters = Readonly<Record<string, Filter<any>>>;

/** What the filters of a list are given. */
export type FilterValues<F extends Filters> = {
  readonly [K in keyof F]?: (F[K] extends Filter<infer Value> ? Value : never) | null;
};

/** What a list declares; its SQL is over the row's alias `t` and over what `joins` names. */
export interface ListDeclaration<T extends object, F extends Filters, W extends ListWords> {
  /** In its cursors and in the address of its export; no other list has it. */
  readonly name: string;
  readonly words: W;
  readonly of: ListOwner;
  /** Joins, each of which leaves one row a row of the list; of what filters are given, such as a day, where they depend on it. */
  readonly joins?: string | ((add: AddValue, values: FilterValues<F>) => string);
  readonly filters?: F;
  /** Keys by the name that a client sorts by. Where all are equal the id decides. */
  readonly sorts: Readonly<Record<string, readonly SortKey[]>>;
  /** The order where none is asked for; with a `-` in front it descends. */
  readonly sort: string;
  /** What the export writes, by the words' columns. Without them, or of a group, there is none. */
  readonly columns?: { readonly [K in keyof W["columns"]]: Column };
  /** When a row changed last: with it the list takes `updatedSince`. */
  readonly changed?: string;
  /** A list of the same rows whose types this one has too. */
  readonly pagesOf?: { readonly Connection: ConnectionClass<T> };
}
