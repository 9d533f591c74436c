import { chmod, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { loadSigningKey } from "./signing-key";

let folder: string;

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "panboard-key-")), "keys");
});

afterEach(async () => {
  await rm(join(folder, ".."), { recursive: true });
});

async function modeOf(path: string): Promise<string> {
  return ((await stat(path)).mode & 0o777).toString(8);
}

describe("loadSigningKey", () => {
  it("keeps the key in a file of its owner alone, and gives the same one afterwards", async () => {
    const first = await loadSigningKey(folder);
    expect(await modeOf(join(folder, "signing-key.json"))).toBe("600");
    expect(await modeOf(folder)).toBe("700");
    expect(await loadSigningKey(folder)).toEqual(first);
  });

  it("closes a file that others could read", async () => {
    await loadSigningKey(folder);
    await chmod(join(folder, "signing-key.json"), 0o644);
    await loadSigningKey(folder);
    expect(await modeOf(join(folder, "signing-key.json"))).toBe("600");
  });

  it("gives twenty that start at once the same key, and leaves one file", async () => {
    const keys = await Promise.all(Array.from({ length: 20 }, () => loadSigningKey(folder)));
    expect(new Set(keys.map(({ kid, cookieSecret }) => `${kid} ${cookieSecret}`)).size).toBe(1);
    expect(await readdir(folder)).toEqual(["signing-key.json"]);
  });

  it("refuses a file that is no key without quoting it", async () => {
    await loadSigningKey(folder);
    await writeFile(join(folder, "signing-key.json"), `{"jwk": {"kty": "RSA", "d": "very secret"}`);
    await expect(loadSigningKey(folder)).rejects.toThrow(/is not a signing key\. Remove it/);
    await expect(loadSigningKey(folder)).rejects.not.toThrow(/very secret/);
  });
});
