// Puts files that say @slow in their first comment before all others, as long as jest has not measured every file: in a
// fresh clone it would order them by their size, and a slow one that came last would be waited for alone.
const { readFileSync } = require("node:fs");
const Sequencer = require("@jest/test-sequencer").default;

const saysSlow = (path) => /^\s*\/\*\*[^]*?@slow\b[^]*?\*\//.test(readFileSync(path, "utf8").slice(0, 1_000));

module.exports = class SlowFirst extends Sequencer {
  /** The order in which jest's workers take the files. */
  sort(tests) {
    const ordered = super.sort(tests);
    if (ordered.every(({ duration }) => duration !== undefined)) return ordered;
    const slow = ordered.filter(({ path }) => saysSlow(path));
    return [...slow, ...ordered.filter((test) => !slow.includes(test))];
  }
};
