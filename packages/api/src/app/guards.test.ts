import "reflect-metadata";
import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from "graphql";
import { Authorized, buildSchema, Field, getMetadataStorage, ObjectType, Query, Resolver } from "type-graphql";
import { authChecker } from "../graphql/auth-checker";
import { leavePlainFieldsToGraphql } from "../graphql/plain-fields";
import { buildGraphSchema } from "./build-schema";

type Class = abstract new (...args: never[]) => unknown;

/** The classes that a type's fields may be declared on: its own, those it extends, its interfaces', and their resolvers. */
function ownersOf(type: GraphQLObjectType): Class[] {
  const { objectTypes, interfaceTypes, resolverClasses, queries, mutations } = getMetadataStorage();
  const owners = new Set<unknown>();
  let one: unknown = objectTypes.find(({ name }) => name === type.name)?.target;
  for (; typeof one === "function" && one.prototype !== undefined; one = Object.getPrototypeOf(one)) owners.add(one);
  const names = new Set(type.getInterfaces().map(({ name }: GraphQLInterfaceType) => name));
  for (const { name, target } of interfaceTypes) if (names.has(name)) owners.add(target);
  for (const { target, getObjectType } of resolverClasses) {
    if (owners.has(objectTypeOf(getObjectType))) owners.add(target);
  }
  const roots = type.name === "Query" ? queries : type.name === "Mutation" ? mutations : [];
  for (const { target } of roots) owners.add(target);
  return [...owners] as Class[];
}

/** Undefined of a resolver that is for no type of its own. */
function objectTypeOf(getObjectType?: () => unknown): unknown {
  try {
    return getObjectType?.();
  } catch {
    return undefined;
  }
}

/** Fields that say who may see them, of which there are some, and those of them that answer somebody without any permission. */
async function tryGuards(schema: GraphQLSchema): Promise<{ guarded: string[]; lost: string[] }> {
  const { authorizedFields, authorizedResolver, fields } = getMetadataStorage();
  const [guarded, lost]: [string[], string[]] = [[], []];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    const owners = new Set<unknown>(ownersOf(type));
    for (const field of Object.values(type.getFields())) {
      const properties = fields.filter(({ target, schemaName }) => owners.has(target) && schemaName === field.name);
      const names = new Set([field.name, ...properties.map(({ name }) => name)]);
      const isGuarded =
        authorizedFields.some(({ target, fieldName }) => owners.has(target) && names.has(fieldName)) ||
        properties.some(({ target }) => authorizedResolver.some((one) => one.target === target));
      if (!isGuarded) continue;
      guarded.push(`${type.name}.${field.name}`);
      if (!(await refusesNobody(type, field))) lost.push(`${type.name}.${field.name}`);
    }
  }
  return { guarded, lost };
}

async function refusesNobody(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): Promise<boolean> {
  const resolve = field.resolve ?? defaultFieldResolver;
  const { target } = getMetadataStorage().objectTypes.find(({ name }) => name === type.name) ?? {};
  const root = Object.create(target ? (target.prototype as object) : null) as Record<string, unknown>;
  root[field.name] = "seen";
  // No permission at all: a guard that names some refuses it.
  const nobody = { viewer: { permissions: new Set() } };
  try {
    await resolve(root, {}, nobody, { parentType: type, fieldName: field.name } as never);
    return false;
  } catch (error) {
    return (error as { code?: unknown }).code === "FORBIDDEN";
  }
}

test("T23 every field that says who may see it refuses somebody without any permission", async () => {
  const { guarded, lost } = await tryGuards(await buildGraphSchema());
  expect(lost).toEqual([]);
  expect(guarded.length).toBeGreaterThan(10);
});

@ObjectType("GuardedThing")
class GuardedThing {
  @Authorized("published:read")
  @Field(() => String, { nullable: true })
  secret!: string;

  @Field(() => String, { nullable: true })
  plain!: string;

  @Field(() => String, { name: "called", nullable: true })
  calledOtherwise!: string;
}

@Resolver(() => GuardedThing)
class GuardedThings {
  @Authorized("published:read")
  @Query(() => GuardedThing)
  guardedThing(): GuardedThing {
    return new GuardedThing();
  }
}

test("what has no guard is graphql's own, what has one or another name keeps its function", async () => {
  leavePlainFieldsToGraphql();
  const kept = await buildSchema({ resolvers: [GuardedThings], authChecker });
  const fields = (kept.getType("GuardedThing") as GraphQLObjectType).getFields();
  expect(fields.plain?.resolve).toBeUndefined();
  expect(fields.secret?.resolve).toBeDefined();
  expect(await fields.called?.resolve?.({ calledOtherwise: "found" }, {}, {}, {} as never)).toBe("found");
  expect((await tryGuards(kept)).lost).toEqual([]);
});

test("a lost guard would be found", async () => {
  for (const field of getMetadataStorage().fields) field.simple = true;
  const lost = await tryGuards(await buildSchema({ resolvers: [GuardedThings], authChecker }));
  leavePlainFieldsToGraphql();
  expect(lost.lost).toEqual(["GuardedThing.secret"]);
});
