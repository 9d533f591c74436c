import type { EntityClass } from "../db/database";
import type { DefinedDocument } from "./documents/define-document";
import type { ExportedList } from "./lists/export";

/** A resolver as type-graphql takes it: a class without constructor arguments. */
export type ResolverClass = new () => object;

/** What a feature brings: its tables, its part of the schema, the lists that can be exported, and its Word documents. */
export interface Feature {
  readonly entities: readonly EntityClass[];
  readonly resolvers: readonly ResolverClass[];
  readonly lists: readonly ExportedList[];
  readonly documents: readonly DefinedDocument[];
}

/** Declares a feature. What it does not name it does not have. */
export function defineFeature({
  entities = [],
  resolvers = [],
  lists = [],
  documents = [],
}: Partial<Feature>): Feature {
  return { entities, resolvers, lists, documents };
}
