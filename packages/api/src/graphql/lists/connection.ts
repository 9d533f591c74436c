import { type ClassType, Field, ID, Int, ObjectType } from "type-graphql";
import type { Counted } from "../../db/list-reader";
import { DateTimeScalar } from "../scalars";

/** Where a page of a list begins and ends. */
@ObjectType({ description: "Where a page begins and ends." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether there are more rows after this page." })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether there are more rows before this page." })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Pass as `before`, with `last`, for the page before." })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "Pass as `after`, with `first`, for the next page." })
  endCursor!: string | null;
}

/** What a sync is told besides the rows. */
export interface Synced {
  readonly syncedTo: Date;
  readonly removedIds: readonly string[];
}

/** What of a page is read only when it is asked for. */
interface ReadLater {
  readonly count: () => Promise<Counted>;
  /** Null where no sync is asked for. */
  readonly sync: () => Promise<Synced> | null;
}

/** One page of rows in order, as a Relay connection. */
export interface Page<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  totalCount(): Promise<number>;
  from(): Promise<number | null>;
}

/** The class of a list's pages, which makes one. */
export type ConnectionClass<T> = new (
  edges: readonly { readonly cursor: string; readonly node: T }[],
  pageInfo: PageInfo,
  later: ReadLater,
) => Page<T>;

const syncedWords =
  "With `updatedSince`: pass it as that the next time. It lies 60 seconds before the snapshot, the longest that a write takes, so that rows may come twice and none is left out. Null without it.";
const removedWords =
  "With `updatedSince`: ids of rows that changed since and are not in the list, because they were removed, withdrawn or no longer match. What the viewer can no longer read, because a right has ended or it became confidential, can't be told. Null without it.";

/** The types of an entity's pages: the connection, and its edges. */
export function defineConnection<T extends object>(
  name: string,
  node: ClassType<T>,
  { description, isSyncable }: { readonly description: string; readonly isSyncable: boolean },
): ConnectionClass<T> {
  @ObjectType(`${name}Edge`, { description: "A row of a list with its cursor." })
  class Edge {
    @Field(() => String, { description: "Opaque; good for `after` and `before` in the same order of the same list." })
    cursor!: string;

    @Field(() => node, { description: "The row." })
    node!: T;
  }

  @ObjectType(`${name}Connection`, { description })
  class Connection implements Page<T> {
    @Field(() => [Edge], { description: "The rows with their cursors." })
    readonly edges: readonly Edge[];

    @Field(() => [node], { description: "The page's rows without their cursors." })
    readonly nodes: readonly T[];

    @Field(() => PageInfo, { description: "Where the page begins and ends." })
    readonly pageInfo: PageInfo;

    private readonly later: ReadLater;

    constructor(edges: readonly Edge[], pageInfo: PageInfo, later: ReadLater) {
      this.edges = edges;
      this.nodes = edges.map((edge) => edge.node);
      this.pageInfo = pageInfo;
      this.later = later;
    }

    @Field(() => Int, { description: "Rows over all pages; counted only when asked for." })
    async totalCount(): Promise<number> {
      return (await this.later.count()).total;
    }

    @Field(() => Int, {
      nullable: true,
      description:
        "Which row of all the page's first one is, from 1; null of an empty page. Counted only when asked for.",
    })
    async from(): Promise<number | null> {
      return this.nodes.length === 0 ? null : (await this.later.count()).before + 1;
    }

    async syncedTo(): Promise<Date | null> {
      return (await this.later.sync())?.syncedTo ?? null;
    }

    async removedIds(): Promise<readonly string[] | null> {
      return (await this.later.sync())?.removedIds ?? null;
    }
  }
  if (isSyncable) {
    const { prototype } = Connection;
    const show = (field: "syncedTo" | "removedIds", ...told: Parameters<typeof Field>): void => {
      const decorate = Field(...told) as MethodDecorator;
      decorate(prototype, field, Object.getOwnPropertyDescriptor(prototype, field) as TypedPropertyDescriptor<unknown>);
    };
    show("syncedTo", () => DateTimeScalar, { nullable: true, description: syncedWords });
    show("removedIds", () => [ID], { nullable: true, description: removedWords });
  }
  return Connection;
}
