import { Arg, Authorized, Ctx, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../graphql/request-context";
import { Region } from "./region.entity";

/** The viewer's regions by slug. */
@Resolver(() => Region)
export class RegionsResolver {
  @Authorized("published:read")
  @Query(() => Region, { nullable: true, description: "A region of the viewer's by its slug; null for any other." })
  region(@Arg("slug", () => String) slug: string, @Ctx() { scope }: RequestContext): Promise<Region | undefined> {
    return scope.repo(Region).find({ slug });
  }
}
