import { buildSchema, graphql, type GraphQLResolveInfo } from "graphql";
import { selects } from "./selects";

const schema = buildSchema(`
  type Query { series: Series other: Series }
  type Series { title: String points: [Point] }
  type Point { value: String statements: [Point] }
`);

async function isAsked(query: string): Promise<boolean | undefined> {
  let asked: boolean | undefined;
  const series = (_: unknown, __: unknown, info: GraphQLResolveInfo): null => {
    asked = selects(info, "statements", "conflicts");
    return null;
  };
  const { errors } = await graphql({ schema, source: query, rootValue: { series } });
  expect(errors).toBeUndefined();
  return asked;
}

test.each([
  ["{ series { points { statements { value } } } }", true],
  ["{ series { points { all: statements { value } } } }", true],
  ["{ series { points { ... on Point { statements { value } } } } }", true],
  [
    "{ series { ...a } } fragment a on Series { points { ...b } } fragment b on Point { value statements { value } }",
    true,
  ],
  ["{ series { title } series { points { statements { value } } } }", true],
  ["{ series { title statements: title points { conflicts: value } } }", false],
  ["{ series { points { value } } other { points { statements { value } } } }", false],
])("%s asks below the field: %s", async (query, expected) => {
  expect(await isAsked(query)).toBe(expected);
});
