import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hashSources } from "./source-hash";
import { buildWebClient } from "./web-build";

let root: string;
let webFolder: string;
let page: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "panboard-web-"));
  webFolder = join(root, "packages", "web");
  mkdirSync(join(root, "packages", "shared", "src"), { recursive: true });
  mkdirSync(join(webFolder, "src"), { recursive: true });
  symlinkSync(join(__dirname, "../../packages/web/node_modules"), join(webFolder, "node_modules"));
  writeFileSync(join(root, "pnpm-lock.yaml"), "lockfileVersion: '9.0'\n");
  writeFileSync(join(webFolder, "package.json"), '{ "name": "client", "type": "module" }');
  page = join(webFolder, "index.html");
  writeFileSync(page, "<!doctype html><title>Panboard</title><p>First</p>");
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("building the web client", () => {
  it("tells the end of a failed build's output, builds again the next time, and then only after a change", async () => {
    const folder = join(webFolder, "dist");
    writeFileSync(page, '<script type="module" src="./absent.ts"></script>');
    await expect(buildWebClient({ webFolder })).rejects.toThrow(
      /^The web client could not be built \(vite ended with 1\):\n[^]*absent\.ts/,
    );

    writeFileSync(join(webFolder, "absent.ts"), "document.title = 'here';");
    expect(await buildWebClient({ webFolder })).toEqual({ folder, built: true });
    expect(await buildWebClient({ webFolder })).toEqual({ folder, built: false });

    writeFileSync(page, "<!doctype html><title>Panboard</title><p>Second</p>");
    expect(await buildWebClient({ webFolder })).toEqual({ folder, built: true });
    expect(readFileSync(join(folder, "index.html"), "utf8")).toContain("Second");
    expect(await buildWebClient({ webFolder })).toEqual({ folder, built: false });
  });

  it("leaves one whole build where several processes build at once", async () => {
    const builds = await Promise.all([buildWebClient({ webFolder }), buildWebClient({ webFolder })]);
    expect(builds.map(({ built }) => built)).toEqual([true, true]);
    expect(readdirSync(join(webFolder, "dist")).sort()).toEqual([".built-from", "index.html"]);
    expect(readdirSync(webFolder).filter((name) => name.startsWith("."))).toEqual([]);
  });

  it("is cut off by a signal, and done the next time", async () => {
    const abort = new AbortController();
    const building = buildWebClient({ webFolder, signal: abort.signal });
    abort.abort();
    await expect(building).rejects.toThrow(/aborted/);
    expect(existsSync(join(webFolder, "dist", ".built-from"))).toBe(false);
  });
});

describe("the mark of what a build was made from", () => {
  const changes: [string, () => void][] = [
    ["a file of the client", () => writeFileSync(page, "<p>Second</p>")],
    ["a file's name", () => renameSync(page, join(webFolder, "page.html"))],
    ["a new file in a folder of the client", () => writeFileSync(join(webFolder, "src", "main.ts"), "")],
    ["the shared source", () => writeFileSync(join(root, "packages", "shared", "src", "periods.ts"), "let first = 1;")],
    ["the lockfile", () => writeFileSync(join(root, "pnpm-lock.yaml"), "lockfileVersion: '9.1'\n")],
  ];
  it.each(changes)("is another after a change of %s, and the same without", (_, change) => {
    const before = hashSources(webFolder);
    expect(hashSources(webFolder)).toBe(before);
    change();
    expect(hashSources(webFolder)).not.toBe(before);
  });

  it("is the same whatever was built and installed", () => {
    const before = hashSources(webFolder);
    mkdirSync(join(webFolder, "dist"));
    writeFileSync(join(webFolder, "dist", "index.html"), "built");
    rmSync(join(webFolder, "node_modules"));
    expect(hashSources(webFolder)).toBe(before);
  });
});
