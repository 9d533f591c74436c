import type { GraphQLResolveInfo } from "graphql";
import { Arg, Authorized, FieldResolver, ID, Info, Query, Resolver, Root } from "type-graphql";
import { Reading } from "../../graphql/parameters";
import type { Read } from "../../db/read";
import { encodeRowId, type KeyedRow } from "../../db/row-id";
import { Node } from "../../graphql/node";
import { findRow } from "./find-row";

/** Anything by its global identifier, within what the viewer may reach. */
@Resolver(() => Node)
export class NodesResolver {
  @Authorized("published:read")
  @Query(() => Node, {
    nullable: true,
    description: "What an `id` stands for; null, in the same way, for one that does not exist and one out of reach.",
  })
  node(@Arg("id", () => ID) id: string, @Reading() read: Read): Promise<Node | undefined> {
    return findRow(read, id);
  }

  @FieldResolver(() => ID, { name: "id", description: "Opaque, global, and good for `node(id:)`." })
  nodeId(@Root() row: KeyedRow, @Info() { parentType }: GraphQLResolveInfo): string {
    return encodeRowId(parentType.name, row);
  }
}
