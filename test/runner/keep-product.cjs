// Keeps the product for narrow journeys: see kept.ts.
require("../../infra/typescript.cjs");
const { runKeeper } = require("./keeper.ts");
const { default: startProduct } = require("../journeys/product.setup.ts");

runKeeper(process.argv.slice(2), async () => {
  const stop = await startProduct();
  return { env: { PANBOARD_URL: process.env.PANBOARD_URL }, stop };
});
