import { join } from "node:path";
import type { KeptPlan } from "./kept";

const root = join(__dirname, "../..");
const kept = join(root, ".cache/kept");
const inRoot = (paths: readonly string[]): string[] => paths.map((path) => join(root, path));

/** A Postgres with the template database, which holds the schema and the shipped figures, and no code. */
export const keptDatabase: KeptPlan = {
  name: "a database",
  folder: join(kept, "database"),
  sources: inRoot([
    "packages/api/data",
    "packages/api/src/db/migrations",
    "packages/api/src/features/shipped",
    "packages/api/src/testing/template-database.ts",
    "infra/database",
    "infra/embedded",
    "test/database-server.setup.ts",
  ]),
  program: [join(__dirname, "keep-database.cjs")],
};

/** The product, as a person starts it. */
export const keptProduct: KeptPlan = {
  name: "the product",
  folder: join(kept, "product"),
  sources: inRoot(["packages/api", "packages/shared", "packages/web", "infra", "pnpm-lock.yaml"]),
  program: [join(__dirname, "keep-product.cjs")],
};
