// What tests get as fast-check: with the run's one seed, so that what failed is tried again with the same inputs.
const fastCheck = require("../../node_modules/fast-check/lib/cjs/fast-check.js");
fastCheck.configureGlobal({ seed: Number(process.env.PANBOARD_SEED) });
module.exports = fastCheck;
