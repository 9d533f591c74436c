// Keeps the database of narrow integration tests: see kept.ts.
require("../../infra/typescript.cjs");
const { runKeeper } = require("./keeper.ts");
const { default: setUp } = require("../database-server.setup.ts");
const { default: tearDown } = require("../database-server.teardown.ts");

runKeeper(process.argv.slice(2), async () => {
  await setUp();
  const found = Object.entries(process.env).filter(([name]) => name.startsWith("PANBOARD_TEST_"));
  return { env: { ...Object.fromEntries(found), PANBOARD_TEST_KEPT: "1" }, stop: tearDown };
});
