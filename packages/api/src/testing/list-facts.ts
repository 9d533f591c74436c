import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { ObjectLiteral } from "typeorm";
import type { EntityClass } from "../db/database";
import { type Fact, registeredFacts } from "./define-fact";

const features = join(__dirname, "../features");

/** The facts of every entity, found by the names of their files: `features/<noun>/given-<noun>.ts`. */
export async function listFacts(): Promise<ReadonlyMap<EntityClass, Fact<ObjectLiteral>>> {
  const files = readdirSync(features, { recursive: true, encoding: "utf8" });
  for (const file of files.sort()) {
    if (/(^|[\\/])given-[^\\/.]+\.ts$/.test(file)) await import(join(features, file));
  }
  return registeredFacts();
}
