// Keeps a server for narrow test runs until it has not been used for a while: see kept.ts.
require("../../infra/typescript.cjs");
const [kind, sources] = process.argv.slice(2);
require("./keeper.ts").runKeeper(kind, sources);
