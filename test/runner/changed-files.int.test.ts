import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isAllChanged, listChangedFiles } from "./changed-files";

let folder: string;

function git(...words: string[]): void {
  const identity = [
    "-c",
    "user.name=Panboard",
    "-c",
    "user.email=panboard@example.org",
    "-c",
    "core.hooksPath=/dev/null",
  ];
  const { status, stderr } = spawnSync("git", [...identity, ...words], { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

const write = (name: string, text = name): void => writeFileSync(join(folder, name), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "panboard-changed-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("what a branch changed since it left main is listed: committed, edited and new files, not those removed or ignored", () => {
  git("init", "--quiet", "--initial-branch=main");
  for (const name of ["kept.ts", "edited.ts", "committed.ts", "removed.ts"]) write(name);
  write(".gitignore", "ignored.ts\n");
  git("add", ".");
  git("commit", "--quiet", "--message=first");
  expect(listChangedFiles(folder)).toEqual([]);

  git("switch", "--quiet", "--create", "work");
  write("committed.ts", "changed");
  git("commit", "--quiet", "--all", "--message=second");
  write("edited.ts", "changed");
  write("new file é.ts");
  write("ignored.ts");
  rmSync(join(folder, "removed.ts"));
  expect(listChangedFiles(folder)).toEqual(["committed.ts", "edited.ts", "new file é.ts"]);
});

test("where git does not know, nothing is said", () => {
  expect(listChangedFiles(folder)).toBeUndefined();
});

test("all files are judged anew after a change of what they are judged by", () => {
  expect(isAllChanged(["packages/api/src/main.ts"])).toBe(false);
  for (const file of ["eslint.config.mjs", "pnpm-lock.yaml", "packages/web/tsconfig.json", "tsconfig.base.json"]) {
    expect(isAllChanged(["packages/api/src/main.ts", file])).toBe(true);
  }
});
