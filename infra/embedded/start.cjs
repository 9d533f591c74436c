// Starts the product. Plain JavaScript, so that an old Node can still say what it needs.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Panboard needs Node 20.19 or later, and this is Node ${process.versions.node}.`);
  process.exit(1);
}
require("../typescript.cjs");
require("./start.ts").start();
