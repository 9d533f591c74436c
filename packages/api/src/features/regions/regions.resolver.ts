import { Arg, Authorized, Query, Resolver } from "type-graphql";
import { Reading } from "../../graphql/parameters";
import type { Read } from "../../db/read";
import { Region } from "./region.entity";

/** The viewer's regions by slug. */
@Resolver(() => Region)
export class RegionsResolver {
  @Authorized("published:read")
  @Query(() => Region, { nullable: true, description: "A region of the viewer's by its slug; null for any other." })
  region(@Arg("slug", () => String) slug: string, @Reading() read: Read): Promise<Region | undefined> {
    return read.repo(Region).find({ slug });
  }
}
