import DataLoader from "dataloader";
import { Field, Int, ObjectType } from "type-graphql";
import type { Read } from "../../db/read";
import type { Board } from "../bodies";

/** How much a board has published. */
@ObjectType({ description: "How much a board has published." })
export class PublishedCounts {
  @Field(() => Int, { description: "Statements that say something: published, and not withdrawn since." })
  statements!: number;

  @Field(() => Int, {
    description:
      "Indicators of which it has stated a value, or all that one is worked out of: as many as `indicators(publishedBy:)` counts.",
  })
  indicators!: number;
}

/** $1 regions · $2 bodies */
const countsSql = `
select body_id as "bodyId", statements, indicators from published_version
where region_id = any ($1::uuid[]) and body_id = any ($2::uuid[])`;

/** How much each board has published; triggers keep the counts. */
export function publishedCountsLoader(read: Read): DataLoader<Pick<Board, "regionId" | "id">, PublishedCounts, string> {
  return new DataLoader(
    async (boards) => {
      const rows = await read.rows<PublishedCounts & { bodyId: string }>("published counts", countsSql, [
        [...new Set(boards.map(({ regionId }) => regionId))],
        boards.map(({ id }) => id),
      ]);
      const byId = new Map(rows.map(({ bodyId, ...counts }) => [bodyId, counts]));
      return boards.map(({ id }) => byId.get(id) ?? { statements: 0, indicators: 0 });
    },
    { cacheKeyFn: ({ id }) => id },
  );
}
