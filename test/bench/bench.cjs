// Measures the product beside a bare server and PostGraphile: see main.ts.
require("../../infra/typescript.cjs");
require("./main.ts")
  .main(process.argv.slice(2))
  .then((code) => process.exit(code));
