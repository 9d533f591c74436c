// Writes schema.graphql from the code, or with --check fails where the committed file is another.
require("../../../infra/typescript.cjs");
require("../src/app/write-schema.ts").writeSchema(process.argv.includes("--check"));
