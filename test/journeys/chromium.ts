import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { findPackagedChromium, unpackChromium } from "./packaged-chromium";

/** How to launch a Chromium: `env` comes on top of this process's environment, `args` on top of the caller's. */
export interface Chromium {
  executablePath: string;
  env: Record<string, string>;
  args: string[];
}

/** The folder for what is unpacked once and kept, at the root of the repository. */
const cacheFolder = resolve(__dirname, "..", "..", ".cache");

/** A browser that runs as root, in a container, without a graphics card, and asks nothing of the network by itself. */
const args = [
  "--no-sandbox",
  "--disable-dev-shm-usage",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-client-side-phishing-detection",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-sync",
  "--no-default-browser-check",
  "--no-first-run",
  "--no-pings",
  "--font-render-hinting=none",
];

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/**
 * Which Chromium to launch, ready or not: that of CHROMIUM_PATH, else the one inside a package, else one on the PATH.
 * Throws an Error that says what to set where there is none. Nothing is ever downloaded.
 */
export function selectChromium(): Chromium {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined && given !== "") {
    if (!isExecutable(given)) throw new Error(`CHROMIUM_PATH is ${given}, which is no program that can be run.`);
    return { executablePath: given, env: {}, args };
  }
  const packaged = findPackagedChromium(cacheFolder);
  if (packaged !== undefined) return { executablePath: packaged.executablePath, env: packaged.env, args };
  const installed = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isExecutable);
  if (installed !== undefined) return { executablePath: installed, env: {}, args };
  throw new Error("There is no Chromium on this computer: install one, or set CHROMIUM_PATH to its program.");
}

/** Selects a Chromium and unpacks it if need be, so that it can be launched. */
export async function prepareChromium(): Promise<Chromium> {
  const chromium = selectChromium();
  const packaged = findPackagedChromium(cacheFolder);
  if (packaged?.executablePath === chromium.executablePath) await unpackChromium(packaged);
  return chromium;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
