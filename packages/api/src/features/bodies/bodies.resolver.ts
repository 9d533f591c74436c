import { Arg, Authorized, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Loading, Reading } from "../../graphql/parameters";
import type { Read } from "../../db/read";
import { type Loaders, loadRequired } from "../../graphql/loaders";
import { Region, regionsLoader } from "../regions";
import { bodiesOfRegionLoader, membershipsLoader } from "./bodies.loaders";
import { Board, JointBody } from "./body.entity";
import { findBody } from "./find-body";

const regionOptions = { nullable: true, description: "Slug of the region, for a viewer of several." } as const;

/** Boards by slug, and what they belong to. */
@Resolver(() => Board)
export class BoardsResolver {
  @Authorized("published:read")
  @Query(() => Board, {
    nullable: true,
    description: "A board of the viewer's region by its slug; null for any other.",
  })
  board(
    @Arg("slug", () => String) slug: string,
    @Arg("region", () => String, regionOptions) region: string | null,
    @Reading() read: Read,
  ): Promise<Board | undefined> {
    return findBody(read, { kind: "BOARD", slug, region });
  }

  @FieldResolver(() => Region, { description: "The region it is in." })
  region(@Root() { regionId }: Board, @Loading() loaders: Loaders): Promise<Region> {
    return loadRequired(loaders.get(regionsLoader), regionId);
  }

  @FieldResolver(() => [JointBody], { description: "The joint bodies that the board is a member of today." })
  async jointBodies(@Root() { id, regionId }: Board, @Loading() loaders: Loaders): Promise<JointBody[]> {
    const memberships = await loaders.get(membershipsLoader).load(regionId);
    const own = memberships.filter(({ boardId }) => boardId === id).map(({ jointBodyId }) => jointBodyId);
    const bodies = await loaders.get(bodiesOfRegionLoader).load(regionId);
    return bodies.filter((body) => own.includes(body.id));
  }
}

/** Joint bodies by slug, and who is in them. */
@Resolver(() => JointBody)
export class JointBodiesResolver {
  @Authorized("published:read")
  @Query(() => JointBody, {
    nullable: true,
    description: "A joint body of the viewer's region by its slug; null for any other.",
  })
  jointBody(
    @Arg("slug", () => String) slug: string,
    @Arg("region", () => String, regionOptions) region: string | null,
    @Reading() read: Read,
  ): Promise<JointBody | undefined> {
    return findBody(read, { kind: "JOINT_BODY", slug, region });
  }

  @FieldResolver(() => Region, { description: "The region it is in." })
  region(@Root() { regionId }: JointBody, @Loading() loaders: Loaders): Promise<Region> {
    return loadRequired(loaders.get(regionsLoader), regionId);
  }

  @FieldResolver(() => [Board], { description: "The boards that are members today." })
  async members(@Root() { id, regionId }: JointBody, @Loading() loaders: Loaders): Promise<Board[]> {
    const memberships = await loaders.get(membershipsLoader).load(regionId);
    const members = memberships.filter(({ jointBodyId }) => jointBodyId === id).map(({ boardId }) => boardId);
    const bodies = await loaders.get(bodiesOfRegionLoader).load(regionId);
    return bodies.filter((body) => members.includes(body.id));
  }
}

/** The bodies of a region. */
@Resolver(() => Region)
export class RegionBodiesResolver {
  @FieldResolver(() => [Board], { description: "In the order used on every page." })
  async boards(@Root() { regionId }: Region, @Loading() loaders: Loaders): Promise<Board[]> {
    return (await loaders.get(bodiesOfRegionLoader).load(regionId)).filter(({ kind }) => kind === "BOARD");
  }

  @FieldResolver(() => [JointBody], { description: "In the order used on every page." })
  async jointBodies(@Root() { regionId }: Region, @Loading() loaders: Loaders): Promise<JointBody[]> {
    return (await loaders.get(bodiesOfRegionLoader).load(regionId)).filter(({ kind }) => kind === "JOINT_BODY");
  }
}
