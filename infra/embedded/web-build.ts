import { spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { isRunning } from "./process-table";
import { draftPrefix, hashSources } from "./source-hash";

/** Where the built client is, and whether this call built it. */
export interface WebBuild {
  folder: string;
  built: boolean;
}

const outputLinesMax = 20;
/** The file that says what the build beside it was made from. */
const markName = ".built-from";

/**
 * Builds the web client of `webFolder` into its `dist`, unless what is there was built from the same sources. Throws an
 * Error with the last lines of the build's output if it fails; the next call then builds again. A signal cuts it off.
 * `dist` holds a whole build or none, so that several processes may call this at once.
 */
export async function buildWebClient({
  webFolder,
  signal,
}: {
  webFolder: string;
  signal?: AbortSignal;
}): Promise<WebBuild> {
  const web = resolve(webFolder);
  const folder = join(web, "dist");
  const sources = hashSources(web);
  if (isBuiltFrom(folder, sources)) return { folder, built: false };
  const draft = makeDraft(web);
  try {
    await runVite(web, draft, signal);
    writeFileSync(join(draft, markName), `${sources}\n`);
    chmodSync(draft, 0o755);
    let isThere = false;
    while (!isThere) isThere = isBuiltFrom(folder, sources) || replaceBuild(folder, draft);
    return { folder, built: true };
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function isBuiltFrom(folder: string, sources: string): boolean {
  const mark = join(folder, markName);
  return existsSync(mark) && readFileSync(mark, "utf8").trim() === sources;
}

/** A folder of this process, beside `dist`; removes those of processes that were cut off. */
function makeDraft(web: string): string {
  for (const name of readdirSync(web).filter((entry) => entry.startsWith(draftPrefix))) {
    const pid = Number.parseInt(name.slice(draftPrefix.length));
    if (!isRunning(pid)) rmSync(join(web, name), { recursive: true, force: true });
  }
  return mkdtempSync(join(web, `${draftPrefix}${process.pid}-`));
}

/** Puts a build in the place of another; answers false if another process did the same at this moment. */
function replaceBuild(folder: string, draft: string): boolean {
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(draft, folder);
    return true;
  } catch (error) {
    if (["EEXIST", "ENOTEMPTY"].includes((error as NodeJS.ErrnoException).code ?? "")) return false;
    throw error;
  }
}

function runVite(web: string, outDir: string, abort?: AbortSignal): Promise<void> {
  const manifest = createRequire(join(web, "package.json")).resolve("vite/package.json");
  const vite = join(dirname(manifest), "bin", "vite.js");
  return new Promise((done, reject) => {
    const child = spawn(process.execPath, [vite, "build", "--outDir", outDir, "--emptyOutDir"], {
      cwd: web,
      // Options for this process, such as a loader of TypeScript, are not for Vite.
      env: { ...process.env, NODE_OPTIONS: undefined, NODE_ENV: "production" },
      stdio: ["ignore", "pipe", "pipe"],
      ...(abort && { signal: abort }),
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
