import {
  buildSchema,
  GraphQLInt,
  GraphQLList,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  parse,
  validate,
} from "graphql";
import { refuseNestedLists } from "./refuse-nested-lists";

const schema = buildSchema(`
  interface Node { id: ID }
  interface Body { name: String }
  type Query { region: Region, boards(first: Int, last: Int): BoardConnection, table: [Series] }
  type Region implements Node { id: ID, boards: [Board], bodies: [Body] }
  type BoardConnection { nodes: [Board], pageInfo: PageInfo, totalCount: Int, from: Int }
  type PageInfo { hasNextPage: Boolean }
  type Board implements Node & Body { id: ID, name: String, region: Region, partners(first: Int): BoardConnection }
  type Series implements Node { id: ID, points: [Point] }
  type Point { parts: [Part] }
  type Part implements Node { id: ID, value: Int, board: Board }
`);

const isRefused = (document: string): boolean => validate(schema, parse(document), [refuseNestedLists]).length > 0;

test("pages within pages come to the product of their sizes", () => {
  const pages = (first: number, next: number): string =>
    `{ boards(first: ${first}) { nodes { partners(first: ${next}) { nodes { name } } } } }`;
  expect(isRefused(pages(100, 100))).toBe(false);
  expect(isRefused(pages(101, 100))).toBe(true);
  expect(isRefused(`query ($n: Int) { boards(first: 51) { nodes { partners(first: $n) { nodes { name } } } } }`)).toBe(
    true,
  );
});

test("a page from the end counts as one from the beginning", () => {
  const pages = (last: string): string =>
    `{ boards(last: ${last}) { nodes { partners(first: 100) { nodes { name } } } } }`;
  expect(isRefused(pages("100"))).toBe(false);
  expect(isRefused(pages("101"))).toBe(true);
  expect(isRefused(pages("1, first: 101"))).toBe(true);
});

test("a count of a list counts as a page of it", () => {
  const pages = (first: number, told: string): string =>
    `{ boards(first: 100) { nodes { partners(first: ${first}) { ${told} nodes { name } } } } }`;
  expect(isRefused(pages(51, ""))).toBe(false);
  expect(isRefused(pages(50, "totalCount"))).toBe(false);
  expect(isRefused(pages(51, "totalCount"))).toBe(true);
  expect(isRefused(pages(50, "totalCount from"))).toBe(true);
});

test.each([
  ["a field", "boards"],
  ["what is abstract", "bodies"],
])("lists without pages that lead back to themselves count as 50 each, by %s", (_, field) => {
  const within = (levels: number): string =>
    levels === 0 ? "__typename" : `${field} { ... on Board { region { ${within(levels - 1)} } } }`;
  expect(isRefused(`{ region { ${within(2)} } }`)).toBe(false);
  expect(isRefused(`{ region { ${within(3)} } }`)).toBe(true);
});

test("such a list counts within a page, and a page within it", () => {
  expect(isRefused("{ boards(first: 200) { nodes { region { boards { name } } } } }")).toBe(false);
  expect(isRefused("{ boards(first: 200) { nodes { region { boards { region { boards { name } } } } } } }")).toBe(true);
  expect(isRefused("{ region { boards { partners(first: 200) { nodes { region { boards { name } } } } } } }")).toBe(
    true,
  );
});

test("lists that the schema nests no deeper count as what they lead to", () => {
  expect(isRefused("{ table { points { parts { value board { partners(first: 200) { nodes { name } } } } } } }")).toBe(
    false,
  );
});

test("a list whose rows are worked out counts as many as it says", () => {
  const days = new GraphQLObjectType({ name: "Day", fields: { date: { type: GraphQLString } } });
  const field = { type: new GraphQLList(days), extensions: { rows: 60 } };
  const query = new GraphQLSchema({ query: new GraphQLObjectType({ name: "Query", fields: { days: field } }) });
  const asked = (count: number): string =>
    `{ ${Array.from({ length: count }, (_, index) => `a${index}: days { date }`).join(" ")} }`;
  expect(validate(query, parse(asked(166)), [refuseNestedLists])).toEqual([]);
  expect(validate(query, parse(asked(167)), [refuseNestedLists])).toHaveLength(1);
});

test("what says as how many rows it counts does so each time, whatever its arguments, and lets its lists count as they are", () => {
  const lists: GraphQLObjectType = new GraphQLObjectType({
    name: "Overview",
    fields: () => ({ parts: { type: new GraphQLList(part) } }),
  });
  const part: GraphQLObjectType = new GraphQLObjectType({
    name: "Part",
    fields: () => ({
      overview: { type: lists, args: { first: { type: GraphQLInt } }, extensions: { rows: 100 } },
      text: { type: GraphQLString },
    }),
  });
  const within = (levels: number): string =>
    levels === 0 ? "text" : `overview(first: 1) { parts { ${within(levels - 1)} } }`;
  const counted = new GraphQLSchema({ query: part });
  expect(validate(counted, parse(`{ ${within(2)} }`), [refuseNestedLists])).toEqual([]);
  expect(validate(counted, parse(`{ ${within(3)} }`), [refuseNestedLists])).toHaveLength(1);
});

test("lists beside each other come to their sum, whatever their names, and in fragments as well", () => {
  const named = (count: number, what: string): string =>
    Array.from({ length: count }, (_, index) => `a${index}: boards(first: 200) { nodes { ${what} } }`).join(" ");
  expect(isRefused(`{ ${named(50, "name")} }`)).toBe(false);
  expect(isRefused(`{ ${named(51, "name")} }`)).toBe(true);
  const fragment = "fragment more on Board { region { boards { name } } }";
  expect(isRefused(`{ a: boards(first: 200) { nodes { ...more } } } ${fragment}`)).toBe(false);
  expect(isRefused(`{ a: boards(first: 200) { nodes { ...more b: region { bodies { name } } } } } ${fragment}`)).toBe(
    true,
  );
});

test("a fragment that leads to itself is left to the rule about those", () => {
  expect(isRefused("{ region { ...round } } fragment round on Region { boards { region { ...round } } }")).toBe(false);
});
