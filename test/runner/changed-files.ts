import { spawnSync } from "node:child_process";
import { lstatSync } from "node:fs";
import { join } from "node:path";

/** What every file's format or lint depends on. */
const settingsOfAll =
  /^(eslint\.config\.mjs|prettier\.config\.mjs|\.prettierignore|\.editorconfig|pnpm-lock\.yaml)$|(^|\/)tsconfig[^/]*\.json$/;

/**
 * The files that differ from where this branch left main, committed or not, removed ones left out; paths from the root.
 * Undefined where git does not know.
 */
export function listChangedFiles(root: string): string[] | undefined {
  const git = (...words: string[]): string[] | undefined => {
    const { status, stdout } = spawnSync("git", words, { cwd: root, encoding: "utf8" });
    return status === 0 ? stdout.split("\0").filter((name) => name !== "") : undefined;
  };
  const [base] = git("merge-base", "HEAD", "main") ?? git("merge-base", "HEAD", "origin/main") ?? [];
  if (base === undefined) return undefined;
  const edited = git("diff", "--name-only", "--diff-filter=d", "-z", base.trim());
  const added = git("ls-files", "--others", "--exclude-standard", "-z");
  const isFile = (name: string): boolean => lstatSync(join(root, name), { throwIfNoEntry: false })?.isFile() === true;
  return edited && added && [...new Set([...edited, ...added])].filter(isFile).sort();
}

/** Whether something was changed on which the judgement of all files depends. */
export function isAllChanged(changed: readonly string[]): boolean {
  return changed.some((file) => settingsOfAll.test(file));
}
