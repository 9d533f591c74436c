import { buildSchema, execute, type GraphQLResolveInfo, type GraphQLSchema, isObjectType, parse } from "graphql";
import { AnsweredAhead } from "./answered-ahead";
import { resolveAhead } from "./resolve-ahead";
import type { RequestContext } from "./request-context";

interface Animal {
  readonly kind: "Cat" | "Dog";
  readonly name: string;
  readonly friends: readonly Animal[];
}

const types = `
  type Query { animals: [Animal!]! }
  interface Animal { name: String! friends: [Animal!]! bestFriend: Animal sound(times: Int = 1): String! }
  type Cat implements Animal { name: String! friends: [Animal!]! bestFriend: Animal sound(times: Int = 1): String! lives: Int! }
  type Dog implements Animal { name: String! friends: [Animal!]! bestFriend: Animal sound(times: Int = 1): String! owner: Person }
  type Person { name: String! }`;

const rex: Animal = { kind: "Dog", name: "Rex", friends: [] };
const tom: Animal = { kind: "Cat", name: "Tom", friends: [rex] };
const kit: Animal = { kind: "Cat", name: "Kit", friends: [tom, rex] };

/** A schema whose resolvers tell of each call. */
function given(told: string[]): GraphQLSchema {
  const schema = buildSchema(types);
  const tell = (...words: readonly unknown[]): void => void told.push(words.join(" "));
  const resolvers: Readonly<
    Record<string, Readonly<Record<string, (root: Animal, args: { times: number }) => unknown>>>
  > = {
    Query: { animals: async () => [kit, tom, rex] },
    Animal: {
      bestFriend: async ({ name, friends }) => {
        tell("bestFriend", name);
        return friends[0] ?? null;
      },
      sound: async ({ kind, name }, { times }) => {
        tell("sound", name, times);
        return (kind === "Cat" ? "miaow" : "woof").repeat(times);
      },
    },
    Cat: {
      lives: ({ name }) => {
        tell("lives", name);
        if (name === "Tom") throw new Error("Nobody counts Tom's lives.");
        return 9;
      },
    },
    Dog: {
      owner: async ({ name }) => {
        tell("owner", name);
        throw new Error("Nobody owns Rex.");
      },
    },
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const own = type.name === "Cat" || type.name === "Dog" ? resolvers.Animal?.[field.name] : undefined;
      const resolve = resolvers[type.name]?.[field.name] ?? own;
      if (resolve) field.resolve = resolve;
    }
  }
  const animal = schema.getType("Animal") as { resolveType?: unknown };
  animal.resolveType = ({ kind }: Animal) => kind;
  return schema;
}

interface Ran {
  readonly said: unknown;
  readonly told: readonly string[];
}

async function run(query: string, make: (schema: GraphQLSchema) => GraphQLSchema): Promise<Ran> {
  const told: string[] = [];
  const contextValue = { ahead: new AnsweredAhead() } as Partial<RequestContext>;
  const variableValues = { yes: true, three: 3 };
  const said = await execute({ schema: make(given(told)), document: parse(query), contextValue, variableValues });
  return { said: JSON.parse(JSON.stringify(said)) as unknown, told };
}

const documents: readonly (readonly [string, string])[] = [
  ["fields that are read and fields that wait", "{ animals { name bestFriend { name bestFriend { name } } } }"],
  ["aliases with other arguments", "query ($three: Int) { animals { once: sound often: sound(times: $three) } }"],
  [
    "fragments, of an interface and of its types, and one name twice",
    `query { animals { ...Named ... on Cat { bestFriend { name ...Named } } ... on Dog { owner { name } } bestFriend { sound } } }
     fragment Named on Animal { name friends { sound(times: 2) } }`,
  ],
  [
    "what a directive leaves out",
    `query ($yes: Boolean!) { animals { name @skip(if: $yes) bestFriend @include(if: $yes) { name } sound @skip(if: $yes) } }`,
  ],
  ["errors, each at its place", "{ animals { name ... on Cat { lives } ... on Dog { owner { name } } } }"],
  ["arguments that are none", `query ($none: Int = "x") { animals { name sound(times: $none) } }`],
];

test.each(documents)("answers what graphql answers by itself: %s", async (_, query) => {
  const [ahead, alone] = [await run(query, resolveAhead), await run(query, (schema) => schema)];
  expect(ahead.said).toEqual(alone.said);
});

test("calls a resolver once for an object and a place, all of a level before any of the next", async () => {
  const { told } = await run("{ animals { bestFriend { sound bestFriend { name } } } }", resolveAhead);
  expect(told).toEqual([
    ...["bestFriend Kit", "bestFriend Tom", "bestFriend Rex"],
    // Tom and Rex are best friends, of two types; of Rex there is one.
    ...["sound Tom 1", "bestFriend Tom", "sound Rex 1", "bestFriend Rex"],
  ]);
});

test("calls nothing that is not asked for", async () => {
  const { told } = await run("query ($yes: Boolean!) { animals { name sound @skip(if: $yes) } }", resolveAhead);
  expect(told).toEqual([]);
});

test("answers one object twice where a fragment's field stands alone and beside one that asks for more", async () => {
  const schema = buildSchema(types);
  const [query, dog] = [schema.getQueryType()?.getFields(), schema.getType("Dog")];
  if (!query?.animals || !isObjectType(dog)) throw new Error("The types are others.");
  query.animals.resolve = async () => [rex];
  const owner = dog.getFields().owner;
  // As a resolver does that looks ahead at what is asked for.
  if (owner)
    owner.resolve = async (_: Animal, __: object, ___: unknown, { fieldNodes }: GraphQLResolveInfo) => ({
      name: `${fieldNodes.length}`,
    });
  (schema.getType("Animal") as { resolveType?: unknown }).resolveType = () => "Dog";
  const document = parse(`{ alone: animals { ...Owned } beside: animals { ...Owned ... on Dog { owner { name } } } }
    fragment Owned on Dog { owner { name } }`);
  const contextValue = { ahead: new AnsweredAhead() } as Partial<RequestContext>;
  const { data } = await execute({ schema: resolveAhead(schema), document, contextValue });
  expect(JSON.parse(JSON.stringify(data))).toEqual({
    alone: [{ owner: { name: "1" } }],
    beside: [{ owner: { name: "2" } }],
  });
});
