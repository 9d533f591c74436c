import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { KeptPlan } from "./kept";

const root = join(__dirname, "../..");
const kept = join(root, ".cache/kept");
const inRoot = (paths: readonly string[]): string[] => paths.map((path) => join(root, path));

/** A Postgres with the template database, which holds the schema and the shipped figures. */
export const keptDatabase: KeptPlan = {
  name: "a database",
  folder: join(kept, "database"),
  sources: inRoot([
    "packages/api/data",
    "packages/api/src/db/migrations",
    "packages/api/src/testing/template-database.ts",
    "packages/api/src/testing/test-server.ts",
    "infra/database",
    "infra/embedded",
    "test/database-server.setup.ts",
    ...listImports("packages/api/src/features/shipped/index.ts"),
  ]),
  address: "PANBOARD_TEST_OWNER_URL",
  program: [join(__dirname, "keep-database.cjs")],
};

/** The product, as a person starts it. */
export const keptProduct: KeptPlan = {
  name: "the product",
  folder: join(kept, "product"),
  sources: inRoot(["packages/api", "packages/shared", "packages/web", "infra", "pnpm-lock.yaml"]),
  address: "PANBOARD_URL",
  program: [join(__dirname, "keep-product.cjs")],
};

/** A source file and all of ours that it imports, directly or not: here, the code that loads the shipped figures. */
function listImports(file: string, found = new Set<string>()): string[] {
  if (found.has(file)) return [];
  found.add(file);
  for (const [, from = ""] of readFileSync(join(root, file), "utf8").matchAll(/ from "([^"]+)"/g)) {
    if (from === "@panboard/shared") listImports("packages/shared/src/index.ts", found);
    if (!from.startsWith(".")) continue;
    const target = `${join(dirname(file), from)}`;
    const module = [`${target}.ts`, join(target, "index.ts")].find((path) => existsSync(join(root, path)));
    if (module) listImports(module, found);
  }
  return [...found];
}
