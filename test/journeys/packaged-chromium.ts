import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { arch, platform } from "node:os";
import { basename, dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { extract, type Headers } from "tar-fs";
import { fontsConfiguration } from "./fonts-configuration";

/** The Chromium inside @sparticuz/chromium: where its archives are, and where it is unpacked to. */
export interface PackagedChromium {
  readonly archives: string;
  readonly folder: string;
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

const leftoverAgeMs = 3_600_000;

/** The package's Chromium, unpacked or not, for a folder to unpack to; undefined where it would not run. */
export function findPackagedChromium(cacheFolder: string): PackagedChromium | undefined {
  if (platform() !== "linux" || arch() !== "x64") return undefined;
  const root = findPackage();
  if (root === undefined) return undefined;
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const folder = join(cacheFolder, `chromium-${version}`);
  const libraries = [join(folder, "lib"), process.env.LD_LIBRARY_PATH];
  return {
    archives: join(root, "bin"),
    folder,
    executablePath: join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: libraries.filter(Boolean).join(":"), FONTCONFIG_FILE: join(folder, "fonts.conf") },
  };
}

function findPackage(): string | undefined {
  try {
    return join(dirname(require.resolve("@sparticuz/chromium")), "..", "..");
  } catch {
    return undefined;
  }
}

/**
 * Unpacks the Chromium with its libraries and fonts, unless that was done before. Several processes may do so at once:
 * each unpacks into a folder of its own, and the first to finish gives its folder the name.
 */
export async function unpackChromium({ archives, folder }: PackagedChromium): Promise<void> {
  if (!existsSync(folder)) await unpackInto(folder, archives);
  // Written every time, as it holds absolute paths and the repository may have been moved.
  const configuration = join(folder, "fonts.conf");
  const content = fontsConfiguration(folder);
  if (existsSync(configuration) && readFileSync(configuration, "utf8") === content) return;
  writeFileSync(`${configuration}.${process.pid}`, content);
  renameSync(`${configuration}.${process.pid}`, configuration);
}

async function unpackInto(folder: string, archives: string): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true });
  removeLeftovers(folder);
  const draft = mkdtempSync(`${folder}.draft-`);
  try {
    const read = (name: string) => createReadStream(join(archives, name));
    await Promise.all([
      pipeline(
        read("chromium.br"),
        createBrotliDecompress(),
        createWriteStream(join(draft, "chromium"), { mode: 0o755 }),
      ),
      pipeline(read("al2023.tar.br"), createBrotliDecompress(), extract(draft, { map: asOurs })),
      pipeline(read("swiftshader.tar.br"), createBrotliDecompress(), extract(draft, { map: asOurs })),
      pipeline(read("fonts.tar.br"), createBrotliDecompress(), extract(draft, { map: asOurs })),
    ]);
    chmodSync(draft, 0o755);
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** For root, whose files would otherwise belong to whoever packed the archive. */
function asOurs(header: Headers): Headers {
  return { ...header, uid: process.getuid?.() ?? header.uid, gid: process.getgid?.() ?? header.gid };
}

/** Removes what processes left that were ended while they unpacked. */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(dirname(folder)).filter((entry) => entry.startsWith(`${basename(folder)}.draft-`))) {
    const draft = join(dirname(folder), name);
    const ageMs = Date.now() - (statSync(draft, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (ageMs > leftoverAgeMs) rmSync(draft, { recursive: true, force: true });
  }
}
