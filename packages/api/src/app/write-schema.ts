import { readFileSync, writeFileSync } from "node:fs";
import { lexicographicSortSchema, printSchema } from "graphql";
import { buildGraphSchema, schemaFile } from "./build-schema";

/** Writes the generated schema where clients look for it; with `check`, fails where that file is another. */
export async function writeSchema(check: boolean): Promise<void> {
  const text = `${printSchema(lexicographicSortSchema(await buildGraphSchema()))}\n`;
  if (!check) writeFileSync(schemaFile, text);
  else if (readFileSync(schemaFile, "utf8") !== text) {
    console.error("schema.graphql is not what the code makes. Run `pnpm schema` and read the difference.");
    process.exitCode = 1;
  }
}
