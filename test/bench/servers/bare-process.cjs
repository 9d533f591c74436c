// The bare server as a process of its own: whoever starts it sends its options, and is sent its port.
require("../../../infra/typescript.cjs");
const { startBare } = require("./bare.ts");

process.once("message", async (options) => {
  const { port, stop } = await startBare(options);
  process.on("disconnect", () => void stop().then(() => process.exit()));
  process.send({ port });
});
