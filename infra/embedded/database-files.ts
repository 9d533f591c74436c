import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The SQL of a file in infra/database: the roles of a server, or what may be done inside a database. */
export function readDatabaseFile(name: "roles.sql" | "database.sql"): string {
  return readFileSync(join(__dirname, "..", "database", name), "utf8");
}
