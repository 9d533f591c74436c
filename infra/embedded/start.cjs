// Starts the product. Plain JavaScript, so that an old Node can still say what it needs.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Panboard needs Node 20.19 or later, and this is Node ${process.versions.node}.`);
  process.exit(1);
}
// What libraries check for their own developers alone costs a tenth of some answers.
process.env.NODE_ENV ??= "production";
// Two processes take a second to read their programs: that which loads begins now, and they do it side by side.
const loading = require("./fork-loader.cjs").forkLoader(process.env);
require("../typescript.cjs");
const { startLoader } = require("./loader.ts");
require("./start.ts").start(startLoader(process.env, loading));
