import "reflect-metadata";
import { type Permission, permissions } from "@panboard/shared";
import {
  type GraphQLField,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { getMetadataStorage } from "type-graphql";
import { buildGraphSchema } from "./build-schema";

test("every field of the schema says what it is", async () => {
  const schema = await buildGraphSchema();
  const bare = Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith("__"))
    .flatMap((type) => {
      if (isEnumType(type)) return type.description ? [] : [type.name];
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [];
      return Object.values(type.getFields())
        .filter(({ description }) => !description)
        .map(({ name }) => `${type.name}.${name}`);
    });
  expect(bare).toEqual([]);
});

const declared = (field: GraphQLField<unknown, unknown>): unknown => field.extensions.permissions;

test("T23 every query says who may call it, or why everybody may", async () => {
  const schema = await buildGraphSchema();
  const { queries, subscriptions } = getMetadataStorage();
  const fields = schema.getQueryType()?.getFields() ?? {};
  const bare = queries.filter(
    ({ roles = [], schemaName }) => roles.length === 0 && !fields[schemaName]?.extensions.public,
  );
  expect(bare.map(({ schemaName }) => schemaName)).toEqual([]);
  expect(queries.length).toBeGreaterThan(5);
  expect(subscriptions).toEqual([]);
});

test("T23 every mutation declares permissions that there are", async () => {
  const schema = await buildGraphSchema();
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  const bare = mutations.filter((field) => {
    const named = declared(field);
    return !Array.isArray(named) || named.length === 0 || named.some((one) => !permissions.includes(one as Permission));
  });
  expect(bare.map(({ name }) => name)).toEqual([]);
  expect(mutations.length).toBeGreaterThan(4);
});

test("every mutation can fail alone, and answers one thing besides what is to be mended", async () => {
  const schema = await buildGraphSchema();
  const faulty = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(({ type }) => {
    if (isNonNullType(type) || !isObjectType(type)) return true;
    const { userErrors, ...others } = type.getFields();
    const changed = Object.values(others).filter(({ name }) => name !== "conflict");
    return !userErrors || changed.length !== 1 || changed.some((field) => isNonNullType(field.type));
  });
  expect(faulty.map(({ name }) => name)).toEqual([]);
});
