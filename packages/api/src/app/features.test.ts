import "reflect-metadata";
import { getMetadataStorage } from "type-graphql";
import { getMetadataArgsStorage } from "typeorm";
import { listNodes } from "../db/row-id";
import { entities } from "./entities";
import { features } from "./features";

const resolvers = features.flatMap((feature) => feature.resolvers);
const namesOf = (classes: readonly unknown[]): string[] => classes.map((one) => (one as { name: string }).name).sort();

test("every resolver and entity that is written is declared by one feature", () => {
  expect(namesOf(resolvers)).toEqual(namesOf(getMetadataStorage().resolverClasses.map(({ target }) => target)));
  expect(namesOf(entities)).toEqual(namesOf(getMetadataArgsStorage().tables.map(({ target }) => target)));
  expect(resolvers.length).toBeGreaterThan(10);
});

test("every node is read from an entity that a feature declares", () => {
  const missing = listNodes().filter(({ entity }) => !entities.includes(entity));
  expect(missing.map(({ type }) => type)).toEqual([]);
});
