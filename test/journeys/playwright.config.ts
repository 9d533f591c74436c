import { resolve } from "node:path";
import { defineConfig } from "@playwright/test";
import { selectChromium } from "./chromium";

const results = resolve(__dirname, "..", "..", "test-results");
const { executablePath, env, args } = selectChromium();
const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
const baseURL = process.env.PANBOARD_URL;

const configuration = defineConfig({
  testDir: __dirname,
  testMatch: "**/*.journey.ts",
  globalSetup: [require.resolve("./chromium.setup.ts"), require.resolve("./product.setup.ts")],
  outputDir: resolve(results, "journeys"),
  reporter: [
    ["list"],
    ["json", { outputFile: process.env.PANBOARD_JOURNEYS_RESULTS ?? resolve(results, "journeys.json") }],
  ],
  workers: 1,
  retries: process.env.PANBOARD_RETRIES === "1" ? 1 : 0,
  forbidOnly: true,
  timeout: 60_000,
  use: {
    browserName: "chromium",
    headless: true,
    actionTimeout: 10_000,
    trace: "off",
    video: "off",
    screenshot: "off",
    locale: "en-GB",
    timezoneId: "Europe/London",
    launchOptions: { executablePath, args, env: { ...Object.fromEntries(inherited), ...env } },
    ...(baseURL !== undefined && { baseURL }),
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1280, height: 900 } } },
    { name: "narrow", use: { viewport: { width: 320, height: 800 } } },
  ],
});

// Playwright reads what its configuration exports as default.
export { configuration as default };
