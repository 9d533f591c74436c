import "reflect-metadata";
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from "graphql";
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

test("every query and mutation says who may call it", async () => {
  await buildGraphSchema();
  const { queries, mutations, subscriptions } = getMetadataStorage();
  const bare = [...queries, ...mutations, ...subscriptions].filter(({ roles }) => roles === undefined);
  expect(bare.map(({ schemaName }) => schemaName)).toEqual([]);
  expect(queries.length).toBeGreaterThan(5);
});
