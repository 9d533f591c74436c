import { randomBytes } from "node:crypto";
import { chmod, link, mkdir, open, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";

import { calculateJwkThumbprint, exportJWK, generateKeyPair } from "jose";
import { z } from "zod";

const fileName = "signing-key.json";

const signingKeyFile = z.object({
  jwk: z.object({
    kty: z.literal("RSA"),
    kid: z.string().min(1),
    n: z.string(),
    e: z.string(),
    d: z.string(),
    p: z.string(),
    q: z.string(),
    dp: z.string(),
    dq: z.string(),
    qi: z.string(),
  }),
  cookieSecret: z.string().min(32),
});

/** What the local issuer signs with: tokens with the RSA key (RS256), cookies with the secret. */
export interface SigningKey {
  /** RFC 7638 thumbprint of the key; `kid` in token headers and in the JWKS. */
  readonly kid: string;
  readonly privateJwk: z.infer<typeof signingKeyFile>["jwk"];
  readonly cookieSecret: string;
}

/**
 * Reads the key kept in `<folder>/signing-key.json` (mode 0600), making folder and key on first use. Whoever starts at the
 * same time gets the same key. Throws when the file is there and is not such a key.
 */
export async function loadSigningKey(folder: string): Promise<SigningKey> {
  const path = join(folder, fileName);
  const text = (await readIfPresent(path)) ?? (await createKeyFile(folder, path));
  await closeToOthers(path);
  return parseSigningKey(text, path);
}

async function closeToOthers(path: string): Promise<void> {
  const { mode } = await stat(path);
  if ((mode & 0o077) !== 0) await chmod(path, 0o600);
}

function parseSigningKey(text: string, path: string): SigningKey {
  const parsed = signingKeyFile.safeParse(parseJson(text));
  // The parser's own message could quote the key, so that it is not passed on.
  if (!parsed.success) throw new Error(`${path} is not a signing key. Remove it to have a new one made.`);
  return { kid: parsed.data.jwk.kid, privateJwk: parsed.data.jwk, cookieSecret: parsed.data.cookieSecret };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function readIfPresent(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

// A link either gives the whole file its name or fails because another process was first; nobody reads half a key.
async function createKeyFile(folder: string, path: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomBytes(8).toString("hex")}`;
  try {
    await writeDurably(draft, JSON.stringify(await generateKey(), undefined, 2));
    await link(draft, path);
  } catch (error) {
    if (!hasCode(error, "EEXIST")) throw error;
  } finally {
    await rm(draft, { force: true });
  }
  return readFile(path, "utf8");
}

async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(`${text}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function generateKey(): Promise<object> {
  const { privateKey } = await generateKeyPair("RS256", { modulusLength: 2048, extractable: true });
  const jwk = await exportJWK(privateKey);
  const kid = await calculateJwkThumbprint(jwk);
  return { jwk: { ...jwk, kid }, cookieSecret: randomBytes(32).toString("base64url") };
}

function hasCode(error: unknown, code: string): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === code;
}
