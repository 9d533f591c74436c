import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../graphql/request-context";
import { bodiesLoader, Board } from "../bodies";
import { Region } from "../regions";
import { Area, AreaKind } from "./area.entity";
import { areasOfBoardsLoader, areasOfRegionLoader } from "./areas.loaders";

@Resolver(() => Area)
export class AreasResolver {
  @FieldResolver(() => Board, { nullable: true, description: "The board whose own area this is." })
  async board(@Root() { kind, bodyId }: Area, @Ctx() { loaders }: RequestContext): Promise<Board | undefined> {
    return kind === AreaKind.LOCAL_AUTHORITY && bodyId ? loaders.get(bodiesLoader).load(bodyId) : undefined;
  }
}

@Resolver(() => Board)
export class BoardAreasResolver {
  @FieldResolver(() => Area, { nullable: true, description: "The local authority area that the board is for." })
  area(@Root() { id }: Board, @Ctx() { loaders }: RequestContext): Promise<Area | undefined> {
    return loaders.get(areasOfBoardsLoader).load(id);
  }
}

@Resolver(() => Region)
export class RegionAreasResolver {
  @FieldResolver(() => [Area], { description: "Boards' areas first, then what they are compared with." })
  areas(@Root() { regionId }: Region, @Ctx() { loaders }: RequestContext): Promise<Area[]> {
    return loaders.get(areasOfRegionLoader).load(regionId);
  }
}
