import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve, sep } from "node:path";

/** Where the built client is, and whether this call built it. */
export interface WebBuild {
  folder: string;
  built: boolean;
}

const excluded = new Set(["dist", "node_modules"]);
const outputLinesMax = 20;

/**
 * Builds the web client of `webFolder` into its `dist`, unless what is there was built from the same sources. Throws an
 * Error with the last lines of the build's output if it fails; the next call then builds again.
 */
export async function buildWebClient({ webFolder }: { webFolder: string }): Promise<WebBuild> {
  const web = resolve(webFolder);
  const folder = join(web, "dist");
  const mark = join(folder, ".built-from");
  const sources = hashSources(web);
  if (existsSync(mark) && readFileSync(mark, "utf8").trim() === sources) return { folder, built: false };
  // First of all, so that a build that is cut off leaves no mark.
  rmSync(mark, { force: true });
  await runVite(web);
  writeFileSync(mark, `${sources}\n`);
  return { folder, built: true };
}

/** SHA-256 over the names and contents of all that the build reads: the client, the shared source, the lockfile. */
function hashSources(web: string): string {
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
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => !excluded.has(entry.name));
  return entries
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return listFiles(path);
      return entry.isFile() ? [path] : [];
    });
}

function runVite(web: string): Promise<void> {
  const manifest = createRequire(join(web, "package.json")).resolve("vite/package.json");
  const vite = join(dirname(manifest), "bin", "vite.js");
  return new Promise((done, reject) => {
    const child = spawn(process.execPath, [vite, "build"], {
      cwd: web,
      // Options for this process, such as a loader of TypeScript, are not for Vite.
      env: { ...process.env, NODE_OPTIONS: undefined, NODE_ENV: "production" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const keep = (text: Buffer) => (output = (output + text.toString()).slice(-20_000));
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.once("error", reject);
    child.once("close", (code, signal) => {
      if (code === 0) return done();
      const lastLines = output.trim().split("\n").slice(-outputLinesMax).join("\n");
      reject(new Error(`The web client could not be built (vite ended with ${code ?? signal}):\n${lastLines}`));
    });
  });
}
