import type { CsvCell, ListWords } from "@panboard/shared";
import DataLoader from "dataloader";
import type { ClassType } from "type-graphql";
import type { EntityClass } from "../../db/database";
import type { Order } from "../../db/keyset";
import type { AddValue, Counted, ListedRow, ListRows, Place } from "../../db/list-reader";
import type { Read } from "../../db/read";
import type { Rights } from "../../db/rights";
import { encodeRowId, typeOfRow } from "../../db/row-id";
import { badInput } from "../../errors/app-error";
import { type Loaders, readInGroups } from "../loaders";
import { cellOf, readColumn } from "./columns";
import type { ConnectionClass, Page, PageInfo, Synced } from "./connection";
import { type CursorOf, encodeCursor } from "./cursor";
import type { FilterValues, Filters, ListDeclaration, ListedRowOfNode } from "./list-declaration";
import { type AskedPage, askedPage, orderOf } from "./list-arguments";
import type { PageArguments } from "./page-arguments";

/** Rows that a sync is told to have left the list, at the most. */
const removedMax = 10_000;
/** How far before its snapshot a sync begins anew: the longest that a write takes, in milliseconds. */
const longestWriteMs = 60_000;

/** One owner's list as it is asked for: which rows, in which order. */
interface Asked {
  readonly owner: readonly string[];
  /** What was asked but for the owner and the page: lists that have it in common are read together. */
  readonly key: string;
  readonly cursorOf: CursorOf;
  readonly order: Order;
  readonly conditions: (add: AddValue) => string[];
  readonly joins: (add: AddValue) => string;
  readonly since: Date | null;
}

interface AskedPageOf extends Asked {
  readonly page: AskedPage;
}

interface AskedCount {
  readonly asked: Asked;
  readonly first: Place | undefined;
}

/** A part of a list as its export writes it. */
export interface ExportPart {
  readonly rows: readonly (readonly CsvCell[])[];
  /** Where the next part begins; null of the last. */
  readonly next: Place | null;
}

/** A list that was declared: its types for the schema, and how its pages, counts and exports are read. */
export class List<T extends ListedRowOfNode, F extends Filters = Filters> {
  constructor(
    private readonly entity: EntityClass<T>,
    readonly declared: ListDeclaration<T, F, ListWords> & { readonly filters: F },
    /** The type of its pages. */
    readonly Connection: ConnectionClass<T>,
    /** The class of its arguments. */
    readonly Args: ClassType<PageArguments & FilterValues<F>>,
  ) {
    if (!orderOf(declared.sorts, declared.sort)) throw new Error(`The list ${declared.name} has no order by default.`);
  }

  /** In its cursors and in the address of its export. */
  get name(): string {
    return this.declared.name;
  }

  /** Whether the rights show this owner's list at all; which rows of it is the wall's to say. */
  isShown(rights: Rights, owner: string): boolean {
    return this.declared.of.isShown(rights, owner);
  }

  /** The page that is asked for, of what one owner or a group of them has. Throws BAD_USER_INPUT for arguments at fault. */
  async page(
    loaders: Loaders,
    owner: string | readonly string[],
    args: PageArguments & FilterValues<F>,
  ): Promise<Page<T>> {
    const asked = this.asked(owner, args);
    return loaders.get(this.pages).load({ ...asked, page: askedPage(asked.cursorOf, args) });
  }

  /** The same; null where the viewer is not shown this owner's list. */
  async pageIfShown(loaders: Loaders, owner: string, args: PageArguments & FilterValues<F>): Promise<Page<T> | null> {
    return this.isShown(loaders.read.rights, owner) ? this.page(loaders, owner, args) : null;
  }

  /** A part of the export of an owner's list, from its beginning or after a place. */
  async exportPart(
    read: Read,
    owner: string,
    args: PageArguments & FilterValues<F>,
    part: { readonly place: Place | null; readonly limit: number },
  ): Promise<ExportPart> {
    const asked = this.asked(owner, args);
    const columns = Object.values(this.declared.columns ?? {});
    const page = { ...this.rowsOf([asked], true), ...part, order: asked.order, backwards: false, columns };
    const [rows = []] = await read.repo(this.entity).lists.page(page);
    const worded = await Promise.all(columns.map((column, index) => readColumn(read, column, rows, index)));
    const cells = rows.map((row) => worded.map((column, index) => cellOf(column, row.columns[index] ?? null)));
    return { rows: cells, next: rows.length < part.limit ? null : (rows.at(-1)?.place ?? null) };
  }

