import "reflect-metadata";
import { randomUUID } from "node:crypto";
import { graphql, printType } from "graphql";
import { buildSchema, Field, Query, Resolver } from "type-graphql";
import { Owned } from "../../db/owned";
import { decodeRowId } from "../../db/row-id";
import { Node } from "../../graphql/node";
import { NodeType } from "../../graphql/node-type";
import { NodesResolver } from "./nodes.resolver";

/** A node of a body under a class name that no client is to see. */
@NodeType("Meeting", { description: "A meeting." })
class ClassOfAnyName extends Owned {
  @Field(() => String, { description: "Title." })
  title!: string;
}

const row: ClassOfAnyName = Object.assign(new ClassOfAnyName(), {
  regionId: randomUUID(),
  bodyId: randomUUID(),
  id: randomUUID(),
  title: "First meeting",
});

@Resolver()
class MeetingsResolver {
  @Query(() => ClassOfAnyName, { description: "It." })
  meeting(): ClassOfAnyName {
    return row;
  }

  @Query(() => Node, { description: "It as a node." })
  anything(): Node {
    return row;
  }
}

const building = buildSchema({ resolvers: [NodesResolver, MeetingsResolver], authChecker: () => true });

test("an owned entity is a node by its decorator alone, under its public name", async () => {
  const schema = await building;
  const type = schema.getType("Meeting");
  expect(type && printType(type)).toContain("type Meeting implements Node {");
  expect(schema.getType("ClassOfAnyName")).toBeUndefined();
});

test("its id names its body, and neither the class nor how the row was asked for", async () => {
  const source = "{ meeting { __typename id title } anything { __typename id } }";
  const { data, errors } = await graphql({ schema: await building, source });
  expect(errors).toBeUndefined();
  const { meeting, anything } = data as Record<string, { __typename: string; id: string; title: string }>;
  expect(meeting).toMatchObject({ __typename: "Meeting", title: "First meeting" });
  expect(anything).toEqual({ __typename: "Meeting", id: meeting?.id });
  const { regionId, bodyId, id } = row;
  expect(decodeRowId(meeting?.id ?? "")).toEqual({ type: "Meeting", regionId, bodyId, id });
});

test("a second node of one name is refused where it is declared", () => {
  expect(() => NodeType("Meeting", { description: "Another." })(class extends Owned {})).toThrow(
    "Two nodes are called Meeting.",
  );
});
