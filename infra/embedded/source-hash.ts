import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Folders of builds that are not done begin with it. */
export const draftPrefix = ".dist-";

const isSource = (name: string): boolean => !["dist", "node_modules"].includes(name) && !name.startsWith(draftPrefix);

/** SHA-256 over the names and contents of all that the build reads: the client, the shared source, the lockfile. */
export function hashSources(web: string): string {
  const root = join(web, "..", "..");
  const files = [
    ...listFiles(web),
    ...listFiles(join(root, "packages", "shared", "src")),
    join(root, "pnpm-lock.yaml"),
  ];
  const hash = createHash("sha256");
  for (const file of files.filter((name) => existsSync(name))) {
    const content = readFileSync(file);
    hash.update(`${relative(root, file).replaceAll(sep, "/")}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => isSource(name));
  return entries
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return listFiles(path);
      return entry.isFile() ? [path] : [];
    });
}
