// Draws the map of what imports what into the README; with --check, fails where the README shows another.
const { spawnSync } = require("node:child_process");
const { readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "..");
const readme = join(root, "README.md");
const words = [
  ["--config", ".dependency-cruiser.cjs"],
  ["--output-type", "mermaid"],
  ["--include-only", "^(packages/(api|shared|web)/src|infra)"],
  ["--exclude", "(\\.test\\.tsx?$|/testing/|harness|node_modules|/generated/|/dist/)"],
  ["--collapse", "^(packages/api/src/[^/]+|packages/(shared|web)|infra)"],
  ["packages", "infra"],
].flat();
const { status, stdout, stderr } = spawnSync(join(root, "node_modules/.bin/depcruise"), words, {
  cwd: root,
  encoding: "utf8",
});
if (status !== 0) throw new Error(stderr || stdout);

const text = readFileSync(readme, "utf8");
const drawn = text.replace(/(<!-- map -->\n)[\s\S]*?(\n<!-- end of map -->)/, (_, begin, end) =>
  [begin, "\n```mermaid\n", stdout.trim(), "\n```\n", end].join(""),
);
if (!process.argv.includes("--check")) writeFileSync(readme, drawn);
else if (drawn !== text) {
  console.error("The map in README.md is not what the code imports. Run `pnpm map`.");
  process.exitCode = 1;
}
