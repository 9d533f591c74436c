import type { EntityClass } from "../db/database";

/** A resolver as type-graphql takes it: a class without constructor arguments. */
export type ResolverClass = new () => object;

/** What a feature brings: its tables and its part of the schema. */
export interface Feature {
  readonly entities: readonly EntityClass[];
  readonly resolvers: readonly ResolverClass[];
}

/** Declares a feature. What it does not name it does not have. */
export function defineFeature({ entities = [], resolvers = [] }: Partial<Feature>): Feature {
  return { entities, resolvers };
}
