import { Arg, Authorized, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Read } from "../../db/read";
import { Loading, Reading } from "../../graphql/parameters";
import type { Loaders } from "../../graphql/loaders";
import { bodiesLoader, Board } from "../bodies";
import { homeRegionId, Region } from "../regions";
import { Area, AreaKind } from "./area.entity";
import { areasOfBoardsLoader, areasOfRegionLoader } from "./areas.loaders";
import { findArea } from "./find-area";

/** Areas by their names, and what they lead to. */
@Resolver(() => Area)
export class AreasResolver {
  @Authorized("published:read")
  @Query(() => Area, {
    nullable: true,
    description: "An area of the viewer’s region by its id, its slug, or its ONS or DfE code; null for any other.",
  })
  async area(
    @Arg("id", () => ID) id: string,
    @Arg("region", () => String, { nullable: true, description: "Slug of the region, for a viewer of several." })
    region: string | null,
    @Reading() read: Read,
  ): Promise<Area | undefined> {
    return findArea(read, await homeRegionId(read, region), id);
  }

  @FieldResolver(() => Board, { nullable: true, description: "The board whose own area this is." })
  async board(@Root() { kind, bodyId }: Area, @Loading() loaders: Loaders): Promise<Board | undefined> {
    return kind === AreaKind.LOCAL_AUTHORITY && bodyId ? loaders.get(bodiesLoader).load(bodyId) : undefined;
  }
}

/** The area that a board is for. */
@Resolver(() => Board)
export class BoardAreasResolver {
  @FieldResolver(() => Area, { nullable: true, description: "The local authority area that the board is for." })
  area(@Root() { id }: Board, @Loading() loaders: Loaders): Promise<Area | undefined> {
    return loaders.get(areasOfBoardsLoader).load(id);
  }
}

/** The areas of a region. */
@Resolver(() => Region)
export class RegionAreasResolver {
  @FieldResolver(() => [Area], { description: "Boards' areas first, then what they are compared with." })
  areas(@Root() { regionId }: Region, @Loading() loaders: Loaders): Promise<Area[]> {
    return loaders.get(areasOfRegionLoader).load(regionId);
  }
}
