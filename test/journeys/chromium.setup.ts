import { prepareChromium } from "./chromium";

/** Runs once before the journeys, whose workers then find the browser unpacked. */
async function prepare(): Promise<void> {
  await prepareChromium();
}

// Playwright calls what a setup file exports as default.
export { prepare as default };
