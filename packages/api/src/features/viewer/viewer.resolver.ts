import { permissionsByRole } from "@panboard/shared";
import { Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Loading, Reading } from "../../graphql/parameters";
import type { Loaders } from "../../graphql/loaders";
import { Public } from "../../graphql/public";
import type { RequestContext } from "../../graphql/request-context";
import type { Read } from "../../db/read";
import { agenciesLoader, Agency } from "../agencies";
import { bodiesLoader, Body } from "../bodies";
import { Region, regionsLoader } from "../regions";
import { GrantView, ViewerView } from "./viewer.types";

/** Who is asking. */
@Resolver(() => ViewerView)
export class ViewerResolver {
  @Public("everybody who is signed in may know who they are")
  @Query(() => ViewerView, { description: "Who is asking, with what was granted." })
  viewer(@Ctx() { viewer }: RequestContext): ViewerView {
    return {
      id: viewer.accountId,
      accountId: viewer.accountId,
      name: viewer.name,
      subject: viewer.subject,
      permissions: [...viewer.permissions],
      grants: viewer.grants.map((grant) => ({ ...grant, permissions: permissionsByRole[grant.role] })),
    };
  }

  @FieldResolver(() => [GrantView], { description: "Grants that hold today." })
  grants(@Root() { grants }: ViewerView): GrantView[] {
    return grants;
  }

  @FieldResolver(() => [Body], { description: "Bodies that a grant is on, in the region's order." })
  async bodies(@Root() { grants }: ViewerView, @Loading() loaders: Loaders): Promise<Body[]> {
    const ids = [...new Set(grants.flatMap(({ bodyId }) => bodyId ?? []))];
    const rows = await Promise.all(ids.map((id) => loaders.get(bodiesLoader).load(id)));
    return rows.flatMap((row) => row ?? []).sort((a, b) => a.position - b.position);
  }

  @FieldResolver(() => [Region], { description: "Regions whose published figures the viewer reads." })
  async regions(@Reading() read: Read, @Loading() loaders: Loaders): Promise<Region[]> {
    const rows = await Promise.all(read.rights.regionIds.map((id) => loaders.get(regionsLoader).load(id)));
    return rows.flatMap((row) => row ?? []);
  }
}

/** What a grant is on. */
@Resolver(() => GrantView)
export class GrantResolver {
  @FieldResolver(() => Body, { nullable: true, description: "The body that the grant is on." })
  async body(@Root() { bodyId }: GrantView, @Loading() loaders: Loaders): Promise<Body | undefined> {
    return bodyId ? loaders.get(bodiesLoader).load(bodyId) : undefined;
  }

  @FieldResolver(() => Region, { nullable: true, description: "The region that it is on, or that its target is in." })
  async region(@Root() { regionId }: GrantView, @Loading() loaders: Loaders): Promise<Region | undefined> {
    return regionId ? loaders.get(regionsLoader).load(regionId) : undefined;
  }

  @FieldResolver(() => Agency, { nullable: true, description: "The agency that the grant is on." })
  async agency(@Root() { agencyId }: GrantView, @Loading() loaders: Loaders): Promise<Agency | undefined> {
    return agencyId ? loaders.get(agenciesLoader).load(agencyId) : undefined;
  }
}