  private asked(owner: string | readonly string[], args: PageArguments & FilterValues<F>): Asked {
    const { name, sorts, sort: usual, joins: joined = "" } = this.declared;
    const filters: Filters = this.declared.filters;
    const values: Readonly<Record<string, unknown>> = args as object as Record<string, unknown>;
    const sort = args.sort ?? usual;
    const order = orderOf(sorts, sort);
    if (!order) throw badInput("sort", "The list is not sorted by this.");
    const given = Object.keys(filters).flatMap((filter) => {
      const value = values[filter];
      return value === null || value === undefined ? [] : [[filter, value] as const];
    });
    const conditions = (add: AddValue): string[] =>
      given.flatMap(([filter, value]) => filters[filter]?.where(value, add, filter) ?? []);
    // A value that makes no sense is told before anything is read.
    conditions(() => "null");
    const joins = (add: AddValue): string => (typeof joined === "string" ? joined : joined(add, args));
    const since = args.updatedSince ?? null;
    const cursorOf = { list: name, sort, keys: order.keys };
    return {
      owner: [owner].flat(),
      key: JSON.stringify([sort, given, since]),
      cursorOf,
      order,
      conditions,
      joins,
      since,
    };
  }

  /** Which rows the lists have that have their key in common. */
  private rowsOf(group: readonly Asked[], onlyChanged: boolean): ListRows {
    const { name, of, changed } = this.declared;
    const { conditions, joins, since } = group[0] as Asked;
    return {
      label: name,
      joins,
      ownerIs: of.kind === "GROUP" ? "GROUP" : "ONE",
      of: of.of,
      owners: group.map(({ owner }) => owner),
      conditions: (add) => [
        ...conditions(add),
        ...(onlyChanged && since && changed ? [`${changed} >= ${add(since, "timestamptz")}`] : []),
      ],
    };
  }

  private readonly pages = (read: Read): DataLoader<AskedPageOf, Page<T>, string> => {
    const counts = this.counts(read);
    const syncs = this.syncs(read);
    const keyOf = ({ key, page }: AskedPageOf): string => JSON.stringify([key, page]);
    return new DataLoader(
      (all) =>
        readInGroups(all, keyOf, async (group) => {
          const { order, page } = group[0] as AskedPageOf;
          const wanted = { ...this.rowsOf(group, true), ...page, order, limit: page.size + 1, columns: [] };
          const found = await read.repo(this.entity).lists.page(wanted);
          return group.map((asked, index) => this.build(asked, found[index] ?? [], { counts, syncs }));
        }),
      { cacheKeyFn: (asked) => JSON.stringify([[...asked.owner].sort(), keyOf(asked)]) },
    );
  };

  private build(
    asked: AskedPageOf,
    found: readonly ListedRow<T>[],
    { counts, syncs }: { counts: DataLoader<AskedCount, Counted>; syncs: DataLoader<Asked, Synced> },
  ): Page<T> {
    const { size, backwards, place } = asked.page;
    const kept = found.slice(0, size);
    const rows = backwards ? kept.reverse() : kept;
    const edges = rows.map(({ row, place: at }) => ({ node: row, cursor: encodeCursor(asked.cursorOf, at) }));
    // What a cursor is of lies on the page's other side.
    const [hasMore, hasCursor] = [found.length > size, place !== null];
    const pageInfo: PageInfo = {
      hasNextPage: backwards ? hasCursor : hasMore,
      hasPreviousPage: backwards ? hasMore : hasCursor,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    };
    const key: AskedCount = { asked, first: rows[0]?.place };
    return new this.Connection(edges, pageInfo, {
      count: () => counts.load(key),
      sync: () => (asked.since === null ? null : syncs.load(asked)),
    });
  }

  private counts(read: Read): DataLoader<AskedCount, Counted> {
    return new DataLoader((all) =>
      readInGroups(
        all,
        ({ asked }) => asked.key,
        (group) => {
          const lists = group.map(({ asked }) => asked);
          const { order } = lists[0] as Asked;
          const places = group.map(({ first }) => first);
          return read.repo(this.entity).lists.count(this.rowsOf(lists, true), order, places);
        },
      ),
    );
  }

  private syncs(read: Read): DataLoader<Asked, Synced> {
    return new DataLoader((all) =>
      readInGroups(
        all,
        ({ key }) => key,
        async (group) => {
          const { since } = group[0] as Asked;
          const { changed } = this.declared;
          if (since === null || changed === undefined) throw new Error(`The list ${this.name} is not read as a sync.`);
          const limit = removedMax + 1;
          const gone = await read.repo(this.entity).lists.gone(this.rowsOf(group, false), { changed, since, limit });
          return gone.map(({ rows, at }) => {
            if (rows.length > removedMax) {
              throw badInput(
                "updatedSince",
                "Too many rows have left the list since then. Read it whole, without this.",
              );
            }
            const removedIds = rows.map((row) => encodeRowId(typeOfRow(row) ?? "", row));
            return { syncedTo: new Date(at.getTime() - longestWriteMs), removedIds };
          });
        },
      ),
    );
  }
}
