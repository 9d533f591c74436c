import { FieldResolver, Resolver, Root } from "type-graphql";
import { Loading } from "../../graphql/parameters";
import type { Loaders } from "../../graphql/loaders";
import { bodiesLoader, Board } from "../bodies";
import { Region } from "../regions";
import { Area, AreaKind } from "./area.entity";
import { areasOfBoardsLoader, areasOfRegionLoader } from "./areas.loaders";

/** Relations of an area. */
@Resolver(() => Area)
export class AreasResolver {
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
