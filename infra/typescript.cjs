// Runs TypeScript without a build step, by the workspace's one configuration, from whatever folder it is called in.
process.env.SWC_NODE_PROJECT = require("node:path").join(__dirname, "../tsconfig.base.json");
require("@swc-node/register");
require("reflect-metadata");
