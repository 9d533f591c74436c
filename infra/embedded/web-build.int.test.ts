import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildWebClient } from "./web-build";

let root: string;
let webFolder: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "panboard-web-"));
  webFolder = join(root, "packages", "web");
  mkdirSync(join(root, "packages", "shared", "src"), { recursive: true });
  mkdirSync(webFolder);
  symlinkSync(join(__dirname, "../../packages/web/node_modules"), join(webFolder, "node_modules"));
  writeFileSync(join(root, "pnpm-lock.yaml"), "lockfileVersion: '9.0'\n");
  writeFileSync(join(webFolder, "package.json"), '{ "name": "client", "type": "module" }');
  writeFileSync(join(webFolder, "index.html"), "<!doctype html><title>Panboard</title><p>First</p>");
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function builtPage(): string {
  return readFileSync(join(webFolder, "dist", "index.html"), "utf8");
}

describe("building the web client", () => {
  it("builds once, and again after any of the sources has changed", async () => {
    expect(await buildWebClient({ webFolder })).toEqual({ folder: join(webFolder, "dist"), built: true });
    expect(builtPage()).toContain("First");
    expect(await buildWebClient({ webFolder })).toEqual({ folder: join(webFolder, "dist"), built: false });

    writeFileSync(join(webFolder, "index.html"), "<!doctype html><title>Panboard</title><p>Second</p>");
    expect(await buildWebClient({ webFolder })).toMatchObject({ built: true });
    expect(builtPage()).toContain("Second");

    writeFileSync(join(root, "packages", "shared", "src", "periods.ts"), "export const first = 1;");
    expect(await buildWebClient({ webFolder })).toMatchObject({ built: true });

    writeFileSync(join(root, "pnpm-lock.yaml"), "lockfileVersion: '9.1'\n");
    expect(await buildWebClient({ webFolder })).toMatchObject({ built: true });
    expect(await buildWebClient({ webFolder })).toMatchObject({ built: false });
  });

  it("tells the end of a failed build's output, and builds again the next time", async () => {
    writeFileSync(join(webFolder, "index.html"), '<script type="module" src="./absent.ts"></script>');
    await expect(buildWebClient({ webFolder })).rejects.toThrow(
      /^The web client could not be built \(vite ended with 1\):\n[^]*absent\.ts/,
    );

    writeFileSync(join(webFolder, "absent.ts"), "document.title = 'here';");
    expect(await buildWebClient({ webFolder })).toMatchObject({ built: true });
  });
});
