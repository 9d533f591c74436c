import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import { encodeRowId, type KeyedRow } from "../../db/row-id";
import { Node } from "../../graphql/node";
import type { RequestContext } from "../../graphql/request-context";
import { findRow } from "./find-row";

/** Anything by its global identifier, within what the viewer may reach. */
@Resolver(() => Node)
export class NodesResolver {
  @Authorized("published:read")
  @Query(() => Node, {
    nullable: true,
    description: "What an `id` stands for; null, in the same way, for one that does not exist and one out of reach.",
  })
  node(@Arg("id", () => ID) id: string, @Ctx() { scope }: RequestContext): Promise<Node | undefined> {
    return findRow(scope, id);
  }

  @FieldResolver(() => ID, { name: "id", description: "Opaque, global, and good for `node(id:)`." })
  nodeId(@Root() row: KeyedRow, @Info() { parentType }: GraphQLResolveInfo): string {
    return encodeRowId(parentType.name, row);
  }
}
