import { Arg, Authorized, Ctx, ID, Query, Resolver } from "type-graphql";
import { decodeNodeId, Node } from "../../graphql/node";
import type { RequestContext } from "../../graphql/request-context";
import { Agency } from "../agencies";
import { Area } from "../areas";
import { asBody, Body } from "../bodies";
import { Indicator } from "../indicators";
import { Region } from "../regions";

/** Anything by its global identifier, within what the viewer may reach. */
@Resolver()
export class NodesResolver {
  @Authorized("published:read")
  @Query(() => Node, {
    nullable: true,
    description: "What an `id` stands for; null, in the same way, for one that does not exist and one out of reach.",
  })
  async node(@Arg("id", () => ID) id: string, @Ctx() { scope }: RequestContext): Promise<Node | undefined> {
    const key = decodeNodeId(id);
    if (!key) return undefined;
    const { type, ...where } = key;
    switch (type) {
      case "Region":
        return scope.repo(Region).find({ regionId: key.regionId });
      case "Board":
      case "JointBody": {
        const row = await scope.repo(Body).find({ ...where, kind: type === "Board" ? "BOARD" : "JOINT_BODY" });
        return row && asBody(row);
      }
      case "Area":
        return scope.repo(Area).find(where);
      case "Indicator":
        return scope.repo(Indicator).find(where);
      case "Agency":
        return scope.repo(Agency).find(where);
      default:
        return undefined;
    }
  }
}
