import { resolve } from "node:path";
import { defineConfig } from "@playwright/test";
import { narrowWindow } from "./accessibility";
import { selectChromium } from "./chromium";

const results = resolve(__dirname, "..", "..", "test-results");
const { executablePath, env, args } = selectChromium();
const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
const baseURL = process.env.PANBOARD_URL;
const retriesOnce = process.env.PANBOARD_RETRIES === "1";

const configuration = defineConfig({
  testDir: __dirname,
  testMatch: "**/*.journey.ts",
  globalSetup: [require.resolve("./chromium.setup.ts"), require.resolve("./product.setup.ts")],
  outputDir: resolve(results, "journeys"),
  reporter: [
    ["list"],
    ["json", { outputFile: process.env.PANBOARD_JOURNEYS_RESULTS ?? resolve(results, "journeys.json") }],
  ],
  // One more than the processors that it is meant for: a journey spends a third of its time waiting.
  workers: 3,
  fullyParallel: true,
  retries: retriesOnce ? 1 : 0,
  // A journey counts once its last attempt has failed: a broken product ends the run early.
  maxFailures: retriesOnce ? 10 : 0,
  forbidOnly: true,
  // For what hangs, not for what is slow: machines differ.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  use: {
    browserName: "chromium",
    headless: true,
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    trace: "off",
    video: "off",
    screenshot: "off",
    locale: "en-GB",
    timezoneId: "Europe/London",
    launchOptions: { executablePath, args, env: { ...Object.fromEntries(inherited), ...env } },
    ...(baseURL !== undefined && { baseURL }),
  },
  projects: [
    { name: "desktop", grepInvert: /@narrow-only/, use: { viewport: { width: 1280, height: 900 } } },
    { name: "narrow", grep: /@narrow/, use: { viewport: { ...narrowWindow } } },
  ],
});

// Playwright reads what its configuration exports as default.
export { configuration as default };
