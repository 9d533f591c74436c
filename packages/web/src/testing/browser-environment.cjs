// A browser for the tests of components: jsdom, and what it lacks of a browser's network as Node has it. The router makes
// requests of its own, whose signals have to be of the same making.
const { TestEnvironment } = require("jest-environment-jsdom");

class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, {
      fetch,
      Request,
      Response,
      Headers,
      AbortController,
      AbortSignal,
      TextEncoder,
      TextDecoder,
    });
  }
}

module.exports = BrowserEnvironment;
